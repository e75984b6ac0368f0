import type { Note, NoteId } from '../../lib/notes/note.ts';
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

/** The note's row; -1 where it is not listed. */
export const indexOfNote = (rows: readonly NoteListRow[], id: NoteId | undefined): number =>
  rows.findIndex(({ note }) => note.id === id);

/**
 * The selection with a note in it or out of it; with another (`from`) all from that one to it, in whatever order the two
 * are listed.
 */
export function selectionWith(
  selected: ReadonlySet<NoteId>,
  rows: readonly NoteListRow[],
  {
    id,
    on,
    from,
  }: { readonly id: NoteId; readonly on: boolean; readonly from?: NoteId | undefined },
): ReadonlySet<NoteId> {
  const end = indexOfNote(rows, id);
  const start = from === undefined ? -1 : indexOfNote(rows, from);
  const first = start < 0 ? end : Math.min(start, end);
  const next = new Set(selected);
  for (const { note } of rows.slice(first, Math.max(start, end) + 1))
    if (on) next.add(note.id);
    else next.delete(note.id);
  return next;
}

/** The next row that stays when these notes go, else the one before; undefined where none does. */
export function rowThatStays(
  rows: readonly NoteListRow[],
  going: readonly Note[],
): NoteListRow | undefined {
  const from = indexOfNote(rows, going[0]?.id);
  const gone = new Set(going);
  const stays = ({ note }: NoteListRow) => !gone.has(note);
  return rows.slice(from).find(stays) ?? rows.slice(0, from).findLast(stays);
}
