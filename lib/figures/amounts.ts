import { readCounted } from './counted.ts';
import { HEDGES_BEFORE } from './lexicon/hedges.ts';
import { NOUNS, type Noun } from './lexicon/noun-of.ts';
import { FRACTION_PLURALS, FRACTIONS, OWN_SHARES, SHARES } from './lexicon/numbers.ts';
import { HUNDREDTHS, SIGNS } from './lexicon/units.ts';
import type { NumberStyle } from './numerals/digits.ts';
import { readNumeral } from './numerals/numeral.ts';
import { hedgeAt, type Quantity, readQuantity, withBound, withHedgeAfter } from './quantities.ts';
import { type AmountReading, amountOf, type Reading } from './reading.ts';
import { isNoFigure } from './reject.ts';
import { type Counted, readUnit } from './units.ts';
import {
  at,
  endOf,
  type Found,
  find,
  isAttached,
  isDigits,
  noClitics,
  onlyAnd,
  startOf,
  textOf,
  type Words,
} from './words.ts';

/** A number or range with its hedges and what it counts. */
export function readAmount(words: Words, i: number, style: NumberStyle): Reading | undefined {
  const quantity = readQuantity(words, i, style);
  if (!quantity) return undefined;
  const share = readPluralShare(words, quantity);
  if (share) return share;
  const counted = readCounted(words, quantity.next, quantity);
  if (isNoFigure(words, quantity, counted !== undefined, counted?.unit.code !== undefined))
    return { type: 'skipped', next: quantity.next };
  if (!counted) return withoutNoun(words, quantity, style);
  return withWholePhrase(words, quantity, counted, style);
}

/** A number alone counts what the number behind it does: `104 من أصل 145 موظفا`, `5 و10 جنيهات`. */
function withoutNoun(words: Words, quantity: Quantity, style: NumberStyle): AmountReading {
  const reading = amountOf(withHedgeAfter(words, quantity, quantity.next));
  const isOf =
    at(words, reading.next) === 'من' && /^(اصل|بين|اجمالي)$/.test(at(words, reading.next + 1));
  const isJoined = /^(و|او|الي)$/.test(at(words, reading.next));
  if (!isOf && !isJoined) return reading;
  const next = readQuantity(words, reading.next + (isOf ? 2 : 1), style);
  const counted = next && readCounted(words, next.next, next);
  return counted ? { ...reading, counted: counted.kind } : reading;
}

/** The quantity with its noun, half of one more, hundredths, and the hedge behind them. */
function withWholePhrase(
  words: Words,
  quantity: Quantity,
  counted: Counted,
  style: NumberStyle,
): AmountReading {
  const more = readHalf(words, counted) ?? readHundredths(words, counted, style);
  const next = more?.next ?? counted.next;
  const end = endOf(words, next - 1);
  const whole = more ? added(quantity, more.value) : quantity;
  const hedged = withHedgeAfter(words, { ...whole, next, end }, next);
  return amountOf(hedged, counted);
}

function added(quantity: Quantity, value: number): Quantity {
  const plus = (bound: number | null) => (bound === null ? null : bound + value);
  return { ...quantity, min: plus(quantity.min), max: plus(quantity.max) };
}

const HALVED = new Set(['duration', 'measure', 'money']);

/** `ثلاثة أعوام ونصف`, `عامين ونصف العام`: what is added to a number of units. */
export function readHalf(
  words: Words,
  { kind, next }: Pick<Counted, 'kind' | 'next'>,
): { value: number; next: number } | undefined {
  if (!HALVED.has(kind)) return undefined;
  const isApart = at(words, next) === 'و';
  const fraction = find(words, isApart ? next + 1 : next, FRACTIONS, isApart ? noClitics : onlyAnd);
  if (!fraction || fraction.definite || (!isApart && fraction.clitics !== 'و')) return undefined;
  const end = isApart ? next + 2 : next + 1;
  const repeatsUnit = /^ال/.test(at(words, end));
  return { value: fraction.value, next: repeatsUnit ? end + 1 : end };
}

/** `20 دولارا و43 سنتا`. */
function readHundredths(words: Words, { kind, next }: Counted, style: NumberStyle) {
  if (kind !== 'money' || !at(words, next).startsWith('و')) return undefined;
  const number = readNumeral(words, at(words, next) === 'و' ? next + 1 : next, style);
  if (!number || number.value >= 100 || !HUNDREDTHS.has(at(words, number.next))) return undefined;
  return { value: number.value / 100, next: number.next + 1 };
}

