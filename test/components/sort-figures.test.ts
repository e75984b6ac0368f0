import { describe, expect, it } from 'vitest';
import { type FigureOrder, sortFigures } from '../../components/sort-figures.ts';
import type { Figure, FigureKind } from '../../lib/figures/figure.ts';

const figure = (
  start: number,
  kind: FigureKind,
  min: number | null,
  max: number | null = min,
): Figure => ({ type: 'figure', start, end: start + 1, kind, min, max });

const FIGURES = [
  figure(0, 'money', 400, 600),
  figure(1, 'date', null),
  figure(2, 'count', 14),
  figure(3, 'money', 500, null),
  figure(4, 'count', 14),
];
const KIND_NAMES: Partial<Record<FigureKind, string>> = {
  money: 'مال',
  date: 'تاريخ',
  count: 'عدد',
};

describe('sortFigures', () => {
  it.each<[FigureOrder['by'], 'up' | 'down', number[]]>([
    ['text', 'up', [0, 1, 2, 3, 4]],
    ['text', 'down', [4, 3, 2, 1, 0]],
    ['value', 'up', [2, 4, 3, 0, 1]],
    ['value', 'down', [0, 3, 2, 4, 1]],
    ['kind', 'up', [1, 2, 4, 0, 3]],
    ['kind', 'down', [0, 3, 2, 4, 1]],
  ])('by %s, %s', (by, way, starts) => {
    const sorted = sortFigures(
      FIGURES,
      { by, descending: way === 'down' },
      new Intl.Collator('ar'),
      ({ kind }) => KIND_NAMES[kind] ?? kind,
    );
    expect(sorted.map(({ start }) => start)).toEqual(starts);
  });
});
