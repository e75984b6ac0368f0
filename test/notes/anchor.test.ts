import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/arabic/fold.ts';
import { createAnchorer } from '../../lib/notes/anchor.ts';
import { describe as describeSpan } from '../../lib/notes/selectors.ts';
import { arabicText } from '../arabic/arbitraries.ts';

const ARTICLE = [
  'افتتح الوزير المعرض في دمشق صباح الاثنين بحضور وفود من عشر دول.',
  'وقال الوزير إن المعرض يستمر عشرة أيام، وإن أبوابه مفتوحة للزوار حتى المساء.',
  'وأضاف أن إدارة المعرض وزعت خمسة آلاف بطاقة على طلاب الجامعات في المدينة.',
  'ونقلت وكالة الأنباء عن مصدر في البلدية أن عدد الزوار بلغ 1200 زائر في اليوم الأول.',
  'ويقع المعرض على طريق المطار، وتصل إليه الحافلات من وسط المدينة.',
].join('\n');

const NEWS = 'خبر عاجل من بيروت: تأجلت الجلسة إلى يوم الخميس.\n';

/** Makes a note on the n-th occurrence of a quote; says where it is in the changed text, or that it is nowhere. */
function follow(quote: string, change: (text: string) => string, nth = 0) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = ARTICLE.indexOf(quote, start + 1);
  const after = change(ARTICLE);
  const found = createAnchorer(after)(describeSpan(ARTICLE, start, start + quote.length));
  if (found.status === 'orphan') return 'orphan';
  const context = (from: number, to: number) => after.slice(from, to).trim().split(/\s+/);
  return {
    [found.status]: after.slice(found.start, found.end),
    after: context(0, found.start).at(-1),
    before: context(found.end, after.length)[0],
  };
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const without = (sentence: number) => (text: string) =>
  text
    .split('\n')
    .filter((_, i) => i !== sentence)
    .join('\n');

describe('createAnchorer: the words are there', () => {
  it.each([
    ['an unchanged page', 'دمشق', (t: string) => t, 'دمشق'],
    ['text inserted above', 'عشر دول', (t: string) => NEWS + t, 'عشر دول'],
    ['vowel marks', 'دمشق', replace('دمشق', 'دِمَشْقَ'), 'دِمَشْقَ'],
    ['tatweel', 'دمشق', replace('دمشق', 'دمشـــق'), 'دمشـــق'],
    ['another hamza', 'أيام', replace('أيام', 'ايام'), 'ايام'],
    ['other digits', '1200 زائر', replace('1200', '١٢٠٠'), '١٢٠٠ زائر'],
    ['other spaces', 'عشر دول', replaceAll(' ', '\u00a0 '), 'عشر\u00a0 دول'],
    ['a particle put in front', 'عشر دول', replace('عشر دول', 'وعشر دول'), 'عشر دول'],
    ['the sentence moved', 'خمسة آلاف', moveToEnd(2), 'خمسة آلاف'],
    [
      'the rest of the sentence written anew',
      'إدارة المعرض',
      (t: string) => NEWS + replace(/وزعت.*/, 'تدرس طلبات جديدة من شركات أجنبية.')(t),
      'إدارة المعرض',
    ],
    [
      'the beginning of the sentence written anew',
      '1200 زائر',
      (t: string) => NEWS + replace(/ونقلت.*بلغ/, 'وذكرت مصادر محلية وجود')(t),
      '1200 زائر',
    ],
  ])('%s', (_, quote, change, expected) =>
    expect(follow(quote, change)).toMatchObject({ anchored: expected }),
  );

  it.each([
    ['the first', 0, 'الوزير', 'في'],
    ['the second', 1, 'إن', 'يستمر'],
    ['the third', 2, 'إدارة', 'وزعت'],
    ['the fourth', 3, 'ويقع', 'على'],
  ])('%s of its like, text inserted above', (_, nth, after, before) =>
    expect(follow('المعرض', (t) => NEWS + t, nth)).toEqual({ anchored: 'المعرض', after, before }),
  );
});

