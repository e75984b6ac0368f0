import { useState } from 'preact/hooks';
import type { Note, NoteId } from '../lib/notes/note.ts';
import { NoteEditor, type NoteText } from './NoteEditor.tsx';
import { useTranslate } from './translate.tsx';

export interface NotesPanelProps {
  /** Those that match the query. */
  readonly notes: readonly Note[];
  /** How many there are in all. */
  readonly total: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (note: Note) => void;
  readonly onChange: (note: Note, text: NoteText) => void;
  readonly onRemove: (note: Note) => void;
  readonly onExport: () => void;
}

/** All the reader's notes: search, edit, delete, open, export. */
export function NotesPanel({
  notes,
  total,
  query,
  onQuery,
  onExport,
  ...actions
}: NotesPanelProps) {
  const { t, count } = useTranslate();
  const [editing, setEditing] = useState<NoteId>();
  if (total === 0) return <p class="hint">{t('popup.noNotes')}</p>;
  return (
    <>
      <input
        type="search"
        dir="auto"
        aria-label={t('popup.search')}
        placeholder={t('popup.search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="bar">
        <span class="hint">{count('popup.noteCount', notes.length)}</span>
        <button type="button" class="link quiet" onClick={onExport}>
          {t('popup.export')}
        </button>
      </p>
      {notes.length === 0 && <p class="hint">{t('popup.noMatch')}</p>}
      <ul class="notes">
        {notes.map((note) => (
          <li key={note.id} class={`note note-${note.colour}`}>
            {editing === note.id ? (
              <NoteEditor
                quote={note.target.quote.exact}
                note={note}
                onSave={(text) => {
                  actions.onChange(note, text);
                  setEditing(undefined);
                }}
                onCancel={() => setEditing(undefined)}
              />
            ) : (
              <NoteRow
                note={note}
                onEdit={() => setEditing(note.id)}
                onOpen={actions.onOpen}
                onRemove={actions.onRemove}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface NoteRowProps {
  readonly note: Note;
  readonly onEdit: () => void;
  readonly onOpen: (note: Note) => void;
  readonly onRemove: (note: Note) => void;
}

function NoteRow({ note, onEdit, onOpen, onRemove }: NoteRowProps) {
  const { t, date } = useTranslate();
  return (
    <article>
      <p class="hint" dir="auto">
        {note.title}
      </p>
      <blockquote dir="auto" lang="ar">
        {note.target.quote.exact}
      </blockquote>
      <p class="note-body" dir="auto">
        {note.body}
      </p>
      <p class="note-meta">
        <time dateTime={new Date(note.updatedAt).toISOString()}>{date(note.updatedAt)}</time>
        {note.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
      <p class="bar">
        <button type="button" class="link" onClick={() => onOpen(note)}>
          {t('popup.open')}
        </button>
        <button type="button" class="link" onClick={onEdit}>
          {t('popup.edit')}
        </button>
        <button type="button" class="link quiet" onClick={() => onRemove(note)}>
          {t('popup.delete')}
        </button>
      </p>
    </article>
  );
}
