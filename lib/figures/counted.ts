import type { FigureKind, FigureUnit } from './figure.ts';
import { nounOf } from './lexicon/nouns.ts';
import { UNITS } from './lexicon/units.ts';
import { at, endOf, startOf, type Words } from './words.ts';

/** What a number counts: a unit or a noun. `next` is the token behind it. */
export interface Counted {
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  readonly next: number;
}

/** Words that follow a number without being counted: particles, conjunctions, verbs of saying, relative words. */
const NOT_COUNTED =
  /^(في|من|الي|علي|عن|مع|او|ام|ثم|لكن|بل|لا|لم|لن|ما|قد|هو|هي|هم|ان|اذ|اذا|حتي|منذ|بعد|قبل|بين|خلال|عبر|ضد|حول|دون|غير|كل|بعض|هذا|هذه|ذلك|تلك|التي|الذي|الذين|كما|حيث|بينما|فيما|فقط|ايضا|اي|كان|كانت|قال|قالت|وقال|تم|ليس|ضمن|نحو|فوق|تحت|امام|وراء|لدي|عند|عندما|لكي|كي|يوم|اثر|جراء|بسبب|مقابل|مقارنه|علما|وفق|وفقا|حسب|بحسب|اخري|جديده|جديدا|جديد|ه|م)$/;

/** The unit or counted noun that starts at token `i`; with `من` before it for vague numbers and groups. */
export function readCounted(words: Words, i: number, vague: boolean): Counted | undefined {
  return readUnit(words, i) ?? readOf(words, i) ?? readNoun(words, i, vague);
}

function readUnit(words: Words, i: number): Counted | undefined {
  const first = at(words, i);
  for (const phrase of UNITS.get(first) ?? UNITS.get(first.replace(/^ال/, '')) ?? []) {
    if (!phrase.words.every((word, k) => k === 0 || at(words, i + k) === word)) continue;
    const next = i + phrase.words.length;
    return { kind: phrase.kind, unit: { text: textOf(words, i, next), code: phrase.code }, next };
  }
  return undefined;
}

/** `عشرات الآلاف من الجنود`: the head of a من-phrase, and, where it is a class of people, its one word more. */
function readOf(words: Words, i: number): Counted | undefined {
  if (at(words, i) !== 'من') return undefined;
  const noun = words.tokens[i + 1];
  if (noun?.kind !== 'word' || NOT_COUNTED.test(noun.folded)) return undefined;
  const known = nounOf(noun.folded);
  return {
    kind: known?.kind ?? 'count',
    unit: { text: textOf(words, i + 1, i + 2), ...(known && { code: known.code }) },
    next: i + 2,
  };
}

/** A known noun in any of its forms, or, unknown, a word in a form that a number asks for. */
function readNoun(words: Words, i: number, vague: boolean): Counted | undefined {
  const token = words.tokens[i];
  if (token?.kind !== 'word' || NOT_COUNTED.test(token.folded)) return undefined;
  const known = nounOf(token.folded);
  const definite = token.folded.startsWith('ال');
  if (!known && definite && !vague) return undefined;
  if (!known && !definite && !looksCounted(token.folded)) return undefined;
  return {
    kind: known?.kind ?? 'count',
    unit: { text: textOf(words, i, i + 1), ...(known && { code: known.code }) },
    next: i + 1,
  };
}

/** Verbs and words with a particle are no nouns: يقول, وقالت, للجيش. Letters are all that is known here. */
const looksCounted = (word: string): boolean =>
  word.length > 2 && !/^(وال|فال|بال|لل|كال|[يت]..+ون$|سي|ست|و..)/.test(word);

const textOf = (words: Words, from: number, to: number): string =>
  words.text.slice(startOf(words, from), endOf(words, to - 1));
