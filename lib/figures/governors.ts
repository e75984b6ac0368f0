import type { FigureKind } from './figure.ts';
import { at, lookUp, type Words } from './words.ts';

/** Verbs and nouns that make casualties of the people they govern, folded, without prefixes of number. */
const CASUALTY =
  /^(ال)?(مقتل|قتل|قتلت|قتلوا|يقتل|وقتل|مصرع|استشهاد|استشهد|وفاه|اصابه|اصيب|اصيبت|اصابت|جرح|بجروح|اسر|اسرت|خطف|اختطاف|اختطف|احتجاز|اعدام|سقوط|بحياه|ضحيته|ضحيتها|قضي|توفي|لقي|فقدان|جرحي|قتلي|ضحايا|شهداء|ادي|اودي|اودت)$/;
/** How far back a governing word may stand: مقتل وإصابة أكثر من 25 شخصا. */
const REACH = 4;
const ENDS_CLAUSE = /^[.؟!:;؛]$/;

/** People counted because they were killed, wounded, captured or went missing are casualties, whatever the noun. */
export function governs(words: Words, i: number, kind: FigureKind, hasNoun: boolean): FigureKind {
  const canTurn = kind === 'people' || kind === 'personnel' || (kind === 'count' && !hasNoun);
  if (!canTurn) return kind;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (ENDS_CLAUSE.test(at(words, k))) break;
    if (lookUp(words, k, (w) => (CASUALTY.test(w) ? true : undefined))) return 'casualties';
  }
  return kind;
}
