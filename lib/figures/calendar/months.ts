import { AMBIGUOUS_MONTHS, ERAS, HIJRI_MONTHS, MONTH_WORDS, MONTHS } from '../lexicon/calendar.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import {
  at,
  endOf,
  find,
  findName,
  inSet,
  isAttached,
  isDigits,
  noClitics,
  startOf,
  type Words,
} from '../words.ts';
import { readDayNumber } from './ordinals.ts';
import type { Parts, Piece } from './parts.ts';
import { isHijriYearDigits, isYearDigits } from './years.ts';

/** `13 أبريل/نيسان`, `السابع من أكتوبر`, `19-20 مارس`, `الـ17 من شهر مارس`; `25` of `25 و26 مايو`. */
export function readDayAndMonth(words: Words, i: number): Piece | undefined {
  const day = readDayNumber(words, i);
  if (!day) return undefined;
  const month = monthBehind(words, day.next);
  if (month)
    return { parts: { ...month.parts, day: day.value }, start: day.start, next: month.next };
  const isRange = RANGE_SIGNS.has(at(words, day.next));
  const isJoined = isRange || AND_OR_TO.has(at(words, day.next));
  const last = isJoined ? readDayNumber(words, day.next + 1) : undefined;
  const shared = last && monthBehind(words, last.next);
  if (!shared) return undefined;
  return isRange
    ? {
        parts: { ...shared.parts, day: day.value, lastDay: last.value },
        start: day.start,
        next: shared.next,
      }
    : { parts: { ...shared.parts, day: day.value }, start: day.start, next: day.next };
}

const RANGE_SIGNS = new Set(['-', '–', '—']);
const AND_OR_TO = new Set(['و', 'او', 'الي', 'حتي', 'وحتي', 'ولغايه', '،']);

/** The month of a day: `من` and `شهر` may stand before it. */
function monthBehind(words: Words, i: number): Piece | undefined {
  const month = readMonth(words, at(words, i) === 'من' ? i + 1 : i, true);
  return month && isBare(words, i, month) ? month : undefined;
}

const isBare = (words: Words, i: number, month: Piece): boolean =>
  month.start === startOf(words, i) || at(words, i) === 'من' || at(words, i).startsWith('ل');

/** A month, perhaps under two names (أبريل/نيسان), perhaps with `شهر` before it (شهر 3 too). */
export function readMonth(words: Words, i: number, afterDay = false): Piece | undefined {
  const prefix = find(words, i, inSet(MONTH_WORDS));
  const from = prefix ? i + 1 : i;
  const found = monthName(words, from, prefix !== undefined);
  if (!found) return prefix && !prefix.definite ? numberedMonth(words, i, prefix.start) : undefined;
  const double = secondName(words, found.next, found.month);
  const next = double ?? found.next;
  const isSure = double !== undefined || afterDay || prefix !== undefined || !found.isAmbiguous;
  const hasYear = isYearDigits(words, next) || (found.isHijri && isHijriYearDigits(words, next));
  if (!isSure && !hasYear && !isTimeBefore(words, from, found.start)) return undefined;
  const parts: Parts = { month: found.month, ...(found.isHijri && { isHijri: true }) };
  const latinDay = words.tokens[from]?.kind === 'foreign' ? readDayNumber(words, next) : undefined;
  if (latinDay)
    return { parts: { ...parts, day: latinDay.value }, start: found.start, next: latinDay.next };
  return { parts, start: prefix?.start ?? found.start, next };
}

function monthName(words: Words, i: number, afterPrefix: boolean) {
  const allowed = afterPrefix ? noClitics : undefined;
  const gregorian = findName(words, i, MONTHS, allowed) ?? latinMonth(words, i);
  const found = gregorian ?? findName(words, i, HIJRI_MONTHS, allowed);
  // المحرم alone has an article; الصفر is a zero.
  if (!found || (found.definite && (gregorian || found.value !== 1))) return undefined;
  const { value: month, start, next } = found;
  const spelling = at(words, next - 1);
  const stem = spelling.slice(next === i + 1 ? found.clitics.length : 0);
  return { month, start, next, isHijri: !gregorian, isAmbiguous: AMBIGUOUS_MONTHS.has(stem) };
}

/** `April 13, 2024`: datelines and embedded posts. */
function latinMonth(words: Words, i: number) {
  const token = words.tokens[i];
  const value = token?.kind === 'foreign' ? MONTHS.get(token.folded) : undefined;
  return value !== undefined && token
    ? { value, start: token.start, next: i + 1, clitics: '', definite: false }
    : undefined;
}

