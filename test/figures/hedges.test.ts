import { describe, expect, test } from 'vitest';
import type { Hedge } from '../../lib/figures/figure.ts';
import { figuresOf } from './read.ts';

/** Every way to hedge a number that the news has, before it and behind it and its noun. */
const HEDGED: Readonly<Record<Exclude<Hedge, 'vague'>, readonly string[]>> = {
  about: [
    ...['حوالي 20 عاملا', 'نحو 20 عاملا', 'قرابة 20 عاملا', 'زهاء 20 عاملا', 'تقريبا 20 عاملا'],
    ...['ما يقرب من 20 عاملا', 'ما يقارب 20 عاملا', 'يناهز 20 عاملا', 'ما يناهز 20 عاملا'],
    ...['20 عاملا تقريبا', 'بحدود 20 عاملا'],
  ],
  moreThan: [
    ...['أكثر من 20 عاملا', 'ما يزيد على 20 عاملا', 'ما يزيد عن 20 عاملا', 'فوق 20 عاملا'],
    ...['تجاوز 20 عاملا', 'ما يربو على 20 عاملا', 'يفوق 20 عاملا', 'أزيد من 20 عاملا'],
  ],
  atLeast: [
    ...['ما لا يقل عن 20 عاملا', 'لا يقل عن 20 عاملا', 'على الأقل 20 عاملا'],
    ...['20 عاملا على الأقل', '20 عاملا فأكثر', '20 عاملا كحد أدنى'],
  ],
  lessThan: ['أقل من 20 عاملا', 'دون 20 عاملا', 'ما دون 20 عاملا', 'يقل عن 20 عاملا'],
  atMost: [
    ...['لا يتجاوز 20 عاملا', 'لا يزيد على 20 عاملا', 'بحد أقصى 20 عاملا', 'حتى 20 عاملا'],
    ...['ما يصل إلى 20 عاملا', '20 عاملا بحد أقصى', '20 عاملا على الأكثر'],
  ],
};

const BOUNDS: Readonly<Record<keyof typeof HEDGED, readonly [number | null, number | null]>> = {
  about: [20, 20],
  moreThan: [20, null],
  atLeast: [20, null],
  lessThan: [null, 20],
  atMost: [null, 20],
};

const HEDGES = Object.keys(HEDGED) as (keyof typeof HEDGED)[];

describe.each(HEDGES)('%s', (hedge) => {
  test.each(HEDGED[hedge])('%s', (text) => {
    const [min, max] = BOUNDS[hedge];
    // The whole text is the figure, its hedge inside.
    const whole = { start: 0, end: text.length, kind: 'people' };
    expect(figuresOf(text)).toMatchObject([{ ...whole, hedge, min, max }]);
  });
});

test.each([
  ['عشرات العمال', 10],
  ['مئات العمال', 100],
  ['آلاف العمال', 1000],
  ['عشرات الآلاف من العمال', 10_000],
  ['مئات الآلاف من العمال', 100_000],
  ['ملايين العمال', 1_000_000],
  ['بضعة آلاف عامل', 1000],
  ['بضع عشرات من العمال', 10],
])('vague: %s', (text, min) =>
  expect(figuresOf(text)).toMatchObject([
    { start: 0, end: text.length, kind: 'people', hedge: 'vague', min, max: null },
  ]),
);
