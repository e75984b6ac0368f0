import type { CalendarInterval } from '../figure.ts';
import { fromHijri } from './hijri.ts';
import type { Parts, Relative } from './parts.ts';

/**
 * Places an expression in time, as ISO 8601 local dates. What needs the day of publication is placed only where that is
 * known: a month or weekday alone is the one nearest to it, as news means it, and a relative period is counted from it.
 * What remains open (a time of day without its day, the spring of no year) is left unplaced.
 *
 * @param publishedAt ISO 8601; anything else counts as unknown.
 */
export function resolve(parts: Parts, publishedAt?: string): CalendarInterval | undefined {
  const today = publishedAt === undefined ? undefined : dayOf(publishedAt);
  const day = parts.isHijri
    ? fromHijri(parts)
    : (placeFixed(parts) ?? (today && placeByToday(today, parts)));
  return day && parts.time && day.precision === 'day' ? atTime(day, parts.time) : day;
}

const MS_A_DAY = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const iso = (date: Date): string =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;

/** Months and days may run over: month 13 is next January. `Date.UTC` would take years below 100 for 19xx. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * MS_A_DAY);

function dayOf(text: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? utc(year, month, day) : undefined;
}

type Precision = CalendarInterval['precision'];
const interval = (from: Date, to: Date, precision: Precision): CalendarInterval => ({
  from: iso(from),
  to: iso(to),
  precision,
});
const oneDay = (date: Date): CalendarInterval => interval(date, date, 'day');
const years = (first: number, last: number, precision: Precision): CalendarInterval =>
  interval(utc(first, 1, 1), utc(last, 12, 31), precision);
const months = (
  year: number,
  first: number,
  last: number,
  precision: Precision,
): CalendarInterval => interval(utc(year, first, 1), utc(year, last + 1, 0), precision);

const atTime = (day: CalendarInterval, time: string): CalendarInterval => ({
  from: `${day.from}T${time}`,
  to: `${day.from}T${time}`,
  precision: 'time',
});

/** What its own words place, without the day of publication. */
function placeFixed(parts: Parts): CalendarInterval | undefined {
  const { year, lastYear, century, decade } = parts;
  if (year !== undefined)
    return lastYear === undefined ? inYear(year, parts) : years(year, lastYear, 'year');
  if (century === undefined) return undefined;
  const first = (century - 1) * 100;
  return decade === undefined
    ? years(first + 1, first + 100, 'century')
    : years(first + decade, first + decade + 9, 'decade');
}

/** Northern seasons by whole months, as meteorology and news have them; winter begins in December before. */
const FIRST_MONTH = { winter: 0, spring: 3, summer: 6, autumn: 9 } as const;

function inYear(
  year: number,
  { month, day, lastDay, season, quarter, half }: Parts,
): CalendarInterval | undefined {
  if (month !== undefined && day !== undefined) return inMonth(year, month, day, lastDay ?? day);
  if (month !== undefined) return months(year, month, month, 'month');
  if (season) return months(year, FIRST_MONTH[season], FIRST_MONTH[season] + 2, 'season');
  if (quarter !== undefined) return months(year, quarter * 3 - 2, quarter * 3, 'season');
  if (half !== undefined) return months(year, half * 6 - 5, half * 6, 'season');
  return years(year, year, 'year');
}

/** 31 April is a slip, not the first of May. */
function inMonth(
  year: number,
  month: number,
  day: number,
  lastDay: number,
): CalendarInterval | undefined {
  const isReal = lastDay <= utc(year, month + 1, 0).getUTCDate();
  return isReal ? interval(utc(year, month, day), utc(year, month, lastDay), 'day') : undefined;
}

function placeByToday(today: Date, parts: Parts): CalendarInterval | undefined {
  if (parts.daysAway !== undefined) return oneDay(addDays(today, parts.daysAway));
  if (parts.period === 'month' && parts.day !== undefined)
    return dayOfMonth(today, parts.day, parts.relative ?? 0);
  if (parts.month !== undefined) return nearestMonth(today, parts);
  if (parts.weekday !== undefined && parts.period === 'week')
    return oneDay(addDays(mondayOf(today, parts.relative ?? 0), parts.weekday - 1));
  if (parts.weekday !== undefined) return nearestWeekday(today, parts.weekday, parts.relative);
  if (parts.decade !== undefined && parts.period === 'century')
    return decadeOf(today, parts.decade, parts.relative ?? 0);
  return parts.period === undefined || parts.relative === undefined
    ? undefined
    : periodOf(today, parts, parts.period, parts.relative);
}

