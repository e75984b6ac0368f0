import type { Note } from '../../lib/notes/note.ts';
import type { NoteGroup } from '../../lib/notes/search/order.ts';

/** One row of the list: a note, below its group's heading where it is the first of one. */
export interface NoteListRow {
  readonly note: Note;
  readonly heading?: Heading;
}

export interface Heading {
  /** Undefined: the notes that are on no name. */
  readonly name: string | undefined;
  readonly count: number;
}

/** The groups one after the other; a single group without a key has no heading. */
export function rowsOf(groups: readonly NoteGroup[]): readonly NoteListRow[] {
  const isOne = groups.length === 1 && groups[0]?.key === '';
  return groups.flatMap(({ name, notes }) =>
    notes.map((note, i) =>
      i === 0 && !isOne ? { note, heading: { name, count: notes.length } } : { note },
    ),
  );
}
