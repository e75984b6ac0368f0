import { MONTHS } from './lexicon/calendar.ts';
import { HEDGES_BEFORE } from './lexicon/hedges.ts';
import { NOUNS } from './lexicon/noun-of.ts';
import {
  FRACTION_PLURALS,
  FRACTIONS,
  NUMBER_WORDS,
  OWN_SHARES,
  PARTS_ABOVE_TEN,
  PLAIN_SHARES,
} from './lexicon/numbers.ts';
import { exactly, hedgeAt, type Quantity, withBound, withHedgeAfter } from './quantities.ts';
import { type AmountReading, amountOf } from './reading.ts';
import { readUnit } from './units.ts';
import { at, endOf, find, isWord, noClitics, startOf, textOf, type Words } from './words.ts';

const toPercent = (share: number): number => Math.round(share * 10_000) / 100;

/** Of an hour parts are lengths of time, with its article too: ربع الساعة. */
const HOUR = 'الساعه';

/** `نصف السكان`, `ثلثي أعضاء`, `ربع مساحتها`, `أكثر من نصفها`: shares of a whole, in percent. */
export function readShare(words: Words, i: number): AmountReading | undefined {
  const hedge = hedgeAt(words, i, HEDGES_BEFORE);
  const from = hedge?.next ?? i;
  if (!hedge && at(words, i + 1) === HOUR) return readPartOfUnit(words, i);
  const own = find(words, from, OWN_SHARES);
  const share = own ?? find(words, from, FRACTIONS);
  if (!share || share.definite || /ثمن$/.test(at(words, from))) return undefined;
  const hasWhole = !own && isWhole(words, from);
  // A hedge says of a plain share that it is one, whatever follows: أكثر من ثلث إنتاجه.
  const isHedgedShare = hedge && PLAIN_SHARES.has(at(words, from)) && !isDefinite(words, from + 1);
  if (!own && !hasWhole && !isHedgedShare) return undefined;
  const next = hasWhole ? from + 2 : from + 1;
  const place = { start: hedge?.start ?? share.start, first: i, number: from, next };
  const quantity = exactly(words, toPercent(share.value), place);
  const unit = { text: words.text.slice(share.start, endOf(words, from)), code: 'percent' };
  return amountOf(hedge ? withBound(quantity, hedge.hedge) : quantity, { kind: 'percent', unit });
}

const isDefinite = (words: Words, i: number): boolean => /^ال.{3,}/.test(at(words, i));

/** Halves of a match, of a day and of time itself are no shares of a whole. */
const NO_WHOLE =
  /^ال(نهايي|نهار|ليل|اول|ثاني|اخر|ساعه|عام|سنه|شهر|يوم|دايره|قرن|مليون|مليار|الف|طريق|ملعب|كره)/;

/**
 * What the share at token `i` may be of: a definite noun, or one with its owner's pronoun; the dual (ثلثا) is of any
 * noun that follows it. The fractions that are numbers too (خمس, سبع) want a definite noun, which no number counts.
 */
function isWhole(words: Words, i: number): boolean {
  const word = at(words, i + 1);
  if (isDefinite(words, i + 1)) return !NO_WHOLE.test(word);
  if (!isWord(words, i + 1) || NUMBER_WORDS.has(word) || !PLAIN_SHARES.has(at(words, i)))
    return false;
  const isDual = /^ثلث[اي]$/.test(at(words, i));
  return isDual
    ? find(words, i + 1, NOUNS, noClitics) !== undefined
    : /.{2}(ها|هم|هما)$/.test(word);
}

/** `ثلاثة أرباع السكان`: a number of parts of a whole, in percent; of nothing that is named, a plain fraction. */
export function readPluralShare(words: Words, quantity: Quantity): AmountReading | undefined {
  if (quantity.min === null) return undefined;
  if (quantity.min > MOST_PROPER) return readImproper(words, quantity, quantity.min);
  const part = FRACTION_PLURALS.get(at(words, quantity.next));
  if (part === undefined) return undefined;
  const behind = quantity.next + 1;
  const hasWhole = isWord(words, behind) && !/^(من|و.*|في)$/.test(at(words, behind));
  const next = isDefinite(words, behind) ? behind + 1 : behind;
  const value = hasWhole ? toPercent(quantity.min * part) : quantity.min * part;
  const share = amountOf({
    ...quantity,
    min: value,
    max: value,
    end: endOf(words, next - 1),
    next,
  });
  return hasWhole ? { ...share, counted: 'percent' } : share;
}

const MOST_PROPER = 10;

/**
 * Above ten a fraction stands in the singular (`ثلاثة وعشرون خمسا` is 4.6). A plural behind a sum's last ones is of them
 * alone: `مئتان وثلاثة أخماس` is 200.6.
 */
function readImproper(words: Words, quantity: Quantity, value: number): AmountReading | undefined {
  const word = at(words, quantity.next);
  const many = FRACTION_PLURALS.get(word);
  const last = value % 100;
  const isOfOnes = many !== undefined && last > 2 && last <= MOST_PROPER;
  const parts = PARTS_ABOVE_TEN.get(word);
  if (quantity.form === 'plain' || (!isOfOnes && parts === undefined)) return undefined;
  const total = isOfOnes ? value - last + last * many : value / (parts ?? 1);
  const next = quantity.next + 1;
  return amountOf({ ...quantity, min: total, max: total, end: endOf(words, next - 1), next });
}

/** `نصف ساعة`, `ربع قرن`, `نصف كيلو`: a part of one unit. */
export function readPartOfUnit(words: Words, i: number): AmountReading | undefined {
  const share = find(words, i, FRACTIONS);
  if (!share || share.definite) return undefined;
  // The fractions that are numbers too are parts of the hour only with its article: خمس الساعة, but خمس ساعات.
  const isPlain = PLAIN_SHARES.has(at(words, i).slice(share.clitics.length));
  if (!isPlain && at(words, i + 1) !== HOUR) return undefined;
  const unit = timeAt(words, i + 1) ?? readUnit(words, i + 1);
  if (!unit || unit.kind === 'percent' || unit.start !== startOf(words, i + 1)) return undefined;
  const place = { start: share.start, first: i, number: i, next: unit.next };
  return amountOf(withHedgeAfter(words, exactly(words, share.value, place), unit.next), unit);
}

/** A length of time in the singular, which half of one stands before: نصف ساعة. Not نصف شهر مارس. */
function timeAt(words: Words, i: number) {
  const noun = find(words, i, NOUNS, noClitics);
  const isSingular = noun?.value.kind === 'duration' && noun.value.number === 'singular';
  if (!isSingular || (noun.definite && at(words, i) !== HOUR) || MONTHS.has(at(words, i + 1)))
    return undefined;
  const unit = { text: textOf(words, i, i + 1), code: noun.value.lemma };
  return { kind: noun.value.kind, unit, start: noun.start, next: i + 1 };
}
