import type { FigureKind, FigureUnit } from './figure.ts';
import { CURRENCY_OF, UNITS } from './lexicon/units.ts';
import { at, find, noClitics, startOf, textOf, type Words } from './words.ts';

/** What a number counts: a unit or a noun. `next` is the token behind it, exclusive. */
export interface Counted {
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  readonly start: number;
  readonly next: number;
}

/** The longest unit (currency, measure, percent) that starts at token `i`. */
export function readUnit(words: Words, i: number): Counted | undefined {
  const phrases = UNITS.get(at(words, i)) ?? find(words, i, UNITS, noClitics)?.value ?? [];
  for (const phrase of phrases) {
    if (!phrase.words.every((word, k) => k === 0 || at(words, i + k) === word)) continue;
    const next = i + phrase.words.length;
    const code = currencyOf(words, next, phrase.lemma) ?? phrase.code;
    const unit = { text: textOf(words, i, next), ...(code !== '' && { code }) };
    return { kind: phrase.kind, unit, start: startOf(words, i), next };
  }
  return undefined;
}

/** `دينار كويتي`: the adjective tells the currency; its own ending is folded away. It stays outside the unit. */
const currencyOf = (words: Words, i: number, noun: string): string | undefined =>
  CURRENCY_OF.get(`${noun} ${at(words, i).replace(/(يا|يه)$/, 'ي')}`);
