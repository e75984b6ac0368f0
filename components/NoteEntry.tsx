import { useState } from 'preact/hooks';
import type { FailureCode } from '../lib/failure.ts';
import { type Note, quoteOf } from '../lib/notes/note.ts';
import { Markdown } from './markdown/Markdown.tsx';
import { NoteEditor, type NoteText, type UnsavedTexts } from './NoteEditor.tsx';
import { NoteMeta } from './NoteMeta.tsx';
import { useTranslate } from './translate.tsx';

/** What can be done with a note in a list. */
export interface NoteActions {
  readonly onOpen: (note: Note) => void;
  /** Resolves with what went wrong, if anything did: then the editor stays open with its text. */
  readonly onChange: (note: Note, text: NoteText) => Promise<FailureCode | undefined>;
  readonly unsaved: UnsavedTexts;
  readonly onRemove: (note: Note) => void;
  /** The reader will select the passage that an orphan is to be put on. */
  readonly onAttach: (note: Note) => void;
}

export interface NoteEntryProps extends NoteActions {
  readonly note: Note;
  /** Tags to be offered where it is changed. */
  readonly knownTags?: readonly string[] | undefined;
  /** Its place was not found on its page. */
  readonly orphan: boolean;
}

type Editing =
  | { readonly status: 'no' | 'yes' | 'saving' }
  | { readonly status: 'failed'; readonly failure: FailureCode };

/** One note of the list, or its editor in its place. */
export function NoteEntry({
  note,
  orphan,
  knownTags,
  unsaved,
  onOpen,
  onChange,
  onRemove,
  onAttach,
}: NoteEntryProps) {
  const { t } = useTranslate();
  const quote = quoteOf(note);
  const [editing, setEditing] = useState<Editing>({ status: 'no' });
  const save = async (text: NoteText) => {
    setEditing({ status: 'saving' });
    const failure = await onChange(note, text);
    if (!failure) unsaved.drop(note);
    setEditing(failure ? { status: 'failed', failure } : { status: 'no' });
  };
  if (editing.status !== 'no')
    return (
      <li>
        <NoteEditor
          quote={quote ?? note.title}
          note={note}
          knownTags={knownTags}
          saving={editing.status === 'saving'}
          failure={editing.status === 'failed' ? editing.failure : undefined}
          onSave={(text) => void save(text)}
          text={unsaved.of(note)}
          onText={(text) => unsaved.keep(note, text)}
          onCancel={() => {
            unsaved.drop(note);
            setEditing({ status: 'no' });
          }}
        />
      </li>
    );
  return (
    <li class={`note note-${note.colour}`}>
      {quote && (
        <blockquote dir="auto" lang="ar">
          {quote}
        </blockquote>
      )}
      {note.body && <Markdown text={note.body} />}
      <p class="note-title">
        <bdi>{note.title}</bdi>
      </p>
      {orphan && <p class="hint orphan">{t('popup.orphan')}</p>}
      <NoteMeta note={note} />
      <div class="note-foot">
        <button type="button" class="link" onClick={() => onOpen(note)}>
          {t('popup.open')}
        </button>
        {orphan && (
          <button type="button" class="link" onClick={() => onAttach(note)}>
            {t('notes.attach')}
          </button>
        )}
        <button type="button" class="link" onClick={() => setEditing({ status: 'yes' })}>
          {t('popup.edit')}
        </button>
        <button type="button" class="link quiet" onClick={() => onRemove(note)}>
          {t('popup.delete')}
        </button>
      </div>
    </li>
  );
}
