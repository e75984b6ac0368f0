import { cliticSplits } from '../../arabic/clitics.ts';

/** The folded word without its article, where it is long enough to have one. */
export const withoutArticle = (word: string): string =>
  word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;

/** The folded word with zero, one or two particles off, its article kept: للبنك is البنك too. */
export const stemsOf = (word: string): readonly string[] =>
  cliticSplits(word, { start: 0, end: word.length, folded: word }).map(({ stem }) => stem);

/** The folded word as written, and without what may be attached to it: بالكتاب, الكتاب, كتاب. */
export function readingsOf(word: string): readonly string[] {
  return [...new Set([word, ...stemsOf(word).flatMap((stem) => [stem, withoutArticle(stem)])])];
}
