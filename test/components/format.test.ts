import { describe, expect, it } from 'vitest';
import ar from '../../assets/locales/ar.json' with { type: 'json' };
import en from '../../assets/locales/en.json' with { type: 'json' };
import { formatInterval, formatValue } from '../../components/format.ts';
import type { CalendarInterval, Figure, FigureKind, Hedge } from '../../lib/figures/figure.ts';
import { translatorFrom } from '../../lib/translate.ts';

const english = translatorFrom(en, 'en');
const arabic = translatorFrom(ar, 'ar');
const figure = (
  min: number | null,
  max: number | null,
  hedge?: Hedge,
  kind: FigureKind = 'count',
): Figure => ({ type: 'figure', start: 0, end: 1, kind, min, max, ...(hedge && { hedge }) });

describe('formatValue', () => {
  it.each([
    ['a number', figure(12500, 12500), '12,500', '12,500'],
    ['zero', figure(0, 0), '0', '0'],
    ['a fraction', figure(2.75, 2.75), '2.75', '2.75'],
    ['a range', figure(10000, 12000), '10,000 – 12,000', '10,000 – 12,000'],
    ['about', figure(3.5e9, 3.5e9, 'about'), 'about 3,500,000,000', 'نحو 3,500,000,000'],
    ['more than', figure(300, null, 'moreThan'), 'more than 300', 'أكثر من 300'],
    ['at least', figure(140, null, 'atLeast'), 'at least 140', '140 على الأقل'],
    ['less than', figure(null, 50, 'lessThan'), 'less than 50', 'أقل من 50'],
    ['at most', figure(null, 50, 'atMost'), 'at most 50', '50 على الأكثر'],
    ['vague', figure(1000, null, 'vague'), '1,000 or more', '1,000 أو أكثر'],
    ['a hedged range', figure(3000, 4000, 'about'), 'about 3,000 – 4,000', 'نحو 3,000 – 4,000'],
    ['a date', figure(null, null, undefined, 'date'), '', ''],
  ])('%s', (_, value, inEnglish, inArabic) => {
    expect(formatValue(value, english)).toBe(inEnglish);
    expect(formatValue(value, arabic)).toBe(inArabic);
  });

  it('writes the sign of a share', () => {
    expect(formatValue(figure(33.33, 33.33, undefined, 'percent'), english)).toBe('33.33%');
    expect(formatValue(figure(10, 15, 'about', 'percent'), arabic)).toBe('نحو 10 – 15%');
  });
});

describe('formatInterval', () => {
  const interval = (
    precision: CalendarInterval['precision'],
    from: string,
    to = from,
  ): CalendarInterval => ({ precision, from, to });

  // Whether a comma follows the weekday is the platform's choice, and it changes with versions.
  const withoutCommas = (text: string) => text.replace(/[,،]/g, '');

  it.each([
    ['nothing', undefined, '', ''],
    ['a day', interval('day', '2024-10-17'), 'Thursday 17 October 2024', 'الخميس 17 أكتوبر 2024'],
    ['a month', interval('month', '2023-08-01', '2023-08-31'), 'August 2023', 'أغسطس 2023'],
    ['a year', interval('year', '2025-01-01', '2025-12-31'), '2025', '2025'],
    ['a decade', interval('decade', '1990-01-01', '1999-12-31'), '1990 – 1999', '1990 – 1999'],
    [
      'a week',
      interval('week', '2024-12-30', '2025-01-05'),
      '30 December 2024 – 5 January 2025',
      '30 ديسمبر 2024 – 5 يناير 2025',
    ],
    ['what is no date', interval('day', 'yesterday'), '', ''],
  ])('%s', (_, date, inEnglish, inArabic) => {
    expect(withoutCommas(formatInterval(date, english))).toBe(inEnglish);
    expect(withoutCommas(formatInterval(date, arabic))).toBe(inArabic);
  });

  it('says a time as the article does, in whatever zone the reader is', () => {
    expect(formatInterval(interval('time', '2024-10-17T14:30'), english)).toContain('14:30');
    expect(formatInterval(interval('time', '2024-10-17T23:30'), english)).toContain('17 October');
  });
});
