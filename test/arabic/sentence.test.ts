import { describe, expect, it, test } from 'vitest';
import { sentenceAround } from '../../lib/arabic/sentence.ts';

/** The sentence around the first place of `part`. */
function around(text: string, part: string): string {
  const start = text.indexOf(part);
  const sentence = sentenceAround(text, start, start + part.length);
  return text.slice(sentence.start, sentence.end);
}

describe('the sentence around a span', () => {
  test.each([
    ['قال الوزير ذلك. وصل 20 جنديا إلى المدينة. ثم غادروا.', '20', 'وصل 20 جنديا إلى المدينة.'],
    ['هل وصلوا؟ نعم، وصل 20 جنديا!', '20', 'نعم، وصل 20 جنديا!'],
    ['عنوان الخبر\nوصل 20 جنديا', '20', 'وصل 20 جنديا'],
    ['بلغ السعر 3.5 دولار للبرميل. وانتهى', '3.5', 'بلغ السعر 3.5 دولار للبرميل.'],
    ['بلغ السعر 1. 3 مليون دولار. وانتهى', 'مليون', 'بلغ السعر 1. 3 مليون دولار.'],
    ['جملة بلا نهاية', 'بلا', 'جملة بلا نهاية'],
  ])('%s', (text, part, sentence) => expect(around(text, part)).toBe(sentence));

  it('is cut where it is very long, and stays inside the text', () => {
    const text = `${'كلمة '.repeat(400)}هنا ${'كلمة '.repeat(400)}`;
    const { start, end } = sentenceAround(text, 2000, 2003);
    expect(end - start).toBeLessThan(600);
    expect(sentenceAround('', 0, 0)).toEqual({ start: 0, end: 0 });
  });
});
