import type { CalendarInterval, Figure } from '../lib/figures/figure.ts';
import type { Translator } from '../lib/translate.ts';

/** A figure's value in digits, with range and hedge: `10,000 – 12,000`, `more than 300`. Empty for a date. */
export function formatValue({ min, max, hedge, kind }: Figure, { t, number }: Translator): string {
  const bounds = [...new Set([min, max])].filter((bound) => bound !== null);
  if (bounds.length === 0) return '';
  const value = `${bounds.map(number).join(' – ')}${kind === 'percent' ? '%' : ''}`;
  return hedge ? t(`hedge.${hedge}`, value) : value;
}

/** As much of a date as is known: a month has no day, a time has one. Others are shown from their first day to their last. */
const FIELDS: Readonly<Record<CalendarInterval['precision'], Intl.DateTimeFormatOptions>> = {
  century: { year: 'numeric' },
  decade: { year: 'numeric' },
  year: { year: 'numeric' },
  season: { year: 'numeric', month: 'long' },
  month: { year: 'numeric', month: 'long' },
  week: { year: 'numeric', month: 'long', day: 'numeric' },
  day: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  time: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

/**
 * When a calendar expression is, in the reader's language and as precisely as the text says it. Empty where it could not
 * be placed or is no ISO 8601 date.
 */
export function formatInterval(date: CalendarInterval | undefined, { tag }: Translator): string {
  if (!date) return '';
  const [from, to] = [Date.parse(asUtc(date.from)), Date.parse(asUtc(date.to))];
  if (Number.isNaN(from) || Number.isNaN(to)) return '';
  // The dates are the article's local ones: they are read and written in one zone, so that none shifts by a day.
  const format = new Intl.DateTimeFormat(tag, { ...FIELDS[date.precision], timeZone: 'UTC' });
  const [first, last] = [format.format(from), format.format(to)];
  return first === last ? first : `${first} – ${last}`;
}

/** A date alone is read as UTC already; a date with a time and no zone would be read as the reader's. */
const asUtc = (iso: string): string => (/T[^Z+]*$/.test(iso) ? `${iso}Z` : iso);

/** Words of the page inside a sentence of Hamish's: their direction is their own (Unicode's isolates, UAX #9). */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
