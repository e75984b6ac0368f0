import type { Note } from '../lib/notes/note.ts';
import { isolated } from './format.ts';
import { useTranslate } from './translate.tsx';

export interface NoteMetaProps {
  readonly note: Note;
  /** Shows the notes with the tag, where there is a list to narrow. */
  readonly onTag?: ((tag: string) => void) | undefined;
}

/** When a note was last changed, and its tags. */
export function NoteMeta({ note, onTag }: NoteMetaProps) {
  const { date, t } = useTranslate();
  return (
    <p class="note-meta">
      <time dateTime={new Date(note.updatedAt).toISOString()}>{date(note.updatedAt)}</time>
      {note.tags.map((tag) =>
        onTag ? (
          <button
            key={tag}
            type="button"
            class="tag"
            title={t('notes.onlyTag', isolated(tag))}
            onClick={() => onTag(tag)}
          >
            <bdi>{tag}</bdi>
          </button>
        ) : (
          <bdi key={tag} class="tag">
            {tag}
          </bdi>
        ),
      )}
    </p>
  );
}
