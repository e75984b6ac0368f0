import { cliticSplits } from '../../arabic/clitics.ts';
import type { Token } from '../../arabic/tokenise.ts';
import { withoutArticle } from '../passage.ts';

/** A word's hashed pieces are at most so many; the ends of a long word come first. */
export const MOST_PIECES = 16;

/** The form under which the tagger knows a token: folded letters; of digits only how many they are. */
export function spellingOf({ kind, folded }: Token): string {
  return kind === 'digits' ? `0${folded.length}` : folded;
}

/** How a word is found in the vocabulary: as written, by its stem behind particles or article, or not at all. */
type Knownness = 0 | 1 | 2;

export interface WordNumber {
  /** A row of the table of word vectors; 0 is the row of all unknown words. */
  readonly row: number;
  readonly known: Knownness;
}

/** Looks a spelling up in the vocabulary (spelling → row, from 1). */
export function numberOf(spelling: string, vocabulary: ReadonlyMap<string, number>): WordNumber {
  const whole = vocabulary.get(spelling);
  if (whole !== undefined) return { row: whole, known: 0 };
  for (const stem of stemsOf(spelling)) {
    const row = vocabulary.get(stem);
    if (row !== undefined) return { row, known: 1 };
  }
  return { row: 0, known: 2 };
}

/** What may be left of a word without its particles, then without its article too: letters alone, no evidence. */
function stemsOf(word: string): string[] {
  const token = { start: 0, end: word.length, folded: word };
  const [, ...splits] = cliticSplits(word, token);
  const stems = splits.map(({ stem }) => stem);
  const definite = [...stems, word].filter((stem) => withoutArticle(stem) !== stem);
  return [...stems, ...definite.map(withoutArticle)];
}

/** The rows of the table of pieces (0 to `buckets` - 1) that a spelling's beginnings, endings and trigrams hash to. */
export function piecesOf(spelling: string, buckets: number): number[] {
  const framed = `^${spelling}$`;
  const length = framed.length;
  const pieces = new Set<number>();
  const add = (from: number, to: number) => {
    if (pieces.size < MOST_PIECES) pieces.add(fnv1a(framed, from, to) % buckets);
  };
  for (let n = 2; n <= 5; n++)
    if (length >= n) {
      add(0, n);
      add(length - n, length);
    }
  for (let i = 1; i < length - 3; i++) add(i, i + 3);
  return [...pieces];
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo). */
export function fnv1a(text: string, from = 0, to = text.length): number {
  let h = 2166136261;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  return h;
}