/** `ثلاثة أرباع السكان`: a number of parts of a whole, in percent. */
function readPluralShare(words: Words, quantity: Quantity): AmountReading | undefined {
  const part = FRACTION_PLURALS.get(at(words, quantity.next));
  if (part === undefined || quantity.min === null || quantity.min > 10) return undefined;
  const next = quantity.next + 1;
  const percent = toPercent(quantity.min * part);
  const end = isWhole(words, next) ? next + 1 : next;
  return {
    ...amountOf({ ...quantity, end: endOf(words, end - 1), next: end }),
    min: quantity.min === null ? null : percent,
    max: quantity.max === null ? null : percent,
    counted: 'percent',
  };
}

const toPercent = (share: number): number => Math.round(share * 10_000) / 100;

/** `$5`, `$ 10 مليون`, `%47`: the sign before its number. */
export function readSigned(words: Words, i: number, style: NumberStyle): AmountReading | undefined {
  const sign = at(words, i);
  const code = SIGNS.get(sign) ?? (PERCENT_SIGNS.has(sign) ? 'percent' : undefined);
  if (code === undefined || !isDigits(words, i + 1)) return undefined;
  const isPercent = code === 'percent';
  if (isPercent && (!isAttached(words, i + 1) || isDigits(words, i - 1))) return undefined;
  const quantity = readQuantity(words, i + 1, style);
  if (!quantity) return undefined;
  const start = startOf(words, i);
  return {
    ...amountOf(
      { ...quantity, start },
      { kind: isPercent ? 'percent' : 'money', unit: { text: sign, code } },
    ),
    first: i,
  };
}

const PERCENT_SIGNS = new Set(['%', '٪']);

/** `نصف ساعة`, `ربع قرن`, `نصف كيلو`: a part of one unit. */
export function readPartOfUnit(words: Words, i: number): AmountReading | undefined {
  const share = find(words, i, SHARES);
  if (!share || share.definite) return undefined;
  const noun = find(words, i + 1, NOUNS, noClitics);
  const isTime = noun?.value.kind === 'duration' && noun.value.number === 'singular';
  const unit = isTime ? timeUnit(words, i + 1, noun) : readUnit(words, i + 1);
  if (!unit || noun?.definite || unit.kind === 'percent') return undefined;
  const { value, start } = share;
  const quantity: Quantity = {
    min: value,
    max: value,
    start,
    end: endOf(words, unit.next - 1),
    first: i,
    number: i,
    next: unit.next,
    form: 'words',
    definite: false,
    shape: 'single',
  };
  return amountOf(withHedgeAfter(words, quantity, unit.next), unit);
}

const timeUnit = (words: Words, i: number, { value }: Found<Noun>): Counted => ({
  kind: value.kind,
  unit: { text: textOf(words, i, i + 1), code: value.lemma },
  start: startOf(words, i),
  next: i + 1,
});

/** `نصف السكان`, `ثلثي الأعضاء`, `أكثر من نصفها`: shares of a whole, in percent. */
export function readShare(words: Words, i: number): AmountReading | undefined {
  const hedge = hedgeAt(words, i, HEDGES_BEFORE);
  const from = hedge?.next ?? i;
  const own = find(words, from, OWN_SHARES);
  const share = own ?? find(words, from, SHARES);
  if (!share || share.definite) return undefined;
  const hasWhole = !own && isWhole(words, from + 1);
  if (!own && !hasWhole && (!hedge || at(words, from + 1).startsWith('ال'))) return undefined;
  const next = hasWhole ? from + 2 : from + 1;
  const percent = toPercent(share.value);
  const quantity: Quantity = {
    min: percent,
    max: percent,
    start: hedge?.start ?? share.start,
    end: endOf(words, next - 1),
    first: i,
    number: from,
    next,
    form: 'words',
    definite: false,
    shape: 'single',
  };
  const unit = { text: words.text.slice(share.start, endOf(words, from)), code: 'percent' };
  return amountOf(hedge ? withBound(quantity, hedge.hedge) : quantity, { kind: 'percent', unit });
}

/** What a share may be of: a definite noun; not of time (نصف الساعة) or of a match (نصف النهائي). */
function isWhole(words: Words, i: number): boolean {
  const word = at(words, i);
  return /^ال.{3,}/.test(word) && !NO_WHOLE.test(word);
}
const NO_WHOLE =
  /^ال(نهايي|نهار|ليل|اول|ثاني|اخر|ساعه|عام|سنه|شهر|يوم|دايره|قرن|مليون|مليار|الف|طريق|ملعب|كره)/;
