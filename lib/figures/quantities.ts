import type { Hedge } from './figure.ts';
import { HEDGES_AFTER, HEDGES_BEFORE, type HedgeTable } from './lexicon/hedges.ts';
import { NUMBER_WORDS } from './lexicon/numbers.ts';
import type { NumberStyle } from './numerals/digits.ts';
import { type Numeral, readNumeral } from './numerals/numeral.ts';
import { readUnit } from './units.ts';
import { at, endOf, find, isAttached, isWord, startOf, type Words } from './words.ts';

/** A number or a range with its hedges, its noun apart. Offsets are UTF-16 units, token indices as in `Numeral`. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: Hedge;
  readonly start: number;
  readonly end: number;
  /** The token of the hedge, and of the number behind it. */
  readonly first: number;
  readonly number: number;
  readonly next: number;
  readonly form: Numeral['form'];
  readonly definite: boolean;
  readonly shape: 'single' | 'range' | 'dash';
}

/** Reads the hedges, and the number or range behind them, that start at token `i`. */
export function readQuantity(words: Words, i: number, style: NumberStyle): Quantity | undefined {
  const hedges = readHedges(words, i);
  const isHedged = hedges.next > i;
  const bare =
    readRange(words, hedges.next, style) ??
    readSingle(words, hedges.next, style) ??
    (isHedged ? readNegative(words, hedges.next, style) : undefined);
  if (!bare || hedges.next === i) return bare;
  // More than one: the bound is the last that is one (ما يصل إلى نحو).
  const hedge = hedges.found.find((found) => found !== 'about') ?? 'about';
  const hedged = { ...withBound(bare, hedge), start: hedges.start, first: i };
  return withOtherBound(words, hedged, style);
}

function readHedges(words: Words, i: number) {
  const found: Hedge[] = [];
  let next = i;
  let start = startOf(words, i);
  for (let count = 0; count < 2; count++) {
    const hedge = hedgeAt(words, next, HEDGES_BEFORE);
    if (!hedge) break;
    if (count === 0) start = hedge.start;
    found.push(hedge.hedge);
    next = hedge.next;
  }
  return { found, start, next };
}

/** `فوق 1000 وتحت 1500`, `لا أكثر من 50 ولا أقل من 20`: the other bound behind the first. */
function withOtherBound(words: Words, lower: Quantity, style: NumberStyle): Quantity {
  if ((lower.max === null) === (lower.min === null) || lower.form === 'vague') return lower;
  if (!at(words, lower.next).startsWith('و')) return lower;
  const other = hedgeAt(
    words,
    at(words, lower.next) === 'و' ? lower.next + 1 : lower.next,
    HEDGES_BEFORE,
  );
  const isUpper = other?.hedge === 'lessThan' || other?.hedge === 'atMost';
  const isLower = other?.hedge === 'moreThan' || other?.hedge === 'atLeast';
  if (!other || (lower.max === null ? !isUpper : !isLower)) return lower;
  const number = readNumeral(words, other.next, style);
  const min = lower.min ?? number?.value ?? 0;
  const max = lower.max ?? number?.value ?? 0;
  if (!number || max <= min) return lower;
  const { hedge: _, ...bare } = lower;
  return { ...bare, min, max, end: number.end, next: number.next, shape: 'range' };
}

/** How many words may come between the noun and its hedge: 4 متمردين حوثيين على الأقل. */
const REACH_OF_HEDGE = 2;

/**
 * What stands behind the noun, whose end is token `i`: على الأقل، تقريبا، أو أكثر. It bounds the number over one or two
 * adjectives too, but is inside the span only next to the noun.
 */
export function withHedgeAfter(words: Words, quantity: Quantity, i: number): Quantity {
  for (let skip = 0; skip <= REACH_OF_HEDGE; skip++) {
    const hedge = hedgeAt(words, i + skip, HEDGES_AFTER);
    // In 1200 قتيل وأكثر من 200 the comparison is the next number's.
    const isNextOnes =
      hedge && at(words, hedge.next) === 'من' && COMPARATIVE.test(at(words, hedge.next - 1));
    if (hedge && !isNextOnes && (skip === 0 || isBound(hedge.hedge))) {
      const whole = withBound(quantity, hedge.hedge);
      return skip > 0 ? whole : { ...whole, next: hedge.next, end: endOf(words, hedge.next - 1) };
    }
    if (!isWord(words, i + skip) || at(words, i + skip).startsWith('و')) break;
  }
  return quantity;
}

const COMPARATIVE = /^[وف]?(اكثر|اقل|اكبر|اصغر)$/;
const isBound = (hedge: Hedge): boolean => hedge === 'atLeast' || hedge === 'atMost';

/** The quantity as the hedge bounds it. */
export function withBound(quantity: Quantity, hedge: Hedge): Quantity {
  const { min, max } = quantity;
  if (hedge === 'moreThan' || hedge === 'atLeast')
    return { ...quantity, min: min ?? max, max: null, hedge };
  if (hedge === 'lessThan' || hedge === 'atMost')
    return { ...quantity, min: null, max: max ?? min, hedge };
  return quantity.hedge ? quantity : { ...quantity, hedge };
}

/** The hedge that starts at token `i`, with where its own word starts; `next` is exclusive. */
export function hedgeAt(words: Words, i: number, table: HedgeTable) {
  const found = find(words, i, table) ?? signAt(words, i, table);
  if (!found || found.definite) return undefined;
  for (const { hedge, words: phrase } of found.value) {
    const isHere = phrase.every(
      (word, k) =>
        k === 0 || (word === '*' ? isPossessed(words, i + k) : at(words, i + k) === word),
    );
    if (isHere) return { hedge, start: found.start, next: i + phrase.length };
  }
  return undefined;
}

