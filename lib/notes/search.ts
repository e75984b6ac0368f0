import { foldText } from '../arabic/fold.ts';
import type { Note } from './note.ts';

/** Particles and article that a written word may carry before the word that is looked for. */
const ATTACHED = /^(?:ال|[وفبكل])/;
/** Conjunction, preposition and article: وبالكتاب. */
const MOST_ATTACHED = 3;

/** Notes ready to be searched; build it anew when they change. */
export interface NoteSearch {
  /** Notes in which every word of the query begins some word; all of them where the query is blank. Order is kept. */
  find(query: string): readonly Note[];
}

/**
 * Search that knows Arabic: spelling variants are one (أوكرانيا, اوكرانيا), `ال` and attached particles are optional in
 * the text and in the query, a beginning of a word is enough. Looks into note, quote, title, and tags.
 */
export function createNoteSearch(notes: readonly Note[]): NoteSearch {
  const entries = notes.map((note) => ({ note, words: wordsOf(note) }));
  return {
    find(query) {
      const wanted = foldText(query).trim().split(' ').filter(Boolean).map(withoutArticle);
      if (wanted.length === 0) return notes;
      return entries
        .filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)))
        .map(({ note }) => note);
    },
  };
}

const withoutArticle = (word: string): string =>
  word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;

/** Every word, as written and without what is attached to it, each after a space: one string to look into. */
function wordsOf({ body, title, tags, target, subject }: Note): string {
  const text = foldText([body, target.quote.exact, title, ...tags, subject?.name ?? ''].join(' '));
  const words = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    words.add(word);
    let rest = word;
    for (let i = 0; i < MOST_ATTACHED; i++) {
      const match = ATTACHED.exec(rest);
      if (!match) break;
      rest = rest.slice(match[0].length);
      if (rest.length < 2) break;
      words.add(rest);
    }
  }
  return ` ${[...words].join(' ')}`;
}
