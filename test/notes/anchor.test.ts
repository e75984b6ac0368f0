import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchorer } from '../../lib/notes/anchor.ts';
import { describe as describeSpan, SpanError } from '../../lib/notes/selectors.ts';
import { arabicText } from '../arabic/arbitraries.ts';

const ARTICLE =
  'افتتح الوزير المعرض في دمشق صباح الاثنين بحضور وفود من عشر دول. وقال الوزير إن المعرض يستمر عشرة أيام. ' +
  'وأضاف أن إدارة المعرض وزعت خمسة آلاف بطاقة على طلاب الجامعات في المدينة.';

/** Makes a note on the n-th occurrence of a quote, and says where it is in the changed text. */
function follow(quote: string, change: (text: string) => string, nth = 0) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = ARTICLE.indexOf(quote, start + 1);
  const after = change(ARTICLE);
  const found = createAnchorer(after)(describeSpan(ARTICLE, start, start + quote.length));
  return found.status === 'orphan'
    ? found.status
    : [found.status, after.slice(found.start, found.end)];
}

describe('createAnchorer', () => {
  it.each([
    ['an unchanged page', 'دمشق', (t: string) => t, ['anchored', 'دمشق']],
    [
      'text inserted above',
      'عشر دول',
      (t: string) => `خبر عاجل من بيروت. ${t}`,
      ['anchored', 'عشر دول'],
    ],
    ['vowel marks added', 'دمشق', (t: string) => t.replace('دمشق', 'دِمَشْق'), ['anchored', 'دِمَشْق']],
    [
      'another spelling of hamza',
      'أيام',
      (t: string) => t.replace('أيام', 'ايام'),
      ['anchored', 'ايام'],
    ],
    [
      'a word put in the place of a word',
      'دمشق',
      (t: string) => t.replace('دمشق', 'حلب'),
      ['changed', 'حلب'],
    ],
    [
      'one word of many changed',
      'وزعت خمسة آلاف بطاقة على طلاب الجامعات',
      (t: string) => t.replace('خمسة آلاف', 'ستة آلاف'),
      ['changed', 'وزعت ستة آلاف بطاقة على طلاب الجامعات'],
    ],
    ['the sentence deleted', 'دمشق', (t: string) => t.slice(t.indexOf('وقال')), 'orphan'],
    [
      'the sentence deleted, its word elsewhere',
      'المعرض يستمر',
      (t: string) => t.replace('وقال الوزير إن المعرض يستمر عشرة أيام. ', ''),
      'orphan',
    ],
  ])('%s', (_, quote, change, expected) => expect(follow(quote, change)).toEqual(expected));

  it('tells occurrences of one word apart by their context', () => {
    const text = `${'مقدمة طويلة. '.repeat(5)}${ARTICLE}`;
    const second = ARTICLE.indexOf('المعرض', ARTICLE.indexOf('المعرض') + 1);
    const target = describeSpan(ARTICLE, second, second + 'المعرض'.length);
    expect(createAnchorer(text)(target)).toEqual({
      status: 'anchored',
      start: second + 65,
      end: second + 65 + 'المعرض'.length,
    });
  });

  it('finds any span of any text again in the same text', () => {
    fc.assert(
      fc.property(arabicText(), fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        let target: ReturnType<typeof describeSpan>;
        try {
          target = describeSpan(text, start, end);
        } catch (error) {
          expect(error).toBeInstanceOf(SpanError);
          return;
        }
        expect(createAnchorer(text)(target)).toEqual({ status: 'anchored', start, end });
      }),
    );
  });
});
