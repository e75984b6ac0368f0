import type { Note } from '../lib/notes/note.ts';
import { NoteMeta } from './NoteMeta.tsx';
import { useTranslate } from './translate.tsx';

export interface NoteSummaryProps {
  readonly note: Note;
  /** The words under the note are others than those it was written on. */
  readonly changed?: boolean;
  readonly onEdit: (note: Note) => void;
}

/** One of the reader's notes inside a card. */
export function NoteSummary({ note, changed = false, onEdit }: NoteSummaryProps) {
  const { t } = useTranslate();
  return (
    <li class={`note note-${note.colour}`}>
      {note.body && (
        <p class="note-body" dir="auto">
          {note.body}
        </p>
      )}
      {changed && <p class="hint">{t('card.changed')}</p>}
      <div class="note-foot">
        <NoteMeta note={note} />
        <button type="button" class="link" onClick={() => onEdit(note)}>
          {t('card.edit')}
        </button>
      </div>
    </li>
  );
}
