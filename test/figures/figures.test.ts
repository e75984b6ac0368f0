import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isMark, TATWEEL } from '../../lib/arabic/letters.ts';
import { decorate, jumble } from './arbitraries.ts';
import { CASES } from './cases.ts';
import { briefs, figuresOf } from './read.ts';

for (const [name, cases] of Object.entries(CASES))
  describe(name, () => {
    test.each(cases.map(([text, ...figures]) => ({ text, figures })))(
      '$text',
      ({ text, figures }) => expect(briefs(text)).toEqual(figures),
    );
  });

describe('figures', () => {
  it('carry hedge and unit', () => {
    expect(figuresOf('نحو 5 ملايين دينار كويتي')).toMatchObject([
      { hedge: 'about', unit: { text: 'دينار', code: 'KWD' } },
    ]);
    expect(figuresOf('أقل من 3 كيلومترات مربعة')).toMatchObject([
      { hedge: 'lessThan', unit: { code: 'area-square-kilometer' } },
    ]);
    expect(figuresOf('مئات الجنود')).toMatchObject([{ hedge: 'vague', unit: { code: 'جندي' } }]);
  });

  it('of any words lie in the text, on letter boundaries, and never overlap', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        let end = 0;
        for (const figure of figuresOf(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(isInsideLetter(text, figure.start)).toBe(false);
          expect(isInsideLetter(text, figure.end)).toBe(false);
          ({ end } = figure);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of any string are found without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of figuresOf(text)) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('keep kind and value under vowel marks and tatweel', () => {
    const texts = Object.values(CASES).flatMap((cases) => cases.map(([text]) => text));
    const marks = fc.array(fc.nat(20), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), marks, (text, choices) => {
        const values = (t: string) => figuresOf(t).map(({ kind, min, max }) => [kind, min, max]);
        expect(values(decorate(text, choices))).toEqual(values(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** True between a letter and its mark or tatweel. */
function isInsideLetter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return offset < text.length && (isMark(unit) || unit === TATWEEL);
}
