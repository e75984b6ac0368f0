import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../lib/arabic/fold.ts';
import { arabicText } from './arbitraries.ts';

describe('foldText', () => {
  it.each([
    ['hamza seats', 'أحمد إلى آخر ٱلله', 'احمد الي اخر الله'],
    ['hamza on ya and waw', 'رئيس مؤتمر', 'رييس موتمر'],
    ['ta marbuta', 'مدرسة', 'مدرسه'],
    ['vowel marks', 'مُحَمَّدٌ', 'محمد'],
    ['tatweel', 'الـــسلام', 'السلام'],
    ['Persian letters', 'کیهان', 'كيهان'],
    ['presentation forms', 'ﺳﻼﻡ', 'سلام'],
    ['a form that is a phrase', 'محمد ﷺ', 'محمد صلي الله عليه وسلم'],
    ['digits of three series', '١٢ ۱۲ 12', '12 12 12'],
    ['invisible characters', '\u200fبغداد\u200e \ufeffتونس', 'بغداد تونس'],
    ['runs of white space', 'من\u00a0\n\t إلى', 'من الي'],
    ['Latin case', 'CNN', 'cnn'],
    ['nothing', '', ''],
  ])('%s', (_, text, folded) => expect(foldText(text)).toBe(folded));
});

describe('fold', () => {
  it('leads each folded unit back to the character it came from', () => {
    const { text, offsets } = fold('في بِغداد');
    expect(text).toBe('في بغداد');
    expect([...offsets]).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9]);
  });

  it('keeps offsets in order, inside the text, and one longer than the folded text', () => {
    fc.assert(
      fc.property(arabicText(), (original) => {
        const { text, offsets } = fold(original);
        expect(offsets.length).toBe(text.length + 1);
        expect(offsets[text.length]).toBe(original.length);
        for (let i = 1; i < offsets.length; i++)
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('makes room for texts that grow', () => {
    const { text, offsets } = fold('ﷺ'.repeat(100));
    expect(text).toBe('صلي الله عليه وسلم'.repeat(100));
    expect(offsets.length).toBe(text.length + 1);
  });
});
