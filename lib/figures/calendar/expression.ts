import { FEASTS, RELATIVES } from '../lexicon/calendar.ts';
import { at, endOf, isDigits, isWord, startOf, type Words } from '../words.ts';
import { placedAhead } from './announced.ts';
import { readCentury } from './centuries.ts';
import { readClock } from './clock.ts';
import { readDayName, readDayPart, readDaysAway } from './days.ts';
import { readDayAndMonth, readMonth, readNumericDate, readShortDate } from './months.ts';
import { readDayNumber, readOrdinal } from './ordinals.ts';
import type { Parts, Piece } from './parts.ts';
import {
  readDecadeOfCentury,
  readEdge,
  readFeast,
  readFirstOrLast,
  readQuarter,
  readSeason,
} from './periods.ts';
import { readDayOfPeriod, readPeriod } from './relative.ts';
import { readYear, readYearOfDate } from './years.ts';

/** A whole calendar expression. UTF-16 offsets; token index `next` exclusive. */
export interface Expression {
  readonly parts: Parts;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The longest expression has a time, a part of day, a weekday, a date in two calendars and a year. */
const MOST_PIECES = 6;

/** Reads the longest calendar expression that starts at token `i`. */
export function readExpression(words: Words, i: number): Expression | undefined {
  const first = readPiece(words, i);
  if (!first) return undefined;
  let { parts, next } = first;
  for (let count = 1; count < MOST_PIECES; count++) {
    const more = readContinuation(words, next, parts);
    if (!more) break;
    // What was said first stays: in مساء أمس الجمعة the day is yesterday.
    parts = { ...more.parts, ...parts };
    next = more.next;
  }
  parts = placedAhead(words, i, parts);
  return { parts, start: first.start, end: endOf(words, next - 1), next };
}

function readPiece(words: Words, i: number): Piece | undefined {
  return (
    readEarlyHours(words, i) ??
    readClock(words, i) ??
    readDayPart(words, i) ??
    readEdge(words, i) ??
    readFirstOrLast(words, i) ??
    readNumericDate(words, i) ??
    readShortDate(words, i) ??
    readDayAndMonth(words, i) ??
    readDayOfPeriod(words, i) ??
    readDayName(words, i) ??
    readQuarter(words, i) ??
    readMonth(words, i) ??
    readYear(words, i) ??
    readCentury(words, i) ??
    readDecadeOfCentury(words, i) ??
    readPeriod(words, i) ??
    readSeason(words, i) ??
    readDaysAway(words, i) ??
    readFeast(words, i, FEASTS) ??
    readTonight(words, i)
  );
}

/** `الساعات الأولى من صباح الأحد`. */
function readEarlyHours(words: Words, i: number): Piece | undefined {
  if (!/^(ال)?ساعات$/.test(at(words, i)) || !/^(ال)?(اولي|اخيره|مبكره)$/.test(at(words, i + 1)))
    return undefined;
  const day =
    at(words, i + 2) === 'من'
      ? (readDayPart(words, i + 3) ?? readDayName(words, i + 3))
      : undefined;
  return day && { ...day, start: startOf(words, i) };
}

const readTonight = (words: Words, i: number): Piece | undefined =>
  at(words, i) === 'الليله'
    ? { parts: { daysAway: 0, dayPart: 'ليله' }, start: startOf(words, i), next: i + 1 }
    : undefined;

const COMMAS = new Set(['،', ',', '(', '-', '–']);

/** What may follow what was said: a weekday's date, a month's year, an adjective, a clock time, a day for a time. */
function readContinuation(words: Words, i: number, so: Parts): Piece | undefined {
  return (
    readRelative(words, i, so) ??
    readWeekOfDay(words, i, so) ??
    readDateOfDay(words, i, so) ??
    readDayOfMonth(words, i, so) ??
    readYearOfMonth(words, i, so) ??
    readDayOfTime(words, i, so) ??
    readTimeOfDay(words, i, so)
  );
}

/** `يونيو الماضي`, `الجمعة المقبل`. */
function readRelative(words: Words, i: number, so: Parts): Piece | undefined {
  const relative = RELATIVES.get(at(words, i));
  const takesOne = so.month !== undefined || so.weekday !== undefined || so.season !== undefined;
  if (relative === undefined || !takesOne || so.relative !== undefined || so.year !== undefined)
    return undefined;
  const isMonthOfIts = /^(نفسه|ذاته)/.test(at(words, i)) && so.month === undefined;
  return isMonthOfIts ? undefined : { parts: { relative }, start: startOf(words, i), next: i + 1 };
}

/** `يوم الجمعة من الأسبوع المقبل`, `الأسبوع القادم يوم الأحد`. */
function readWeekOfDay(words: Words, i: number, so: Parts): Piece | undefined {
  if (so.period === 'week' && so.weekday === undefined) {
    const day = readDayName(words, i);
    return day?.parts.weekday !== undefined && day.start === startOf(words, i) ? day : undefined;
  }
  if (so.weekday === undefined || so.relative !== undefined || so.day !== undefined)
    return undefined;
  const from = at(words, i) === 'من' ? i + 1 : i;
  const week = readPeriod(words, from);
  return week?.parts.period === 'week' && week.start === startOf(words, from) ? week : undefined;
}

/** `الأربعاء 11 تموز/يوليو`, `الأحد، 13 مارس`, `أمس الجمعة`, `صباح اليوم (الخميس)`, `ليل الجمعة السبت`. */
function readDateOfDay(words: Words, i: number, so: Parts): Piece | undefined {
  const hasDay = so.weekday !== undefined || so.daysAway !== undefined;
  if (!hasDay || so.day !== undefined) return undefined;
  const isMarked = COMMAS.has(at(words, i)) || at(words, i) === 'الموافق';
  const from = isMarked ? i + 1 : i;
  const dated =
    readDayAndMonth(words, from) ??
    readNumericDate(words, from) ??
    (isMarked ? undefined : readDayOfPeriod(words, from));
  if (dated?.parts.day !== undefined) return closed(words, i, dated);
  if (isMarked && at(words, i) !== '(' && at(words, i) !== '-' && at(words, i) !== '–')
    return undefined;
  const isNight = so.dayPart === 'ليل' || so.dayPart === 'ليله';
  const day = readDayName(words, from);
  if (day?.parts.weekday === undefined || day.start !== startOf(words, from)) return undefined;
  if (so.weekday !== undefined && !isNight) return undefined;
  return isMarked && at(words, i) === '(' && at(words, day.next) !== ')'
    ? undefined
    : closed(words, i, day);
}

/** With the bracket that was opened before it. */
const closed = (words: Words, i: number, piece: Piece): Piece =>
  at(words, i) === '(' && at(words, piece.next) === ')'
    ? { ...piece, next: piece.next + 1 }
    : piece;

/** `مايو الحادي والعشرين`, `نوفمبر بين 19 و20`: the days behind their month, one as an ordinal that is no part of its name. */
function readDayOfMonth(words: Words, i: number, so: Parts): Piece | undefined {
  if (so.month === undefined || so.day !== undefined || so.year !== undefined) return undefined;
  if (at(words, i) === 'بين') return readDaysBetween(words, i);
  const day = readOrdinal(words, i);
  const isDay = day && day.value > 10 && day.value <= 31 && day.start === startOf(words, i);
  return isDay ? { parts: { day: day.value }, start: day.start, next: day.next } : undefined;
}

function readDaysBetween(words: Words, i: number): Piece | undefined {
  const first = isDigits(words, i + 1) ? readDayNumber(words, i + 1) : undefined;
  if (!first || at(words, first.next) !== 'و') return undefined;
  const last = readDayNumber(words, first.next + 1);
  if (!last || last.value <= first.value || isWord(words, last.next)) return undefined;
  const parts = { day: first.value, lastDay: last.value };
  return { parts, start: startOf(words, i), next: last.next };
}

/** `مارس 2016`, `مارس/آذار من العام ٢٠١٢`, `28 نوفمبر عام 1994`, `كانون الأول من نفس العام`, `شوال للعام الحالي`. */
function readYearOfMonth(words: Words, i: number, so: Parts): Piece | undefined {
  const takesYear = so.month !== undefined || so.season !== undefined;
  if (!takesYear || so.year !== undefined) return undefined;
  const from =
    at(words, i) === 'من' ||
    at(words, i) === '،' ||
    at(words, i) === ',' ||
    at(words, i) === 'المبارك'
      ? i + 1
      : i;
  const year =
    so.month === undefined
      ? readYear(words, from)
      : readYearOfDate(words, from, so.day !== undefined || so.isHijri === true);
  const isClitic = /^[لب]/.test(at(words, from));
  if (year && (isClitic || year.start === startOf(words, from))) return year;
  if (at(words, i) === '،' || at(words, i) === ',') return undefined;
  const period = so.relative === undefined ? readPeriod(words, from) : undefined;
  const isWhole = period?.parts.period === 'year' || period?.parts.period === 'month';
  return period && isWhole && (isClitic || period.start === startOf(words, from))
    ? period
    : undefined;
}

/** `الساعة الثالثة صباح الجمعة`, `الساعة الثامنة من صباح اليوم`, `الساعة 05:00 صباحا الخميس`, `منتصف ليل الثلاثاء`. */
function readDayOfTime(words: Words, i: number, so: Parts): Piece | undefined {
  if (!so.hasTime || so.weekday !== undefined || so.day !== undefined || so.daysAway !== undefined)
    return undefined;
  const skipped = at(words, i) === '،' && at(words, i + 1) === 'من' ? i + 1 : i;
  const from = at(words, skipped) === 'من' ? skipped + 1 : skipped;
  const day =
    readDayPart(words, from) ??
    readDayName(words, from) ??
    readDaysAway(words, from) ??
    readDayAndMonth(words, from);
  return day && day.start === startOf(words, from) ? day : undefined;
}

/** `الجمعة عند الساعة 19,00`, `اليوم الساعة 20:00`. */
function readTimeOfDay(words: Words, i: number, so: Parts): Piece | undefined {
  const hasDay = so.weekday !== undefined || so.daysAway !== undefined || so.day !== undefined;
  if (!hasDay || so.hasTime || !isWord(words, i)) return undefined;
  const from = at(words, i) === 'عند' || at(words, i) === 'في' ? i + 1 : i;
  const clock = at(words, from) === 'الساعه' ? readClock(words, from) : undefined;
  return clock;
}
