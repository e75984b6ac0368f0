import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteId } from '../../lib/notes/note.ts';
import { indexOfNote, type NoteListRow } from './rows.ts';

export interface RovingFocus {
  /** Which row Tab leads to. */
  readonly at: number;
  /** The same at once: keys may come faster than rows are drawn. */
  now(): number;
  /** Makes the note's row the one that Tab leads to, and gives it the focus once it is drawn if that is asked for. */
  activate(id: NoteId, focus: boolean): void;
}

/** One of the list's rows is a stop for Tab; the rows say their number in `data-index`. */
export function useRovingFocus(
  list: RefObject<HTMLElement | null>,
  rows: readonly NoteListRow[],
): RovingFocus {
  const [active, setActive] = useState<NoteId>();
  const current = useRef<NoteId | undefined>(undefined);
  const awaited = useRef<NoteId | undefined>(undefined);
  const at = Math.max(0, indexOfNote(rows, active));
  useLayoutEffect(() => {
    if (awaited.current === undefined || awaited.current !== rows[at]?.note.id) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);
    if (row) awaited.current = undefined;
    row?.focus({ preventScroll: true });
  });
  return {
    at,
    now: () => indexOfNote(rows, current.current),
    activate: (id, focus) => {
      current.current = id;
      if (focus) awaited.current = id;
      setActive(id);
    },
  };
}
