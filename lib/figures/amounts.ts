import { readCounted } from './counted.ts';
import { KIND_BEFORE } from './lexicon/contexts.ts';
import { FRACTIONS } from './lexicon/numbers.ts';
import { HUNDREDTHS, SIGNS } from './lexicon/units.ts';
import type { NumberStyle } from './numerals/digits.ts';
import { readNumeral } from './numerals/numeral.ts';
import { type Quantity, readQuantity, withHedgeAfter } from './quantities.ts';
import { type AmountReading, amountOf, type Reading } from './reading.ts';
import { isNoFigure } from './reject.ts';
import { readPluralShare } from './shares.ts';
import type { Counted } from './units.ts';
import {
  at,
  endOf,
  find,
  isAttached,
  isDigits,
  isForeign,
  noClitics,
  onlyAnd,
  startOf,
  type Words,
} from './words.ts';

/** A number or range with its hedges and what it counts. */
export function readAmount(words: Words, i: number, style: NumberStyle): Reading | undefined {
  const quantity = readQuantity(words, i, style);
  if (!quantity) return undefined;
  const share = readPluralShare(words, quantity);
  if (share) return share;
  const counted = readCountedUnderGovernor(words, quantity);
  if (isNoFigure(words, quantity, counted)) return { type: 'skipped', next: quantity.next };
  if (!counted) return withoutNoun(words, quantity, style);
  return withWholePhrase(words, quantity, counted, style);
}

/** `نسبة اثنين وعشرين كافية`: a percentage counts nothing, whatever word stands behind it. */
function readCountedUnderGovernor(words: Words, quantity: Quantity): Counted | undefined {
  const counted = readCounted(words, quantity.next, quantity);
  const isUnknown = counted?.kind === 'count' && counted.unit.code === undefined;
  const isPercent = KIND_BEFORE.get(at(words, quantity.first - 1)) === 'percent';
  return isUnknown && isPercent ? undefined : counted;
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

/** `$5`, `$ 10 مليون`, `%47`: the sign before its number. */
export function readSigned(words: Words, i: number, style: NumberStyle): AmountReading | undefined {
  const sign = at(words, i);
  const code = SIGNS.get(sign) ?? (PERCENT_SIGNS.has(sign) ? 'percent' : undefined);
  if (code === undefined || !isDigits(words, i + 1)) return undefined;
  const isPercent = code === 'percent';
  const isInside = isDigits(words, i - 1) || (isAttached(words, i) && isForeign(words, i - 1));
  if (isPercent && (!isAttached(words, i + 1) || isInside)) return undefined;
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
