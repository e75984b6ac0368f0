import { useMemo, useRef, useState } from 'preact/hooks';
import type { Note, NoteId } from '../../lib/notes/note.ts';
import type { NoteGroup } from '../../lib/notes/search/order.ts';
import { useTranslate } from '../translate.tsx';
import { NoteRow, type NoteRowActions } from './NoteRow.tsx';
import { indexOfNote, rowsOf, rowThatStays, selectionWith } from './rows.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface NoteListProps extends NoteRowActions {
  readonly groups: readonly NoteGroup[];
  readonly selected: ReadonlySet<NoteId>;
  readonly onSelect: (selected: ReadonlySet<NoteId>) => void;
  readonly knownTags: readonly string[];
  /** The articles are in the headings already. */
  readonly showTitles: boolean;
}

/**
 * Notes as a feed after the ARIA pattern, of which the part on the screen is drawn. One stop for Tab; arrows, Home and
 * End move between notes; Enter edits, Space selects, Delete deletes, Ctrl+A selects all.
 */
export function NoteList(props: NoteListProps) {
  const { groups, selected, onSelect, knownTags, showTitles, ...actions } = props;
  const { t } = useTranslate();
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const [editing, setEditing] = useState<ReadonlySet<NoteId>>(new Set());
  /** The note that was selected, or let go, last. */
  const pivot = useRef<NoteId | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const { at, now, activate } = useRovingFocus(list, rows);
  const { items, height, top, measure, reveal } = useVirtualRows(
    list,
    rows.length,
    (index) => rows[index]?.note.id ?? '',
    [at, ...[...editing].map((id) => indexOfNote(rows, id))],
  );

  const goTo = (index: number) => {
    const to = Math.min(Math.max(index, 0), rows.length - 1);
    const row = rows[to];
    if (!row) return;
    activate(row.note.id, true);
    reveal(to);
  };
  const select = ({ id }: Note, on: boolean, extend: boolean) => {
    onSelect(selectionWith(selected, rows, { id, on, from: extend ? pivot.current : undefined }));
    pivot.current = id;
  };
  const setOpen = (note: Note, open: boolean) => {
    const others = [...editing].filter((id) => id !== note.id);
    setEditing(new Set(open ? [...others, note.id] : others));
    activate(note.id, !open);
  };
  /** What a key does to the note that has the focus; keys in its fields and buttons are theirs. */
  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') leaveEditor(event, target);
    const index = now();
    const note = rows[index]?.note;
    const deed = target.dataset.index !== undefined && note && deedOf(event);
    if (!deed) return;
    event.preventDefault();
    deed(index, note);
  };
  /** Escape closes the editor that it is pressed in, and does nothing else. */
  const leaveEditor = (event: KeyboardEvent, target: HTMLElement) => {
    const row = rows[Number(target.closest<HTMLElement>('[data-index]')?.dataset.index)];
    if (!row || !editing.has(row.note.id)) return;
    event.stopPropagation();
    setOpen(row.note, false);
  };
  function deedOf(event: KeyboardEvent): ((index: number, note: Note) => void) | undefined {
    const modified = event.ctrlKey || event.metaKey;
    if (modified && event.key.toLowerCase() === 'a')
      return () => onSelect(new Set(rows.map(({ note }) => note.id)));
    if (modified || event.altKey) return undefined;
    return {
      ArrowDown: (index: number) => goTo(index + 1),
      ArrowUp: (index: number) => goTo(index - 1),
      Home: () => goTo(0),
      End: () => goTo(rows.length - 1),
      Enter: (_: number, note: Note) => note.deletedAt === undefined && setOpen(note, true),
      ' ': (_: number, note: Note) => select(note, !selected.has(note.id), event.shiftKey),
      Delete: (_: number, note: Note) => remove(chosenWith(note)),
    }[event.key];
  }
  const remove = (notes: readonly Note[]) => {
    const next = rowThatStays(rows, notes);
    if (next) activate(next.note.id, true);
    actions.onRemove(notes);
  };
  /** The selected notes if the note is one of them, else the note. */
  const chosenWith = (note: Note) =>
    selected.has(note.id)
      ? rows.flatMap((row) => (selected.has(row.note.id) ? [row.note] : []))
      : [note];

  return (
    <div
      ref={list}
      class="note-list"
      role="feed"
      aria-label={t('notes.list')}
      onKeyDown={press}
      style={{ height: `${height}px` }}
    >
      {items.map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        const { note } = row;
        return (
          <NoteRow
            key={key}
            row={row}
            index={index}
            count={rows.length}
            top={start - top}
            measure={measure}
            active={index === at}
            selected={selected.has(note.id)}
            editing={editing.has(note.id)}
            knownTags={knownTags}
            showTitle={showTitles}
            onFocus={() => activate(note.id, false)}
            onSelect={(on, extend) => select(note, on, extend)}
            onEditing={(open) => setOpen(note, open)}
            {...actions}
            onRemove={remove}
          />
        );
      })}
    </div>
  );
}
