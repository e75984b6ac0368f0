import { describe, expect, it } from 'vitest';
import { describe as describeSpan } from '../../lib/notes/selectors.ts';
import { wantedFrom } from '../../lib/notes/wanted.ts';

/** The span between brackets, as it is looked for. */
function wanted(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return wantedFrom(describeSpan(marked.replace(/[[\]]/g, ''), start, end));
}

describe('wantedFrom', () => {
  it('takes words apart, nearest first on both sides', () => {
    const { quote, words, before, after } = wanted('وصل أمس «[وفد كبير]» من المدينة');
    expect(quote).toBe('وفد كبير');
    expect(words).toEqual([
      { word: 'وفد', at: 0 },
      { word: 'كبير', at: 4 },
    ]);
    expect(before).toEqual({ words: ['امس', 'وصل'], own: 2, cut: '', signs: ' «' });
    expect(after).toEqual({ words: ['من', 'المدينه'], own: 2, cut: '', signs: '» ' });
  });

  it.each([
    ['a particle in front', 'من و[موسكو] أمس', 'و', ''],
    ['letters behind', 'عمره [14 عام]ا فقط', '', 'ا'],
    ['a space inside the quote', 'من[ موسكو ]أمس', '', ''],
    ['a sign at the edge', 'من(«[«موسكو»]»)', '', ''],
  ])('knows what of a word is outside the quote: %s', (_, marked, before, after) => {
    const { before: left, after: right } = wanted(marked);
    expect([left.cut, right.cut]).toEqual([before, after]);
  });

  it('counts the words of the quote’s own sentence', () => {
    const { before, after } = wanted('انتهت الجلسة. قال [الوزير] إنه مسافر\nثم غادر القاعة');
    expect([before.own, after.own]).toEqual([1, 2]);
    expect([before.words.length, after.words.length]).toEqual([3, 5]);
  });

  it('knows that the marks of the last letter were outside', () => {
    expect(wanted('زار [حلب]َ أمس').endsBeforeMarks).toBe(true);
    expect(wanted('زار [حلبَ] أمس').endsBeforeMarks).toBe(false);
  });
});
