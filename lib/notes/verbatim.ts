import { fold } from '../arabic/fold.ts';
import type { SpanTarget } from './note.ts';
import { WORD, type WordIndex } from './word-index.ts';

/**
 * All places where the quote stands with the whole of its context, respelled at most: folded offsets at which the quote
 * starts. Most pages that changed have changed elsewhere, and then this is all that there is to find.
 */
export function verbatimPlaces(page: WordIndex, { quote, folded }: SpanTarget): number[] {
  const { prefix, exact, suffix } = quote;
  const whole = fold(prefix + exact + suffix);
  const at = whole.text.indexOf(folded, firstFrom(whole.offsets, prefix.length));
  if (at < 0) return [];
  const { text } = whole;
  return placesOfRarest(page, text)
    .filter((start) => page.text.startsWith(text, start))
    .map((start) => start + at);
}

/** Where the text would start if its rarest word is the page's. */
function placesOfRarest(page: WordIndex, text: string): number[] {
  let [rarest, at]: [readonly number[] | undefined, number] = [undefined, 0];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const places = page.placesOf(page.idOf(word));
    if (rarest && rarest.length <= places.length) continue;
    [rarest, at] = [places, index];
    if (places.length <= 1) break;
  }
  return (rarest ?? []).map((place) => (page.starts[place] ?? 0) - at);
}

/** The first folded unit that comes of a character at `offset` or after. */
function firstFrom(offsets: Uint32Array, offset: number): number {
  const found = offsets.findIndex((original) => original >= offset);
  return found < 0 ? offsets.length : found;
}
