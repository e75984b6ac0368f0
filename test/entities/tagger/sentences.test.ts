import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenise } from '../../../lib/arabic/tokenise.ts';
import { readGazetteer } from '../../../lib/entities/gazetteer.ts';
import { Passage } from '../../../lib/entities/passage.ts';
import { sentenceEnds } from '../../../lib/entities/tagger/sentences.ts';
import { readAsset } from '../../../tools/tables.ts';

const gazetteer = readGazetteer(readAsset('gazetteer.txt'));
const passageOf = (text: string) => new Passage(text, tokenise(text), gazetteer);

it.each([
  ['', []],
  ['وصل الوزير', [2]],
  ['وصل الوزير. وغادر السفير.', [3, 6]],
  ['بلغ 3.5 مليون', [5]],
  ['هل وصل؟ نعم', [3, 4]],
  ['عنوان الخبر\nوصل الوزير', [2, 4]],
  ['كلمة '.repeat(100), [80, 100]],
])('parts «%s»', (text, ends) => {
  expect(sentenceEnds(passageOf(text))).toEqual(ends);
});

it('ends ascend to the last token, and no sentence is too long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ا', 'ب ', '. ', '\n', ' ؟', '1', '! ') }),
      (text) => {
        const passage = passageOf(text);
        const ends = sentenceEnds(passage);
        expect(ends.at(-1) ?? 0).toBe(passage.tokens.length);
        [0, ...ends].reduce((start, end) => {
          expect(end - start).toBeLessThanOrEqual(80);
          return end;
        });
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
      },
    ),
  );
});