function dayOfMonth(today: Date, day: number, relative: number): CalendarInterval | undefined {
  const first = utc(today.getUTCFullYear(), today.getUTCMonth() + 1 + relative, 1);
  return inMonth(first.getUTCFullYear(), first.getUTCMonth() + 1, day, day);
}

/** A month without a year: the nearest to publication, or the nearest on the side that the writer names. */
function nearestMonth(today: Date, parts: Parts): CalendarInterval | undefined {
  const { month = 1, day, relative, period } = parts;
  const thisYear = today.getUTCFullYear();
  if (period === 'year' && relative !== undefined) return inYear(thisYear + relative, parts);
  const middle = (year: number) => utc(year, month, day ?? 15).getTime() - today.getTime();
  const isAllowed = (year: number): boolean => {
    if (relative === undefined || relative === 0) return true;
    const begin = utc(year, month, day ?? 1).getTime() - today.getTime();
    return relative === -1 ? begin <= 0 : begin > 0;
  };
  const [nearest] = [thisYear - 1, thisYear, thisYear + 1]
    .filter(isAllowed)
    .sort((a, b) => Math.abs(middle(a)) - Math.abs(middle(b)));
  return nearest === undefined ? undefined : inYear(nearest, parts);
}

/** The week begins on Saturday, Sunday or Monday by country (CLDR weekData); ISO's is taken. */
const mondayOf = (today: Date, weeks: number): Date =>
  addDays(today, 1 - isoWeekday(today) + 7 * weeks);

const isoWeekday = (date: Date): number => ((date.getUTCDay() + 6) % 7) + 1;

/** News dates by the weekday alone within the last seven days, today among them, unless it says المقبل. */
function nearestWeekday(today: Date, weekday: number, relative?: Relative): CalendarInterval {
  const back = (isoWeekday(today) - weekday + 7) % 7;
  if (relative === 1) return oneDay(addDays(today, 7 - back));
  return oneDay(addDays(today, relative === -1 && back === 0 ? -7 : -back));
}

function decadeOf(today: Date, decade: number, relative: number): CalendarInterval {
  const first = (Math.floor(today.getUTCFullYear() / 100) + relative) * 100 + decade;
  return years(first, first + 9, 'decade');
}

function periodOf(
  today: Date,
  parts: Parts,
  period: NonNullable<Parts['period']>,
  relative: Relative,
): CalendarInterval | undefined {
  const year = today.getUTCFullYear();
  switch (period) {
    case 'day':
    case 'night':
      return oneDay(addDays(today, relative));
    case 'week': {
      const monday = mondayOf(today, relative);
      return interval(monday, addDays(monday, 6), 'week');
    }
    case 'month': {
      const first = utc(year, today.getUTCMonth() + 1 + relative, 1);
      return months(
        first.getUTCFullYear(),
        first.getUTCMonth() + 1,
        first.getUTCMonth() + 1,
        'month',
      );
    }
    case 'year':
      return inYear(year + relative, parts);
    case 'century': {
      const first = (Math.floor((year - 1) / 100) + relative) * 100 + 1;
      return years(first, first + 99, 'century');
    }
    case 'season':
      return nearestSeason(today, parts, relative);
    case 'decade':
    case 'other':
      return undefined;
  }
}

function nearestSeason(
  today: Date,
  { season }: Parts,
  relative: Relative,
): CalendarInterval | undefined {
  if (!season) return undefined;
  const year = today.getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((y) =>
    months(y, FIRST_MONTH[season], FIRST_MONTH[season] + 2, 'season'),
  );
  const now = iso(today);
  if (relative === -1) return candidates.filter(({ to }) => to < now).at(-1);
  if (relative === 1) return candidates.find(({ from }) => from > now);
  return candidates.find(({ to }) => to >= now);
}
