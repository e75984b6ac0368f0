import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../lib/arabic/fold.ts';
import { createAnchorer } from '../../lib/notes/anchor.ts';
import { describe as describeSpan } from '../../lib/notes/selectors.ts';
import { verbatimPlaces } from '../../lib/notes/verbatim.ts';
import { indexWords } from '../../lib/notes/word-index.ts';
import { arabicText } from '../arabic/arbitraries.ts';

const TEXT = 'قال الوزير إن المعرض يستمر عشرة أيام، وإن أبوابه مفتوحة للزوار حتى المساء.';
const onDays = describeSpan(TEXT, TEXT.indexOf('عشرة'), TEXT.indexOf('،'));
const placesIn = (text: string) => verbatimPlaces(indexWords(foldText(text)), onDays);

describe('verbatimPlaces', () => {
  it.each([
    ['nothing', '', 0],
    ['the text', TEXT, 1],
    ['the text, respelled', TEXT.replaceAll('إ', 'ا').replace('المساء', 'المســاءِ'), 1],
    ['the text twice', `${TEXT}\n${TEXT}`, 2],
    ['the quote with other context', 'يستمر عشرة أيام، كما قيل', 0],
    ['a word put into the context', TEXT.replace('إن المعرض', 'إن هذا المعرض'), 0],
  ])('%s', (_, text, count) => {
    const places = placesIn(text);
    expect(places).toHaveLength(count);
    for (const start of places)
      expect(foldText(text).slice(start)).toMatch(new RegExp(`^${onDays.folded}`));
  });

  it('has the place of each span of a text under another text', () => {
    fc.assert(
      fc.property(arabicText(), arabicText(), fc.nat(), fc.nat(), (above, text, a, b) => {
        const [start, end] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y);
        fc.pre(start !== undefined && end !== undefined);
        const quote = foldText(text.slice(start, end)).trim();
        // Without a letter there is no word to find it by.
        fc.pre(/[\p{L}\p{N}]/u.test(quote));
        const page = `${above}\n${text}`;
        const places = verbatimPlaces(indexWords(fold(page).text), describeSpan(text, start, end));
        for (const place of places) expect(foldText(page).startsWith(quote, place)).toBe(true);
        if (places.length !== 1) return;
        expect(createAnchorer(page)(describeSpan(text, start, end)).status).toBe('anchored');
      }),
    );
  });
});
