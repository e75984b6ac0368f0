import type { Expression } from './calendar.ts';
import type { CalendarInterval } from './figure.ts';

/**
 * Places an expression in time. What needs the day of publication is placed only where that is known, and what is
 * ambiguous is not: a bare weekday or month is the nearest past one only if the writer said so (الماضي).
 *
 * @param publishedAt ISO 8601; anything else counts as unknown.
 */
export function resolve(
  expression: Expression,
  publishedAt?: string,
): CalendarInterval | undefined {
  const { year, month, day } = expression;
  if (year !== undefined) return fixed(year, month, day);
  const today = publishedAt ? dayOf(publishedAt) : undefined;
  if (today === undefined) return undefined;
  if (expression.daysAway !== undefined) return oneDay(addDays(today, expression.daysAway));
  if (month !== undefined) return nearestMonth(today, expression);
  if (expression.weekday !== undefined)
    return nearestWeekday(today, expression.weekday, expression.relative);
  if (expression.period !== undefined && expression.relative !== undefined)
    return period(today, expression.period, expression.relative);
  return undefined;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const iso = (date: Date): string =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
const utc = (year: number, month: number, day: number): Date =>
  new Date(Date.UTC(year, month - 1, day));
const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);

function dayOf(text: string): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match ? utc(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

const oneDay = (date: Date): CalendarInterval => ({
  from: iso(date),
  to: iso(date),
  precision: 'day',
});

function fixed(year: number, month?: number, day?: number): CalendarInterval {
  if (month === undefined)
    return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31`, precision: 'year' };
  if (day !== undefined) return oneDay(utc(year, month, day));
  return { from: iso(utc(year, month, 1)), to: iso(utc(year, month + 1, 0)), precision: 'month' };
}

/** A month without a year: the one of the year that أقرب to publication, or as the writer says (المقبل, الماضي). */
function nearestMonth(today: Date, { month = 1, day, relative }: Expression): CalendarInterval {
  const thisYear = today.getUTCFullYear();
  const distance = (year: number) =>
    Math.abs(utc(year, month, day ?? 15).getTime() - today.getTime());
  const years = [thisYear - 1, thisYear, thisYear + 1].filter((year) => {
    const ahead = utc(year, month, day ?? 1).getTime() > today.getTime();
    return relative === -1 ? !ahead : relative === 1 ? ahead : true;
  });
  const [best = thisYear] = years.sort((a, b) => distance(a) - distance(b));
  return fixed(best, month, day);
}

/** News dates by the weekday alone: the last seven days, today among them, unless it says المقبل. */
function nearestWeekday(today: Date, weekday: number, relative?: -1 | 0 | 1): CalendarInterval {
  const isoToday = ((today.getUTCDay() + 6) % 7) + 1;
  const back = (isoToday - weekday + 7) % 7;
  if (relative === 1) return oneDay(addDays(today, 7 - back));
  return oneDay(addDays(today, -(relative === -1 && back === 0 ? 7 : back)));
}

function period(today: Date, name: string, relative: -1 | 0 | 1): CalendarInterval | undefined {
  const year = today.getUTCFullYear();
  const month = today.getUTCMonth() + 1;
  if (name === 'العام' || name === 'السنه') return fixed(year + relative);
  if (name === 'الشهر') {
    const first = utc(year, month + relative, 1);
    return fixed(first.getUTCFullYear(), first.getUTCMonth() + 1);
  }
  if (name === 'الاسبوع') {
    // The Arab week begins on Saturday in some countries and on Monday in others (CLDR weekData): seven days either way.
    const monday = addDays(today, -((today.getUTCDay() + 6) % 7) + 7 * relative);
    return { from: iso(monday), to: iso(addDays(monday, 6)), precision: 'week' };
  }
  if (name === 'اليوم') return oneDay(addDays(today, relative));
  return undefined;
}
