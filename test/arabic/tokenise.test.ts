import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvisible, isSpace } from '../../lib/arabic/letters.ts';
import { tokenise } from '../../lib/arabic/tokenise.ts';
import { arabicText } from './arbitraries.ts';

const shown = (text: string) =>
  tokenise(text).map(
    ({ kind, start, end, spaced }) => `${spaced ? '' : '+'}${kind}:${text.slice(start, end)}`,
  );

describe('tokenise', () => {
  it.each([
    ['words', 'قال الوزير', ['word:قال', 'word:الوزير']],
    ['letters and digits written together', 'ديسمبر2018', ['word:ديسمبر', '+digits:2018']],
    ['a prefix with tatweel', 'الـ36', ['word:الـ', '+digits:36']],
    ['a grouped number', '١٢٬٥٠٠', ['digits:١٢', '+sign:٬', '+digits:٥٠٠']],
    ['Latin beside Arabic', '(CNN)،', ['sign:(', '+foreign:CNN', '+sign:)', '+sign:،']],
    ['bidi marks at the edges', '\u200fبغداد\u200f.', ['word:بغداد', '+sign:.']],
    ['a joiner inside', 'می\u200cرود', ['word:می\u200cرود']],
    ['an emoji is one sign', '😀!', ['sign:😀', '+sign:!']],
    ['marks stay with their word', 'مُدُنٌ', ['word:مُدُنٌ']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, tokens) => expect(shown(text)).toEqual(tokens));

  it('covers all but white space and invisible characters, in order, without overlap', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(onlyGaps(text.slice(last, start))).toBe(true);
          last = end;
        }
        expect(onlyGaps(text.slice(last))).toBe(true);
      }),
    );
  });
});

const onlyGaps = (text: string) =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).every(
    (unit) => isSpace(unit) || isInvisible(unit),
  );
