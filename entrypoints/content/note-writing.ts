import type { NoteText } from '../../components/NoteEditor.tsx';
import { sendMessage } from '../../lib/messages.ts';
import { nameKey } from '../../lib/notes/name-key.ts';
import type { NoteTarget } from '../../lib/notes/note.ts';
import type { ArticlePage } from './page.ts';
import type { EditorView, Passage } from './view.ts';

/** Saves what stands in the editor, as a new note or as a change of one. */
export async function saveNote(
  page: ArticlePage,
  { passage, note, basedOn }: EditorView,
  { body, tags, colour, onName = false }: NoteText,
): Promise<'saved' | 'conflict'> {
  const text = { body, tags: [...tags], colour };
  if (note) {
    const { outcome } = await sendMessage('updateNote', {
      id: note.id,
      patch: text,
      basedOn: basedOn ?? note.updatedAt,
    });
    return outcome === 'conflict' ? 'conflict' : 'saved';
  }
  const target = onName ? nameTarget(passage) : passage.target;
  await sendMessage('createNote', {
    id: passage.id,
    canonical: page.canonical,
    title: page.title.slice(0, 1000),
    target,
    ...text,
    ...(passage.subject && target.kind === 'span' && { subject: passage.subject }),
  });
  return 'saved';
}

/** The name in the passage, wherever it stands; the passage itself where it is none. */
function nameTarget({ target, subject }: Passage): NoteTarget {
  if (!subject || subject.type === 'figure') return target;
  const { type, name } = subject;
  return { kind: 'entity', type, name, key: nameKey(name) };
}
