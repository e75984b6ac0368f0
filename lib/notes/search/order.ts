import { foldText } from '../../arabic/fold.ts';
import type { Note } from '../note.ts';
import { entityKeyOf, entityOf } from './filters.ts';

/** `newest`, `oldest`: by last change; `created`: by the day they were written, newest first; `title`: the article's. */
export type NoteOrder = 'newest' | 'oldest' | 'created' | 'title';

export type Grouping = 'none' | 'article' | 'entity';

/** The notes in another order; equal ones keep theirs. */
export function sortNotes(notes: readonly Note[], order: NoteOrder): readonly Note[] {
  switch (order) {
    case 'newest':
      return [...notes].sort((a, b) => b.updatedAt - a.updatedAt);
    case 'oldest':
      return [...notes].sort((a, b) => a.updatedAt - b.updatedAt);
    case 'created':
      return [...notes].sort((a, b) => b.createdAt - a.createdAt);
    case 'title': {
      // Folded by hand: a collator is fifty times slower, and knows no hamza seats.
      const keys = new Map(notes.map((note) => [note, foldText(note.title)]));
      const keyOf = (note: Note) => keys.get(note) ?? '';
      return [...notes].sort(
        (a, b) => compare(keyOf(a), keyOf(b)) || compare(a.page, b.page) || placeOf(a) - placeOf(b),
      );
    }
  }
}

/** Notes that are listed under one heading. */
export interface NoteGroup {
  /** One string for the group, whatever it is called. */
  readonly key: string;
  /** The article's title or the name; undefined for notes on no name, which come last. */
  readonly name?: string;
  readonly notes: readonly Note[];
}

/** The notes in groups, each where the first of its notes stood; within an article in the order of its text. */
export function groupNotes(notes: readonly Note[], by: Grouping): readonly NoteGroup[] {
  if (by === 'none') return notes.length === 0 ? [] : [{ key: '', notes }];
  const groups = new Map<string, { name?: string; notes: Note[] }>();
  const nameless: Note[] = [];
  for (const note of notes) {
    const name = by === 'article' ? note.title : entityOf(note);
    if (name === undefined) {
      nameless.push(note);
      continue;
    }
    const key = by === 'article' ? note.page : (entityKeyOf(note) ?? name);
    const group = groups.get(key);
    if (group) group.notes.push(note);
    else groups.set(key, { name, notes: [note] });
  }
  if (by === 'article')
    for (const group of groups.values()) group.notes.sort((a, b) => placeOf(a) - placeOf(b));
  const named = [...groups].map(([key, group]) => ({ key, ...group }));
  return nameless.length === 0 ? named : [...named, { key: '', notes: nameless }];
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Where in its article a note stands; those on the whole article first. */
const placeOf = ({ target }: Note): number => (target.kind === 'span' ? target.position.start : -1);
