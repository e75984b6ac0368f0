/** A folded text as a row of numbered words, with all places of each: what is looked for is found without a scan. */
export interface WordIndex {
  /** The folded text. All offsets here are offsets in it. */
  readonly text: string;
  /** Where word `i` starts and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Which word stands at place `i`; equal words have equal numbers. */
  readonly ids: readonly number[];
  /** The number of a word, or `NO_WORD`. */
  idOf(word: string): number;
  /** The places of a word, in order. */
  placesOf(id: number): readonly number[];
}

/** The number of a word that the text has not: equal to no word's, itself not looked up. */
export const NO_WORD = -1;

/** A word is a run of letters and digits of any script; signs and white space stand between words. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** Linear in the text's length, in time and memory. */
export function indexWords(text: string): WordIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const numbers = new Map<string, number>();
  const places: number[][] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    let id = numbers.get(word);
    if (id === undefined) {
      id = places.length;
      numbers.set(word, id);
      places.push([]);
    }
    places[id]?.push(ids.length);
    ids.push(id);
    starts.push(index);
    ends.push(index + word.length);
  }
  return {
    text,
    starts,
    ends,
    ids,
    idOf: (word) => numbers.get(word) ?? NO_WORD,
    placesOf: (id) => places[id] ?? [],
  };
}