describe('createAnchorer: the place is there, the words are others', () => {
  it.each([
    ['a word for a word', 'دمشق', replace('دمشق', 'حلب'), 'حلب'],
    ['a word for two', 'عشر دول', replace('عشر دول', 'أوروبا'), 'أوروبا'],
    ['a figure', '1200 زائر', (t: string) => NEWS + replace('1200', '3400')(t), '3400 زائر'],
    ['the first words of the page', 'افتتح الوزير', replace('افتتح', 'يفتتح'), 'يفتتح الوزير'],
    ['the last words of the page', 'وسط المدينة', replace('وسط المدينة', 'قلبها'), 'قلبها'],
    [
      'one word of many',
      'وزعت خمسة آلاف بطاقة على طلاب الجامعات',
      replace('خمسة آلاف', 'ستة آلاف'),
      'وزعت ستة آلاف بطاقة على طلاب الجامعات',
    ],
    [
      'one word of many, and all around them',
      'وزعت خمسة آلاف بطاقة على طلاب الجامعات',
      replace(
        /وأضاف.*\./,
        'ومن جهة أخرى علم مراسلنا بأن الهيئة وزعت سبعة آلاف بطاقة على طلاب الجامعات أمس.',
      ),
      'وزعت سبعة آلاف بطاقة على طلاب الجامعات',
    ],
  ])('%s', (_, quote, change, expected) =>
    expect(follow(quote, change)).toMatchObject({ changed: expected }),
  );

  it('leaves out what of a word was outside the quote', () => {
    const text = 'سافر الوفد من القاهرة إلى الـ33 محافظة التي تشارك في البرنامج هذا العام.';
    const start = text.indexOf('33');
    const changed = text.replace('33', '27');
    expect(createAnchorer(changed)(describeSpan(text, start, start + 2))).toEqual({
      status: 'changed',
      start,
      end: start + 2,
    });
  });
});

describe('createAnchorer: a wrong place is worse than none', () => {
  it.each([
    ['the sentence is gone', 'دمشق', without(0)],
    ['the sentence is gone, its word is elsewhere', 'المعرض يستمر', without(1)],
    ['the sentence is gone, the next begins alike', 'وأضاف', replace(/وأضاف.*/, 'وأضاف آخر.')],
    ['the word is in a longer word', 'عشر', replace('عشر دول', 'معشر ودول أخرى كثيرة غيرها هنا')],
    ['another page', 'وزعت خمسة آلاف بطاقة على طلاب الجامعات', () => NEWS],
    ['an empty page', 'دمشق', () => ''],
    [
      'most of a long quote stands in two places',
      'وزعت خمسة آلاف بطاقة على طلاب الجامعات',
      () =>
        `${NEWS}قيل وزعت ستة آلاف بطاقة على طلاب الجامعات.\n${NEWS}ثم وزعت تسعة آلاف بطاقة على طلاب الجامعات.`,
    ],
  ])('%s', (_, quote, change) => expect(follow(quote, change)).toBe('orphan'));
});

describe('createAnchorer: whatever the text', () => {
  const span = (text: string, a: number, b: number) =>
    [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y) as [number, number];

  it('finds a span of an unchanged text where it was', () => {
    fc.assert(
      fc.property(arabicText(), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = span(text, a, b);
        fc.pre(foldText(text.slice(start, end)).trim() !== '');
        expect(createAnchorer(text)(describeSpan(text, start, end))).toEqual({
          status: 'anchored',
          start,
          end,
        });
      }),
    );
  });

  it('finds words again under a paragraph put above them', () => {
    const word = fc.constantFrom(...new Set(ARTICLE.split(/[\s.،:]+/).filter(Boolean)));
    const words = fc.noBias(fc.array(word, { minLength: 30, maxLength: 120 }));
    fc.assert(
      fc.property(
        words,
        words,
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        (above, row, at, count) => {
          const text = row.join(' ');
          const first = at % (row.length - count);
          const start = row.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
          const end = start + row.slice(first, first + count).join(' ').length;
          const shift = above.join(' ').length + 1;
          expect(
            createAnchorer(`${above.join(' ')}\n${text}`)(describeSpan(text, start, end)),
          ).toEqual({ status: 'anchored', start: start + shift, end: end + shift });
        },
      ),
    );
  });

  it('stays inside any other text, and never throws', () => {
    fc.assert(
      fc.property(arabicText(), arabicText(), fc.nat(), fc.nat(), (text, other, a, b) => {
        const [start, end] = span(text, a, b);
        fc.pre(foldText(text.slice(start, end)).trim() !== '');
        const found = createAnchorer(text.slice(0, start) + other + text)(
          describeSpan(text, start, end),
        );
        if (found.status === 'orphan') return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(start + other.length + text.length);
      }),
    );
  });

  it('makes nothing of a target that no text gave', () => {
    fc.assert(
      fc.property(
        arabicText(),
        arabicText(),
        arabicText(),
        fc.nat(),
        (exact, side, text, start) => {
          const target = {
            kind: 'span',
            quote: { type: 'TextQuoteSelector', exact, prefix: side, suffix: side },
            position: { type: 'TextPositionSelector', start, end: start + exact.length },
            folded: foldText(exact).trim(),
          } as const;
          expect(() => createAnchorer(text)(target)).not.toThrow();
        },
      ),
    );
  });
});

function replaceAll(from: string, to: string) {
  return (text: string) => text.replaceAll(from, to);
}

function moveToEnd(sentence: number) {
  return (text: string) => `${without(sentence)(text)}\n${text.split('\n')[sentence]}`;
}
