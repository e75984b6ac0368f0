import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tokenise } from '../../../lib/arabic/tokenise.ts';
import { numberStyle } from '../../../lib/figures/numerals/digits.ts';
import { readNumeral } from '../../../lib/figures/numerals/numeral.ts';
import { wordsOf } from '../../../lib/figures/words.ts';
import { decorate, integer, style } from '../arbitraries.ts';
import { numberInWords } from '../number-words.ts';

/** The value of a text that is one number from its beginning to its end; undefined where any of it is left over. */
function readWhole(text: string): number | undefined {
  const words = wordsOf(text, tokenise(text));
  const numeral = readNumeral(words, 0, numberStyle(words));
  return numeral?.next === words.tokens.length ? numeral.value : undefined;
}

describe('number words', () => {
  it('are read back exactly, from zero to 10¹²', () => {
    fc.assert(
      fc.property(integer, style, (n, s) => readWhole(numberInWords(n, s)) === n),
      { numRuns: 5000 },
    );
  });

  it('are read back exactly, each of the first two thousand in all styles', () => {
    for (let n = 0; n <= 2000; n++)
      for (const gender of ['masculine', 'feminine'] as const)
        for (const grammaticalCase of ['nominative', 'oblique'] as const) {
          const words = numberInWords(n, { gender, grammaticalCase, hundred: 'مئة', tamyiz: true });
          expect(`${words}: ${readWhole(words)}`).toBe(`${words}: ${n}`);
        }
  });

  it('keep their value under vowel marks and tatweel', () => {
    const choices = fc.array(fc.nat(20), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(integer, style, choices, (n, s, marks) => {
        const words = numberInWords(n, s).split(' ');
        return readWhole(words.map((word) => decorate(word, marks)).join(' ')) === n;
      }),
    );
  });

  test.each([
    ['مليون ونصف', 1_500_000],
    ['مليون ونصف المليون', 1_500_000],
    ['نصف مليون', 500_000],
    ['ثلاثة ملايين ونصف', 3_500_000],
    ['خمسة وربع', 5.25],
    ['ثلاث مئة', 300],
    ['خمس مائة وعشرين', 520],
    ['ألف مليار', 1e12],
    ['مليونا و200 ألف', 1_200_000],
    ['الخمسة آلاف', 5000],
    ['الخمسة والعشرين', 25],
    ['ثلاثة فاصلة خمسة', 3.5],
    ['سالب عشرة', -10],
    ['متين خمسة وتلاتين', 235],
    ['اتناشر', 12],
    ['خمسطعش', 15],
    ['ثماني مئة', 800],
    ['ثمان وأربعون', 48],
    ['ثمانية وأربعون', 48],
    ['ثلاث عشرة', 13],
    ['إحدى عشرة', 11],
    ['اثني عشر', 12],
    ['اثنتي عشرة', 12],
    ['ميتان', 200],
    ['مائتين', 200],
    ['الفان', 2000],
    ['ألفان وخمسمئة وثلاثة وعشرون', 2523],
    ['خمستاشر ألف', 15_000],
    ['دزينتان', 24],
    ['مئتين فاصلة ثلاثة من مئة', 200.03],
    ['واحد على ثلاثة', 1 / 3],
    ['خمسة على عشرة', 0.5],
    ['جزء من ألف', 0.001],
    ['جزء من المليون', 0.000_001],
    ['بليون', 1e9],
  ])('%s is %d', (text, value) => expect(readWhole(text)).toBe(value));
});

describe('vague magnitudes give the least that they allow', () => {
  test.each([
    ['عشرات', 10],
    ['المئات', 100],
    ['آلاف', 1000],
    ['عشرات الآلاف', 10_000],
    ['مئات آلاف', 100_000],
    ['عشرات ملايين', 10_000_000],
    ['بضعة آلاف', 1000],
    ['عدة ملايين', 1_000_000],
  ])('%s is %d and more', (text, value) => expect(readWhole(text)).toBe(value));
});

describe('digits', () => {
  test.each([
    ['12,500', 12_500],
    ['12.500', 12_500],
    ['١٢٬٥٠٠', 12_500],
    ['۱۲۳', 123],
    ['3.5', 3.5],
    ['٣٫٥', 3.5],
    ['106،9', 106.9],
    ['1,234,567', 1_234_567],
    ['398،666،667', 398_666_667],
    ['1 234 567', 1_234_567],
    ['0.388', 0.388],
    ['866.646', 866_646],
    ['3.022 مليار', 3_022_000_000],
    ['32.3 مليون', 32_300_000],
    ['29.036 مليون', 29_036_000],
    ['49 ألفا و759', 49_759],
    ['14 مليونا و 600 ألف', 14_600_000],
    ['16 ألفا و700', 16_700],
    ['12 ألف', 12_000],
    ['3 مئة', 300],
    ['٫77', 0.77],
    ['3/4', 0.75],
    ['2 1/4', 2.25],
    ['1e10', 1e10],
    ['2,5e-3', 0.0025],
    ['67ر5510', 5510.67],
    ['78 .3531', 3531.78],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['\u200f12\u200f,\u200f500\u200f', 12_500],
  ])('%s is %d', (text, value) => expect(readWhole(text)).toBe(value));

  it('are fractions or groups as the text itself has them elsewhere', () => {
    const euro = 'ارتفع المؤشر إلى 12,345.67 نقطة وبلغ اليورو 1.185 دولار';
    const words = wordsOf(euro, tokenise(euro));
    const at = words.tokens.findIndex(({ folded }) => folded === '1');
    expect(readNumeral(words, at, numberStyle(words))?.value).toBe(1.185);
  });

  test.each([
    ['سجل المؤشر نحو 1. 3 مليون', '1', 1_300_000],
    ['سجل الذهب عند 2400. 35 دولارا', '2400', 2400.35],
    ['صعد إلى 2. 414. 30 دولارا', '2', 2414.3],
    ['أغلق على 06 . 2903 نقطة', '06', 2903.06],
    ['بقيمة 16 . 20 مليون', '16', 16_200_000],
  ])('%s: a broken point', (text, first, value) => {
    const words = wordsOf(text, tokenise(text));
    const at = words.tokens.findIndex(({ folded }) => folded === first);
    expect(readNumeral(words, at, numberStyle(words))?.value).toBe(value);
  });
});
