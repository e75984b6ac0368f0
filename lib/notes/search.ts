import { type Note, type NoteId, quoteOf } from './note.ts';
import { createMatcher } from './search/matcher.ts';
import { parseQuery } from './search/query.ts';
import { FIELD_END, Vocabulary } from './search/vocabulary.ts';

/** A search over notes that remembers what it has read: a note is read once for each of its versions. */
export interface NoteSearch {
  /**
   * Reads notes for the searches to come, as long as `goOn` says so; true when all are read. Whoever has thousands
   * reads them while idle; `find` reads what is left.
   */
  prepare(notes: readonly Note[], goOn?: () => boolean): boolean;
  /** Those of the notes that the query (see `parseQuery`) looks for; all of them where it is blank. Order is kept. */
  find(notes: readonly Note[], query: string): readonly Note[];
}

/** Between two looks at the clock so many notes are read. */
const STRIDE = 16;

/**
 * Search that knows Arabic: spelling variants are one (أوكرانيا, اوكرانيا), `ال` and attached particles are optional in
 * the text and in the query, a beginning of a word is enough. Looks into note, quote, title, tags, and subject.
 */
export function createNoteSearch(): NoteSearch {
  const vocabulary = new Vocabulary();
  const entries = new Map<NoteId, Entry>();

  const isRead = ({ id, updatedAt }: Note) => entries.get(id)?.updatedAt === updatedAt;
  const read = (note: Note) => {
    const numbers = Uint32Array.from(numbersOf(note, vocabulary));
    entries.set(note.id, { updatedAt: note.updatedAt, numbers });
  };
  const prepare: NoteSearch['prepare'] = (notes, goOn = () => true) => {
    let count = 0;
    for (const note of notes) {
      if (isRead(note)) continue;
      if (count++ % STRIDE === 0 && !goOn()) return false;
      read(note);
    }
    return true;
  };
  return {
    prepare,
    find(notes, query) {
      const terms = parseQuery(query);
      if (terms.length === 0) return notes;
      prepare(notes);
      const matches = createMatcher(terms, vocabulary);
      return notes.filter(({ id }) => matches(entries.get(id)?.numbers ?? NOTHING));
    },
  };
}

interface Entry {
  /** The version that was read, milliseconds. */
  readonly updatedAt: number;
  /** The numbers of the note's words, field after field. */
  readonly numbers: Uint32Array;
}

const NOTHING = new Uint32Array();

function* numbersOf(note: Note, vocabulary: Vocabulary): Generator<number> {
  for (const field of fieldsOf(note)) {
    yield* vocabulary.numbersOf(field);
    yield FIELD_END;
  }
}

const fieldsOf = (note: Note): readonly string[] => [
  note.body,
  quoteOf(note) ?? '',
  note.title,
  ...note.tags,
  note.subject?.name ?? '',
];
