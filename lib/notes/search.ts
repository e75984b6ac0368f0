import { cliticSplits } from '../arabic/clitics.ts';
import { foldText } from '../arabic/fold.ts';
import type { Note } from './note.ts';
import { WORD } from './word-index.ts';

/** Notes ready to be searched; build it anew when they change. */
export interface NoteSearch {
  /** Notes in which every word of the query begins some word; all of them where the query is blank. Order is kept. */
  find(query: string): readonly Note[];
}

/**
 * Search that knows Arabic: spelling variants are one (أوكرانيا, اوكرانيا), `ال` and attached particles are optional in
 * the text and in the query, a beginning of a word is enough. Looks into note, quote, title, tags, and subject. What is
 * looked into is prepared at the first query: whoever only lists notes does not wait for it.
 */
export function createNoteSearch(notes: readonly Note[]): NoteSearch {
  let entries: readonly Entry[] | undefined;
  return {
    find(query) {
      const wanted = (foldText(query).match(WORD) ?? []).map(needlesOf);
      if (wanted.length === 0) return notes;
      entries ??= entriesOf(notes);
      return entries
        .filter(({ words }) =>
          wanted.every((needles) => needles.some((needle) => words.includes(needle))),
        )
        .map(({ note }) => note);
    },
  };
}

interface Entry {
  readonly note: Note;
  /** Every word in all its readings, each between two spaces: one string to look into. */
  readonly words: string;
}

function entriesOf(notes: readonly Note[]): Entry[] {
  // Notes share most of their words: each is folded and taken apart once.
  const known = new Map<string, string>();
  const readings = (word: string): string => {
    let found = known.get(word);
    if (found === undefined) {
      found = readingsOf(foldText(word)).join(' ');
      known.set(word, found);
    }
    return found;
  };
  return notes.map((note) => {
    const words = textOf(note).match(UNFOLDED_WORD) ?? [];
    return { note, words: ` ${words.map(readings).join(' ')} ` };
  });
}

/** What `fold` makes one word, or nothing, of: letters, digits, marks, invisible characters. */
const UNFOLDED_WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

const textOf = ({ body, title, tags, target, subject }: Note): string =>
  [body, target.quote.exact, title, ...tags, subject?.name ?? ''].join(' ');

/** The folded word as written, and without what may be attached to it: بالكتاب, الكتاب, كتاب. */
function readingsOf(word: string): readonly string[] {
  const stems = cliticSplits(word, { start: 0, end: word.length, folded: word });
  return [...new Set([word, ...stems.flatMap(({ stem }) => [stem, withoutArticle(stem)])])];
}

const withoutArticle = (word: string): string =>
  word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;

/** A word of the query without its particle must be long, and a whole word: كتاب does not look for تاب. */
const SHORTEST_STEM = 4;

/** Any of these in an entry's words is the word of the query found: its beginning as written, or its stem. */
function needlesOf(word: string): readonly string[] {
  const [, ...stems] = cliticSplits(word, { start: 0, end: word.length, folded: word });
  const whole = stems
    .map(({ stem }) => withoutArticle(stem))
    .filter(({ length }) => length >= SHORTEST_STEM);
  return [` ${withoutArticle(word)}`, ...whole.map((stem) => ` ${stem} `)];
}
