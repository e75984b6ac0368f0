import type { Hedge } from './figure.ts';
import { HEDGES_AFTER, HEDGES_BEFORE, type HedgePhrase } from './lexicon/hedges.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { at, endOf, lookUp, phraseAt, startOf, type Words } from './words.ts';

/** A number or a range with its hedges, before its noun is known. Token indices as in `Numeral`. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: Hedge;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly form: Numeral['form'];
  readonly isRange: boolean;
  readonly hedged: boolean;
}

/** Reads hedge, number or range, that starts at token `i`. */
export function readQuantity(words: Words, i: number): Quantity | undefined {
  const hedge = hedgeAt(words, i, HEDGES_BEFORE);
  const from = hedge ? hedge.next : i;
  const second = hedge ? hedgeAt(words, from, HEDGES_BEFORE) : undefined;
  const range = readRange(words, second?.next ?? from) ?? readSingle(words, second?.next ?? from);
  if (!range) return undefined;
  if (!hedge) return range;
  return { ...bounded(range, hedge.hedge), start: hedge.start, hedged: true };
}

/** What stands behind the noun: على الأقل، تقريبا، أو أكثر. */
export function withHedgeAfter(words: Words, quantity: Quantity, i: number): Quantity {
  const hedge = hedgeAt(words, i, HEDGES_AFTER);
  if (!hedge) return quantity;
  return { ...bounded(quantity, hedge.hedge), next: hedge.next, end: endOf(words, hedge.next - 1) };
}

function bounded(quantity: Quantity, hedge: Hedge): Quantity {
  const { min, max } = quantity;
  if (hedge === 'moreThan' || hedge === 'atLeast')
    return { ...quantity, min: min ?? max, max: null, hedge };
  if (hedge === 'lessThan' || hedge === 'atMost')
    return { ...quantity, min: null, max: max ?? min, hedge };
  return { ...quantity, hedge };
}

function hedgeAt(words: Words, i: number, phrases: readonly HedgePhrase[]) {
  for (const { hedge, words: phrase } of phrases) {
    const [first = '', ...rest] = phrase;
    if (!phraseAt(words, i + 1, rest)) continue;
    const found = lookUp(words, i, (word) => (word === first ? true : undefined));
    if (found) return { hedge, start: found.start, next: i + phrase.length };
  }
  return undefined;
}

function readSingle(words: Words, i: number): Quantity | undefined {
  const numeral = readNumeral(words, i);
  if (!numeral) return undefined;
  const { value, start, end, next, form } = numeral;
  const open = form === 'vague';
  return {
    min: value,
    max: open ? null : value,
    ...(open && { hedge: 'vague' as const }),
    start,
    end,
    next,
    form,
    isRange: false,
    hedged: false,
  };
}

const DASHES = new Set(['-', '–', '—', '−']);

/** `10000 إلى 12000`, `بين 20 و30`, `ما بين … إلى …`, `3-4 آلاف`: the smaller number may borrow the other's scale. */
function readRange(words: Words, i: number): Quantity | undefined {
  const opening = openingOf(words, i);
  const low = readNumeral(words, opening?.next ?? i);
  if (!low || low.form === 'vague') return undefined;
  const high = opening?.kind === 'between' ? upperOfBetween(words, low) : upperOf(words, low);
  if (!high || high.form === 'vague') return undefined;
  const shared = high.scale && !low.scale && low.value < 1000 ? high.scale : 1;
  const min = low.value * shared;
  // A score (2-1), a falling pair and a subtraction are no range.
  if (min >= high.value && opening?.kind !== 'between') return undefined;
  return {
    min: Math.min(min, high.value),
    max: Math.max(min, high.value),
    start: opening?.start ?? low.start,
    end: high.end,
    next: high.next,
    form: high.form === 'digits' ? low.form : high.form,
    isRange: true,
    hedged: false,
  };
}

function openingOf(words: Words, i: number) {
  if (at(words, i) === 'ما' && at(words, i + 1) === 'بين')
    return { kind: 'between' as const, start: startOf(words, i), next: i + 2 };
  const between = lookUp(words, i, (w) => (w === 'بين' ? true : undefined));
  if (between) return { kind: 'between' as const, start: between.start, next: i + 1 };
  return undefined;
}

function upperOfBetween(words: Words, low: Numeral): Numeral | undefined {
  // A unit may stand between: بين 50 مليار دولار و60 مليار دولار.
  for (const skip of [0, 1, 2]) {
    const i = low.next + skip;
    if (at(words, i) === 'و' || at(words, i) === 'الي' || DASHES.has(at(words, i)))
      return readNumeral(words, i + 1);
    const joined = readNumeral(words, i);
    const starts = words.tokens[i];
    if (joined && starts && joined.start > starts.start) return joined;
    if (starts?.kind === 'sign') return undefined;
  }
  return undefined;
}

function upperOf(words: Words, low: Numeral): Numeral | undefined {
  const sign = at(words, low.next);
  if (sign === 'الي') return readNumeral(words, low.next + 1);
  if (sign === 'او' && low.form !== 'digits') return readNumeral(words, low.next + 1);
  return DASHES.has(sign) ? readNumeral(words, low.next + 1) : undefined;
}
