import { ERAS, YEAR_WORDS } from '../lexicon/calendar.ts';
import { NOUNS } from '../lexicon/noun-of.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import type { NumberStyle } from '../numerals/digits.ts';
import { readNumeral } from '../numerals/numeral.ts';
import { readUnit } from '../units.ts';
import {
  at,
  find,
  inSet,
  isAttached,
  isDigits,
  isWord,
  noClitics,
  startOf,
  type Words,
} from '../words.ts';
import type { Parts, Piece } from './parts.ts';

const EARLIEST_SURE = 1900;
/** Behind عام any year. */
const EARLIEST_NAMED = 100;
const LATEST_SURE = 2100;
const EARLIEST_OF_DATE = 1000;
const EARLIEST_HIJRI = 1300;
const LATEST_HIJRI = 1500;
/** In brackets or behind a word of time four digits are a year of earlier centuries too: تونس (1881). */
const EARLIEST_BY_PLACE = 1500;
const TIME_BEFORE = new Set('في منذ حتي بين الي قبل بعد خلال ('.split(' '));
const isTimeBefore = (words: Words, i: number): boolean =>
  isDashed(words, i) ||
  (TIME_BEFORE.has(at(words, i - 1)) &&
    (at(words, i - 1) !== '(' || at(words, i + 1) === ')' || at(words, i + 1) === '-'));

/** `(براون - 1840`: of a book, behind its writer. */
const isDashed = (words: Words, i: number): boolean =>
  /^[-–]$/.test(at(words, i - 1)) && isWord(words, i - 2) && !isAttached(words, i - 1);

/** Four digits that would be a year of the last and this century, in whatever place. */
export function isYearDigits(words: Words, i: number): boolean {
  const value = Number(at(words, i));
  return (
    isDigits(words, i) && at(words, i).length === 4 && value >= EARLIEST_SURE && value < LATEST_SURE
  );
}

/** The same for the Hijri calendar. */
export function isHijriYearDigits(words: Words, i: number): boolean {
  const value = Number(at(words, i));
  return isDigits(words, i) && value >= EARLIEST_HIJRI && value < LATEST_HIJRI;
}

/** `عام 2011`, `العام ألفين وثمانية`, `2016`, `1445هـ`, `2018-2019`, `1384هـ/1964م`. */
export function readYear(words: Words, i: number): Piece | undefined {
  const prefix = find(words, i, inSet(YEAR_WORDS));
  if (prefix) {
    const from = at(words, i + 1) === '،' || at(words, i + 1) === '(' ? i + 2 : i + 1;
    const digits = readYearDigits(words, from, EARLIEST_NAMED);
    const year = digits ?? readYearInWords(words, i + 1);
    return year && { ...year, start: prefix.start };
  }
  return readYearDigits(words, i, isTimeBefore(words, i) ? EARLIEST_BY_PLACE : EARLIEST_SURE);
}

/**
 * The year behind a month: nothing that follows is counted by it (أفريل 2014 مستوى), but for a unit's scale. Behind a
 * day too it may be any: 5 ديسمبر 1391, 29 رمضان 1445.
 */
export function readYearOfDate(words: Words, i: number, isAny: boolean): Piece | undefined {
  const isScaled = readUnit(words, i + 1) ?? find(words, i + 1, NUMBER_WORDS, noClitics);
  const isYear = isAny ? Number(at(words, i)) >= EARLIEST_OF_DATE : isYearDigits(words, i);
  const digits = isYear && !isScaled ? readYearDigits(words, i, EARLIEST_NAMED) : undefined;
  return digits ?? readYear(words, i) ?? readYearInWords(words, i);
}

const NO_STYLE: NumberStyle = { groups: new Set(), decimals: new Set(), isReversed: false };

/** `ألفين وثمانية عشر`, `ألف وتسعمئة وثمانية وسبعين`. */
function readYearInWords(words: Words, i: number): Piece | undefined {
  if (!isWord(words, i)) return undefined;
  const number = readNumeral(words, i, NO_STYLE);
  const isYear =
    number?.form === 'scaled' &&
    number.value > 1000 &&
    number.value < LATEST_SURE &&
    number.clitics === '';
  return isYear
    ? { parts: { year: number.value }, start: number.start, next: number.next }
    : undefined;
}

/** A year in digits that is no less than `least`, with its era and a second one. */
function readYearDigits(words: Words, i: number, least: number): Piece | undefined {
  const length = at(words, i).length;
  if (!isDigits(words, i) || length < 3 || length > 4 || isPartOfNumber(words, i)) return undefined;
  const value = Number(at(words, i));
  const era = eraAt(words, i + 1, value, least === EARLIEST_NAMED);
  if (!era && (value < least || value >= LATEST_SURE)) return undefined;
  const next = i + 1 + (era?.length ?? 0);
  if (!era && least > EARLIEST_NAMED && isCounted(words, next)) return undefined;
  const second = secondYear(words, next, value);
  const parts: Parts = {
    year: value,
    ...(era?.era === 'hijri' && { isHijri: true }),
    ...second?.parts,
  };
  return { parts, start: startOf(words, i), next: second?.next ?? next };
}

/** 2018.5 and 12,2018 are numbers; a full stop with a space behind it ends a sentence. */
function isPartOfNumber(words: Words, i: number): boolean {
  const isJoin = (k: number) => /^[.,٫٬:]$/.test(at(words, k));
  const before = isAttached(words, i) && isJoin(i - 1) && isDigits(words, i - 2);
  const after =
    isAttached(words, i + 1) && isJoin(i + 1) && isDigits(words, i + 2) && isAttached(words, i + 2);
  return before || after || /^[%٪$€]$/.test(at(words, i + 1)) || /^[$€]$/.test(at(words, i - 1));
}

/** `هـ`, `م`; a lone م behind a space is metres where the number is no likely year (1500 م). */
function eraAt(
  words: Words,
  i: number,
  year: number,
  isYear: boolean,
): { era: 'gregorian' | 'hijri'; length: number } | undefined {
  const era = ERAS.get(at(words, i));
  if (!era) return undefined;
  const isMetre =
    at(words, i) === 'م' &&
    !isYear &&
    !isAttached(words, i) &&
    (year < 1700 || year >= LATEST_SURE);
  return isMetre ? undefined : { era, length: 1 };
}

/** What four digits count if a noun that is known to be counted follows: 2000 جندي. */
function isCounted(words: Words, i: number): boolean {
  if (readUnit(words, i) || find(words, i, NUMBER_WORDS, noClitics)?.value.role === 'scale')
    return true;
  const noun = find(words, i, NOUNS, noClitics);
  if (noun && !noun.definite) return true;
  return isWord(words, i) && /^..+(يا|ين|ون)$/.test(at(words, i)) && !at(words, i).startsWith('و');
}

/** `2018-2019`, `2022-23`, `2008/2009`, `1384هـ/1964م`. */
function secondYear(
  words: Words,
  i: number,
  first: number,
): { parts: Parts; next: number } | undefined {
  if (!/^[-–/]$/.test(at(words, i)) || !isDigits(words, i + 1)) return undefined;
  const length = at(words, i + 1).length;
  const era = ERAS.get(at(words, i + 2));
  const value = Number(at(words, i + 1));
  const year = length === 2 ? first - (first % 100) + value : value;
  if (era && isAttached(words, i + 2))
    return { parts: { year: value, isHijri: era === 'hijri' }, next: i + 3 };
  const isNext =
    length !== 3 && year > first && year - first < 100 && (length === 4 || year === first + 1);
  return isNext ? { parts: { lastYear: year }, next: i + 2 } : undefined;
}
