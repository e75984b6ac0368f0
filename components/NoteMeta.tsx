import type { Note } from '../lib/notes/note.ts';
import { useTranslate } from './translate.tsx';

export interface NoteMetaProps {
  readonly note: Note;
}

/** When a note was last changed, and its tags. */
export function NoteMeta({ note }: NoteMetaProps) {
  const { date } = useTranslate();
  return (
    <p class="note-meta">
      <time dateTime={new Date(note.updatedAt).toISOString()}>{date(note.updatedAt)}</time>
      {note.tags.map((tag) => (
        <bdi key={tag} class="tag">
          {tag}
        </bdi>
      ))}
    </p>
  );
}
