import type { Note } from '../lib/notes/note.ts';
import { NoteMeta } from './NoteMeta.tsx';
import { ChangedWords } from './notes/ChangedWords.tsx';
import { useTranslate } from './translate.tsx';

export interface NoteSummaryProps {
  readonly note: Note;
  readonly onEdit: (note: Note) => void;
  readonly onConfirm: (note: Note, isSame: boolean) => void;
}

/** One of the reader's notes inside a card. */
export function NoteSummary({ note, onEdit, onConfirm }: NoteSummaryProps) {
  const { t } = useTranslate();
  return (
    <li class={`note note-${note.colour}`}>
      {note.body && (
        <p class="note-body" dir="auto">
          {note.body}
        </p>
      )}
      <ChangedWords note={note} onConfirm={(isSame) => onConfirm(note, isSame)} />
      <div class="note-foot">
        <NoteMeta note={note} />
        <button type="button" class="link" onClick={() => onEdit(note)}>
          {t('card.edit')}
        </button>
      </div>
    </li>
  );
}
