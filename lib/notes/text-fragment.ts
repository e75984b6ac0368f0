import type { Note } from './note.ts';

/** A quote of more words is given by its beginning and its end: a text fragment is to be short. */
const MOST_WORDS = 8;
const EDGE_WORDS = 4;
const CONTEXT_WORDS = 3;

/**
 * The address of a note's article with a text fragment (WICG, Scroll to Text Fragment): browsers scroll to the quote and
 * mark it, without Hamish. The address alone for a note on a whole article.
 */
export function fragmentAddress({ url, target }: Pick<Note, 'url' | 'target'>): string {
  if (target.kind === 'page') return url;
  if (target.kind === 'entity') return `${url}#:~:text=${encode(target.name)}`;
  const { exact, prefix, suffix } = target.quote;
  const words = exact.trim().split(/\s+/);
  // A quote over several paragraphs is never found whole.
  const isLong = words.length > MOST_WORDS || /[\n\r]/.test(exact.trim());
  const quote = isLong
    ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)].map((part) => encode(part.join(' ')))
    : [encode(words.join(' '))];
  const before = wordsOf(prefix.split(/[\n\r]/).at(-1)).slice(-CONTEXT_WORDS);
  const after = wordsOf(suffix.split(/[\n\r]/)[0]).slice(0, CONTEXT_WORDS);
  // What is joined to the quote is not a word of its own: و[موسكو].
  const isApart = isWordEdge(prefix.at(-1)) && isWordEdge(suffix[0]);
  const parts = [
    ...(isApart && before.length ? [`${encode(before.join(' '))}-`] : []),
    ...quote,
    ...(isApart && after.length ? [`-${encode(after.join(' '))}`] : []),
  ];
  return `${url}#:~:text=${parts.join(',')}`;
}

const wordsOf = (text = ''): string[] => text.split(/\s+/).filter(Boolean);

const isWordEdge = (unit: string | undefined): boolean =>
  unit === undefined || !/[\p{L}\p{N}\p{M}]/u.test(unit);

/** The three signs with a meaning of their own in a text directive; the rest `encodeURIComponent` does. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
