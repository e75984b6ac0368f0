import type { CalendarInterval } from '../figure.ts';
import type { Parts } from './parts.ts';

/** Days from 1970-01-01 to 1 Muharram 1 AH in the civil count (16 July 622, Julian). */
const EPOCH = -492_148;
const MS_A_DAY = 86_400_000;

/** Days since 1970 of a day in the tabular Islamic calendar (civil epoch; leap years 2, 5, 7, 10, 13, 16 … of 30). */
const dayNumber = (year: number, month: number, day: number): number =>
  EPOCH +
  (year - 1) * 354 +
  Math.floor((3 + 11 * year) / 30) +
  Math.ceil(29.5 * (month - 1)) +
  day -
  1;

const iso = (days: number): string => new Date(days * MS_A_DAY).toISOString().slice(0, 10);

/**
 * A Hijri date's Gregorian interval. The tabular calendar and a country's sighting of the moon may differ by a day, so
 * a day is given with its neighbours; a year alone and a month are given by their own days. Undefined without a year.
 */
export function fromHijri({ year, month, day }: Parts): CalendarInterval | undefined {
  if (year === undefined) return undefined;
  if (month === undefined)
    return {
      from: iso(dayNumber(year, 1, 1)),
      to: iso(dayNumber(year + 1, 1, 1) - 1),
      precision: 'year',
    };
  if (day !== undefined) {
    const about = dayNumber(year, month, day);
    return { from: iso(about - 1), to: iso(about + 1), precision: 'day' };
  }
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return {
    from: iso(dayNumber(year, month, 1)),
    to: iso(dayNumber(nextYear, nextMonth, 1) - 1),
    precision: 'month',
  };
}
