import { describe, expect, it } from 'vitest';
import ar from '../../assets/locales/ar.json' with { type: 'json' };
import en from '../../assets/locales/en.json' with { type: 'json' };
import { formatInterval, formatValue } from '../../components/format.ts';
import type { Figure, FigureKind, Hedge } from '../../lib/figures/figure.ts';
import { translatorFrom } from '../../lib/translate.ts';

const english = translatorFrom(en, 'en');
const figure = (
  min: number | null,
  max: number | null,
  hedge?: Hedge,
  kind: FigureKind = 'count',
): Figure => ({
  type: 'figure',
  start: 0,
  end: 1,
  kind,
  min,
  max,
  ...(hedge && { hedge }),
});

describe('formatValue', () => {
  it.each([
    ['a number', figure(12500, 12500), '12,500'],
    ['a range', figure(10000, 12000), '10,000 – 12,000'],
    ['about', figure(3.5e9, 3.5e9, 'about'), 'about 3,500,000,000'],
    ['more than', figure(300, null, 'moreThan'), 'more than 300'],
    ['at most', figure(null, 50, 'atMost'), 'at most 50'],
    ['vague', figure(1000, null, 'vague'), '1,000 or more'],
    ['a share', figure(33.33, 33.33, undefined, 'percent'), '33.33%'],
    ['a date', figure(null, null, undefined, 'date'), ''],
  ])('%s', (_, value, text) => expect(formatValue(value, english)).toBe(text));

  it('speaks Arabic', () => {
    expect(formatValue(figure(300, null, 'moreThan'), translatorFrom(ar, 'ar'))).toBe(
      'أكثر من 300',
    );
  });
});

describe('formatInterval', () => {
  it.each([
    [undefined, ''],
    [{ from: '2024-10-17', to: '2024-10-17', precision: 'day' } as const, 'Oct 17, 2024'],
    [
      { from: '2023-08-01', to: '2023-08-31', precision: 'month' } as const,
      'Aug 1, 2023 – Aug 31, 2023',
    ],
  ])('%o', (date, text) => expect(formatInterval(date, english)).toBe(text));
});