const OPENING = new Set(['/', '-', '(', '\\']);

/** `أبريل/نيسان`, `أبريل (نيسان)`, `أبريل نيسان`: the token behind the second name, of whatever month it is. */
function secondName(words: Words, i: number, month: number): number | undefined {
  const sign = at(words, i);
  const isMarked = OPENING.has(sign);
  const second = findName(words, isMarked ? i + 1 : i, MONTHS, noClitics);
  // Slips of the pen (يناير/ كانون الأول) are one date still, where a slash joins them.
  if (!second || (second.value !== month && sign !== '/')) return undefined;
  return sign === '(' && at(words, second.next) === ')' ? second.next + 1 : second.next;
}

/** `شهر 3`, `شهر ثلاثة`. */
function numberedMonth(words: Words, i: number, start: number): Piece | undefined {
  const word = NUMBER_WORDS.get(at(words, i + 1));
  // شهر واحد and شهرين are lengths of time.
  const isWordNumber = (word?.role === 'one' && word.value > 2) || word?.role === 'ten';
  const value = isWordNumber ? word.value : Number(at(words, i + 1));
  const isNumber = isWordNumber || (isDigits(words, i + 1) && value >= 1 && value <= 12);
  return isNumber ? { parts: { month: value }, start, next: i + 2 } : undefined;
}

const BEFORE_TIME = new Set(
  'في منذ خلال حتي شهر منتصف نهايه بدايه اواخر اوايل مطلع اواسط قبل بعد الي بين'.split(' '),
);

/** `في مارس`, `منذ آب`: an ambiguous name is a month behind a word of time, spelled with its own madda. */
function isTimeBefore(words: Words, i: number, start: number): boolean {
  const raw = words.text.slice(start, endOf(words, i));
  if (/^[أا]ب$/.test(raw)) return false;
  const before = at(words, i - 1);
  return BEFORE_TIME.has(before) || BEFORE_TIME.has(before.slice(1));
}

/** `12/5/2020`, `2018-03-14`, `29 / 8 / 1445هـ`, `31/12/2008`; `22/4` behind a word of time. */
export function readNumericDate(words: Words, i: number): Piece | undefined {
  if (!isDigits(words, i) || at(words, i).length > 4) return undefined;
  const sign = at(words, i + 1);
  if (!NUMERIC_SIGNS.has(sign) || !isDigits(words, i + 2) || at(words, i + 3) !== sign)
    return undefined;
  const third = at(words, i + 4) === '،' ? i + 5 : i + 4;
  if (!isDigits(words, third)) return undefined;
  const numbers = [i, i + 2, third].map((k) => Number(at(words, k)));
  const [x = 0, y = 0, z = 0] = numbers;
  const isYearFirst = at(words, i).length === 4;
  const [first, second, year] = isYearFirst ? [z, y, x] : [x, y, z];
  // Day before month, as Arabic writes; 5/17/2018 can only be the American order.
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  if (year < 100 && at(words, third).length !== 2) return undefined;
  const full = year < 100 ? 2000 + year : year;
  const era = ERAS.get(at(words, third + 1));
  const parts = { year: full, month, day, ...(era === 'hijri' && { isHijri: true }) };
  return { parts, start: startOf(words, i), next: third + (era ? 2 : 1) };
}

/** `22/4`, `4/22`: a day and a month, where only one of the two can be the month. */
export function readShortDate(words: Words, i: number): Piece | undefined {
  const isPair =
    isDigits(words, i) &&
    at(words, i + 1) === '/' &&
    isAttached(words, i + 1) &&
    isDigits(words, i + 2) &&
    isAttached(words, i + 2);
  const isLonger = at(words, i + 3) === '/' || at(words, i - 1) === '/';
  if (!isPair || isLonger || at(words, i).length > 2 || at(words, i + 2).length > 2)
    return undefined;
  const [x, y] = [Number(at(words, i)), Number(at(words, i + 2))];
  const [day, month] = x > 12 ? [x, y] : [y, x];
  if (day <= 12 || day > 31 || month < 1 || month > 12) return undefined;
  return { parts: { month, day }, start: startOf(words, i), next: i + 3 };
}

const NUMERIC_SIGNS = new Set(['/', '-', '.', '–']);
