import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_STYLES } from '../../lib/highlight/styles.ts';

const rules = [...HIGHLIGHT_STYLES.matchAll(/::highlight\(hamish-([\w-]+)\) \{([^}]*)\}/g)].map(
  ([, name = '', body = '']) => ({
    name,
    declarations: body
      .split(';')
      .map((line) => line.trim())
      .filter(Boolean),
  }),
);
const underlines = [...HIGHLIGHT_STYLES.matchAll(/underline (\w+) rgb\((\d+) (\d+) (\d+)\)/g)].map(
  ([, shape = '', ...rgb]) => ({ shape, rgb: rgb.map(Number) }),
);

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = ([r = 0, g = 0, b = 0]: readonly number[]): number => {
  const linear = (value: number) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};
const contrast = (a: readonly number[], b: readonly number[]): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe('HIGHLIGHT_STYLES', () => {
  it('has a rule for each category, and one for the focus', () => {
    expect(rules.map(({ name }) => name)).toEqual([
      'person',
      'place',
      'organisation',
      'other',
      'figure',
      'note-yellow',
      'note-orange',
      'note-green',
      'note-blue',
      'note-pink',
      'note-purple',
      'focus',
    ]);
  });

  it('sets only what moves no letter and keeps the text in its colour', () => {
    const properties = new Set(
      rules.flatMap(({ declarations }) => declarations.map((d) => d.split(':')[0])),
    );
    expect([...properties].sort()).toEqual([
      'background-color',
      'text-decoration',
      'text-underline-offset',
    ]);
  });

  it('tells names and figures apart without colour', () => {
    expect(new Set(underlines.map(({ shape }) => shape)).size).toBe(5);
  });

  it.each([
    ['white', [255, 255, 255]],
    ['near black', [24, 24, 24]],
  ])('has lines that can be seen on %s', (_, page) => {
    for (const { rgb } of underlines) expect(contrast(rgb, page)).toBeGreaterThanOrEqual(3);
  });
});
