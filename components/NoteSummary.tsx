import type { Note } from '../lib/notes/note.ts';
import { useTranslate } from './translate.tsx';

export interface NoteSummaryProps {
  readonly note: Note;
  readonly changed?: boolean;
  readonly onEdit: (note: Note) => void;
}

/** One of the reader's notes inside a card. */
export function NoteSummary({ note, changed = false, onEdit }: NoteSummaryProps) {
  const { t, date } = useTranslate();
  return (
    <li class={`note note-${note.colour}`}>
      <p class="note-body" dir="auto">
        {note.body}
      </p>
      {changed && <p class="hint">{t('card.changed')}</p>}
      <p class="note-meta">
        <time dateTime={new Date(note.updatedAt).toISOString()}>{date(note.updatedAt)}</time>
        {note.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        <button type="button" class="link" onClick={() => onEdit(note)}>
          {t('card.edit')}
        </button>
      </p>
    </li>
  );
}