/** عددهم, سرعتها: what a bound is said of. */
const isPossessed = (words: Words, i: number): boolean =>
  isWord(words, i) && /.{2}(ه|ها|هم|هن)$/.test(at(words, i)) && !NUMBER_WORDS.has(at(words, i));

function signAt(words: Words, i: number, table: HedgeTable) {
  const value = isWord(words, i) ? undefined : table.get(at(words, i));
  return value && { value, start: startOf(words, i), definite: false };
}

/** `<= -30`: behind a sign of comparison, a dash is a minus. */
function readNegative(words: Words, i: number, style: NumberStyle): Quantity | undefined {
  // Not in an address: حوالي-22-قطعة.
  const isMinus = DASHES.has(at(words, i)) && !(isAttached(words, i) && isWord(words, i - 1));
  const numeral =
    isMinus && isAttached(words, i + 1) ? readNumeral(words, i + 1, style) : undefined;
  return (
    numeral &&
    readSingleOf({ ...numeral, value: -numeral.value, start: startOf(words, i), first: i })
  );
}

const readSingleOf = (numeral: Numeral): Quantity => quantityOf(numeral, numeral, 'single');

function readSingle(words: Words, i: number, style: NumberStyle): Quantity | undefined {
  const numeral = readNumeral(words, i, style);
  return numeral && readSingleOf(numeral);
}

/** A single exact number that no number word gives: a dual, a share. `place`: where it stands, as in `Quantity`. */
export function exactly(
  words: Words,
  value: number,
  place: Pick<Quantity, 'start' | 'first' | 'number' | 'next'>,
): Quantity {
  const end = endOf(words, place.next - 1);
  return { ...place, min: value, max: value, end, form: 'words', definite: false, shape: 'single' };
}

function quantityOf(low: Numeral, high: Numeral, shape: Quantity['shape']): Quantity {
  const { value: min, start, first, definite, form } = low;
  const isVague = shape === 'single' && form === 'vague';
  return {
    min,
    max: isVague ? null : high.value,
    ...(isVague && { hedge: 'vague' as const }),
    start,
    end: high.end,
    first,
    number: first,
    next: high.next,
    form: high.form === 'plain' ? form : high.form,
    definite,
    shape,
  };
}

const DASHES = new Set(['-', '–', '—', '−', '‑']);

/** `10000 إلى 12000`, `بين 20 و30`, `ما بين … إلى …`, `3-4 آلاف`, `4 أو 5`. */
function readRange(words: Words, i: number, style: NumberStyle): Quantity | undefined {
  const between = readBetween(words, i);
  const low = readNumeral(words, between?.next ?? i, style);
  if (!low || low.form === 'vague') return undefined;
  const upper = between ? upperOfBetween(words, low, style) : upperOf(words, low, style);
  if (!upper || upper.numeral.form === 'vague') return undefined;
  const [from, to] = withSharedScale(low, upper.numeral);
  // A score (2-1), a subtraction and a falling pair are no range; بين 23 و2,5 is one, in a careless writer's order.
  if (from.value >= to.value && !between) return undefined;
  const range = quantityOf(from, to, upper.isDash ? 'dash' : 'range');
  const [min, max] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  return { ...range, min, max, start: between?.start ?? low.start, first: i };
}

/** `بين 3 و4 ملايين`, `3-4 آلاف`: the scale stands once, behind the higher. */
function withSharedScale(low: Numeral, high: Numeral): readonly [Numeral, Numeral] {
  const isShared = low.scale === 1 && high.scale > 1 && low.value < 1000;
  return [isShared ? { ...low, value: low.value * high.scale } : low, high];
}

function readBetween(words: Words, i: number): { start: number; next: number } | undefined {
  const what = find(words, i, OPENERS);
  if (!what) return undefined;
  if (what.value === 'بين') return { start: what.start, next: i + 1 };
  return at(words, i + 1) === 'بين' ? { start: what.start, next: i + 2 } : undefined;
}

const OPENERS = new Map([
  ['بين', 'بين'],
  ['ما', 'ما'],
]);

interface Upper {
  readonly numeral: Numeral;
  readonly isDash: boolean;
}

/** A unit may stand between: بين 50 مليار دولار و60 مليار دولار. */
function upperOfBetween(words: Words, low: Numeral, style: NumberStyle): Upper | undefined {
  const i = readUnit(words, low.next)?.next ?? low.next;
  const sign = at(words, i);
  const isApart = sign === 'و' || TO.has(sign) || DASHES.has(sign);
  const numeral = readNumeral(words, isApart ? i + 1 : i, style);
  if (!numeral || (!isApart && numeral.clitics !== 'و')) return undefined;
  return { numeral, isDash: false };
}

const UNIT_SIGNS = new Set(['%', '٪', '$', '€']);
const TO = new Set(['الي', 'حتي', 'وحتي']);

function upperOf(words: Words, low: Numeral, style: NumberStyle): Upper | undefined {
  // A sign may stand behind both ends: 5%-10%.
  const from =
    UNIT_SIGNS.has(at(words, low.next)) && DASHES.has(at(words, low.next + 1))
      ? low.next + 1
      : low.next;
  const sign = at(words, from);
  const isDash = DASHES.has(sign);
  if (!isDash && !TO.has(sign) && sign !== 'او') return undefined;
  const numeral = readNumeral(words, from + 1, style);
  return numeral && { numeral, isDash };
}
