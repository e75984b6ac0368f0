import { useState } from 'preact/hooks';
import type { Note, NoteId } from '../lib/notes/note.ts';
import { Blank } from './Blank.tsx';
import { type NoteActions, NoteEntry } from './NoteEntry.tsx';
import { useTranslate } from './translate.tsx';

export interface NotesPanelProps extends NoteActions {
  /** Those that match the query. */
  readonly notes: readonly Note[];
  /** How many there are in all. */
  readonly total: number;
  /** Those whose place was not found on the page that is open. */
  readonly orphans?: readonly NoteId[] | undefined;
  readonly query: string;
  /** Tags to be offered where a note is changed. */
  readonly knownTags?: readonly string[] | undefined;
  readonly onQuery: (query: string) => void;
  readonly onExport: () => void;
  /** Opens the page of notes, where there is room for more than looking. */
  readonly onAll: () => void;
}

/** So many notes are drawn at once: thousands would hold up the popup, and nobody reads them in one go. */
const PAGE = 50;

/** All the reader's notes: search, edit, delete, open, export. */
export function NotesPanel(props: NotesPanelProps) {
  const {
    notes,
    total,
    orphans = [],
    query,
    knownTags,
    onQuery,
    onExport,
    onAll,
    ...actions
  } = props;
  const { t, count, direction } = useTranslate();
  const [shown, setShown] = useState(PAGE);
  if (total === 0) return <Blank title={t('popup.noNotesTitle')} words={t('popup.noNotes')} />;
  return (
    <>
      <input
        type="search"
        dir={query ? 'auto' : direction}
        aria-label={t('popup.search')}
        placeholder={t('popup.search')}
        value={query}
        onInput={(event) => {
          setShown(PAGE);
          onQuery(event.currentTarget.value);
        }}
      />
      <p class="bar">
        <span class="hint" role="status">
          {notes.length === 0 ? t('popup.noMatch') : count('popup.noteCount', notes.length)}
        </span>
        <button type="button" class="link" onClick={onAll}>
          {t('popup.allNotes')}
        </button>
        <button type="button" class="link quiet" onClick={onExport}>
          {t('popup.export')}
        </button>
      </p>
      <ul class="notes">
        {notes.slice(0, shown).map((note) => (
          <NoteEntry
            key={note.id}
            note={note}
            orphan={orphans.includes(note.id)}
            knownTags={knownTags}
            {...actions}
          />
        ))}
      </ul>
      {notes.length > shown && (
        <button type="button" class="secondary wide" onClick={() => setShown(shown + PAGE)}>
          {t('popup.more')}
        </button>
      )}
    </>
  );
}
