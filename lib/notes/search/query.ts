import { cliticSplits } from '../../arabic/clitics.ts';
import { foldText } from '../../arabic/fold.ts';
import { WORD } from '../word-index.ts';
import { withoutArticle } from './readings.ts';

/** One thing that a note must have, or must not have. */
export type Term = { readonly excluded: boolean } & (
  | {
      readonly kind: 'word';
      /** Any of these in a word's readings (each between two spaces) is the word found. */
      readonly needles: readonly string[];
    }
  | {
      readonly kind: 'phrase';
      /** Folded words that must stand side by side. */
      readonly words: readonly string[];
      /** The quotation mark is not closed yet: the last word may be a beginning. */
      readonly open: boolean;
    }
);

/** More terms are left out: nobody writes so many, and each is one bit of a number. */
const MOST_TERMS = 30;

/** A phrase between quotation marks of any kind, the last perhaps not closed; or a run without white space. */
const PIECE = /(-?)(?:["“”«»„](?<phrase>[^"“”«»„]*)(?<close>["“”«»„]?)|(?<words>[^\s"“”«»„]+))/gu;

/**
 * What a reader looks for: words, each of which must begin some word of the note; phrases between quotation marks
 * ("…", “…”, «…»), whose words must stand side by side; either with `-` before it must not be there.
 */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const { 1: minus, groups } of query.matchAll(PIECE)) {
    const { phrase, close, words } = groups ?? {};
    const excluded = minus === '-';
    const folded = foldText(phrase ?? words ?? '').match(WORD) ?? [];
    if (folded.length === 0) continue;
    if (phrase !== undefined)
      terms.push({ kind: 'phrase', words: folded, open: close === '', excluded });
    else
      for (const word of folded) terms.push({ kind: 'word', needles: needlesOf(word), excluded });
  }
  return terms.slice(0, MOST_TERMS);
}

/** A word of the query without its particle must be long, and a whole word: كتاب does not look for تاب. */
const SHORTEST_STEM = 4;

/** The word's beginning as written, or the whole of its stem. */
function needlesOf(word: string): readonly string[] {
  const [, ...stems] = cliticSplits(word, { start: 0, end: word.length, folded: word });
  const whole = stems
    .map(({ stem }) => withoutArticle(stem))
    .filter(({ length }) => length >= SHORTEST_STEM);
  return [` ${withoutArticle(word)}`, ...whole.map((stem) => ` ${stem} `)];
}
