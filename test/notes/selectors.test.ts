import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/arabic/fold.ts';
import { describe as describeSpan, SpanError } from '../../lib/notes/selectors.ts';
import { arabicText } from '../arabic/arbitraries.ts';

const TEXT = `${'قال المدير إن العمل يسير كما خطط له. '.repeat(3)}زار الوزير أسوان أمس.`;

describe('describe', () => {
  it('quotes the span with whole words around it', () => {
    const start = TEXT.indexOf('أسوان');
    const { quote, position, folded } = describeSpan(TEXT, start, start + 5);
    expect(quote).toMatchObject({ exact: 'أسوان', suffix: ' أمس.' });
    expect(TEXT.endsWith(`${quote.prefix}أسوان أمس.`)).toBe(true);
    expect(TEXT[start - quote.prefix.length - 1]).toMatch(/\s/);
    expect(position).toEqual({ type: 'TextPositionSelector', start, end: start + 5 });
    expect(folded).toBe('اسوان');
  });

  it('takes twice the context that tells the place from its like', () => {
    const unlike = TEXT.indexOf('أسوان');
    const alike = TEXT.indexOf('يسير', TEXT.indexOf('يسير') + 1);
    const lengthAt = (start: number) => describeSpan(TEXT, start, start + 4).quote.prefix.length;
    expect(lengthAt(unlike)).toBeLessThan(80);
    expect(describeSpan(TEXT, alike, alike + 4).quote.prefix).toBe(TEXT.slice(0, alike));
  });

  it('takes no more than a bounded context of a text that repeats itself', () => {
    const text = 'نعم '.repeat(5_000);
    const { quote } = describeSpan(text, 8_000, 8_003);
    expect(quote.prefix.length + quote.suffix.length).toBeLessThan(1_200);
  });

  it.each([
    ['empty', 4, 4],
    ['backwards', 5, 4],
    ['before the text', -1, 4],
    ['beyond the text', 0, TEXT.length + 1],
    ['between offsets', 0.5, 4],
    ['not a number', Number.NaN, 4],
    ['blank', 3, 4],
  ])('refuses a span that is %s', (_, start, end) =>
    expect(() => describeSpan(TEXT, start, end)).toThrow(SpanError),
  );

  it('puts together what the text has at the place', () => {
    fc.assert(
      fc.property(arabicText(), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y);
        fc.pre(foldText(text.slice(start, end)).trim() !== '');
        const { prefix, exact, suffix } = describeSpan(text, start, end).quote;
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(
          prefix + exact + suffix,
        );
      }),
    );
  });
});
