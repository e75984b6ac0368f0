import {
  BARE_WEEKDAYS,
  BEFORE_DAYS,
  DAY_PARTS,
  DAY_WORDS,
  DAYS_AWAY,
  NOT_BEFORE_DAY,
  NOT_BEFORE_TODAY,
  NOT_BEHIND_TODAY,
  ORDINALS,
  TODAY,
  WEEKDAYS,
} from '../lexicon/calendar.ts';
import { NOT_COUNTED } from '../lexicon/function-words.ts';
import { NOUNS } from '../lexicon/noun-of.ts';
import {
  at,
  find,
  inSet,
  isDigits,
  isWord,
  noClitics,
  onlyAnd,
  startOf,
  type Words,
} from '../words.ts';
import { readDayAndMonth, readNumericDate } from './months.ts';
import { readDayNumber } from './ordinals.ts';
import type { Piece } from './parts.ts';
import { readDayOfPeriod, readPeriod } from './relative.ts';

/** `الجمعة`, `يوم الجمعة`, `يوم 4 مارس`, `يوم أمس`. */
export function readDayName(words: Words, i: number): Piece | undefined {
  const prefix = find(words, i, inSet(DAY_WORDS));
  const from = prefix && !prefix.definite ? i + 1 : i;
  const isPrefixed = from > i;
  const day = weekdayAt(words, from, isPrefixed);
  const start = isPrefixed ? prefix?.start : undefined;
  if (day) return { parts: { weekday: day.value }, start: start ?? day.start, next: from + 1 };
  if (start === undefined) return undefined;
  const dated =
    readDayAndMonth(words, from) ??
    readNumericDate(words, from) ??
    readDayOfPeriod(words, from) ??
    readDaysAway(words, from);
  return dated ? { ...dated, start } : readDayOfThisMonth(words, from, start);
}

/** `يوم 27`, with no month and nothing that it would count. */
function readDayOfThisMonth(words: Words, i: number, start: number): Piece | undefined {
  const day = isDigits(words, i) ? readDayNumber(words, i) : undefined;
  const isFree = day && (!isWord(words, day.next) || NOT_COUNTED.has(at(words, day.next)));
  return isFree && !/^[-–/:.,%]$/.test(at(words, day.next))
    ? { parts: { day: day.value }, start, next: day.next }
    : undefined;
}

function weekdayAt(words: Words, i: number, isPrefixed: boolean) {
  // The article belongs to the day's name: الأحد, not أحد (one of).
  const day = find(words, i, WEEKDAYS, isPrefixed ? noClitics : undefined);
  if (day && !day.definite)
    return find(words, i - 1, inSet(NOT_BEFORE_DAY), noClitics) ? undefined : day;
  return isPrefixed ? find(words, i, BARE_WEEKDAYS, noClitics) : undefined;
}

/** `أمس`, `أول أمس`, `أمس الأول`, `غدا`, `بعد غد`, `اليوم`. */
export function readDaysAway(words: Words, i: number): Piece | undefined {
  const next = DAYS_AWAY.get(at(words, i + 1));
  const first = find(words, i, BEFORE_DAYS);
  if (first && next === first.value && isWord(words, i + 1))
    return { parts: { daysAway: 2 * next }, start: first.start, next: i + 2 };
  const day = find(words, i, DAYS_AWAY, (clitics) => clitics === 'و' || clitics === 'ب');
  if (day?.value === -1 && at(words, i + 1) === 'الاول')
    return { parts: { daysAway: -2 }, start: day.start, next: i + 2 };
  if (day && !(at(words, i) === 'غد' && at(words, i - 1) !== 'يوم'))
    return { parts: { daysAway: day.value }, start: day.start, next: i + 1 };
  return readToday(words, i);
}

/** اليوم dates an event unless it is what is counted or described (اليوم الأول, اليوم الذي), or means nowadays. */
function readToday(words: Words, i: number): Piece | undefined {
  const today = find(words, i, inSet(TODAY), onlyAnd);
  if (!today || today.definite) return undefined;
  const after = at(words, i + 1);
  const isDescribed =
    ORDINALS.has(after) ||
    NOT_BEHIND_TODAY.has(after) ||
    find(words, i + 1, NOUNS, noClitics)?.definite === true;
  const isWeekday = WEEKDAYS.has(after);
  if ((isDescribed || NOT_BEFORE_TODAY.has(at(words, i - 1))) && !isWeekday) return undefined;
  return { parts: { daysAway: 0 }, start: today.start, next: i + 1 };
}

/** `مساء السبت`, `صباح اليوم`, `ليل الجمعة السبت`, `بعد ظهر الأربعاء`, `ساعات الصباح`. */
export function readDayPart(words: Words, i: number): Piece | undefined {
  const isAfternoon =
    /^[وف]?(بعد|قبل)$/.test(at(words, i)) && /^(ظهر|منتصف|عصر)$/.test(at(words, i + 1));
  const from = isAfternoon ? i + 1 : i;
  const part = find(words, from, inSet(DAY_PARTS), isAfternoon ? noClitics : undefined);
  if (!part || part.definite) return undefined;
  const day = readDayName(words, from + 1) ?? readPlacedDay(words, from + 1);
  if (!day || day.start !== startOf(words, from + 1)) return undefined;
  const start = isAfternoon ? (find(words, i, BEFORE_DAYS)?.start ?? part.start) : part.start;
  return { parts: { ...day.parts, dayPart: part.value }, start, next: day.next };
}

function readPlacedDay(words: Words, i: number): Piece | undefined {
  return (
    readDaysAway(words, i) ??
    readDayAndMonth(words, i) ??
    readNumericDate(words, i) ??
    readPeriod(words, i) ??
    bareWeekday(words, i)
  );
}

function bareWeekday(words: Words, i: number): Piece | undefined {
  const day = find(words, i, BARE_WEEKDAYS, noClitics);
  return day && !day.definite
    ? { parts: { weekday: day.value }, start: day.start, next: i + 1 }
    : undefined;
}
