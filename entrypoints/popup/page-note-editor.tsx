import { useState } from 'preact/hooks';
import { NoteEditor, type NoteText } from '../../components/NoteEditor.tsx';
import { type FailureCode, failureCode } from '../../lib/failure.ts';
import { type PageState, sendMessage } from '../../lib/messages.ts';
import { newNoteId } from '../../lib/notes/new-id.ts';
import { dropText, keepText, unsavedText } from '../notes/unsaved-texts.ts';

interface PageNoteEditorProps {
  readonly article: Extract<PageState, { status: 'reading' | 'read' }>;
  readonly knownTags: readonly string[];
  readonly onDone: (saved: boolean) => void;
}

/** Writes a note on the article as a whole. */
export function PageNoteEditor({ article, knownTags, onDone }: PageNoteEditorProps) {
  const name = `page ${article.page}`;
  const [id] = useState(newNoteId);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  const save = async ({ body, tags, colour }: NoteText) => {
    setSaving(true);
    try {
      await sendMessage('createNote', {
        id,
        url: article.url,
        canonical: article.page,
        title: article.title.slice(0, 1000),
        target: { kind: 'page' },
        body,
        tags: [...tags],
        colour,
      });
      dropText(name);
      onDone(true);
    } catch (error) {
      setSaving(false);
      setFailure(failureCode(error));
    }
  };
  return (
    <NoteEditor
      quote={article.title}
      knownTags={knownTags}
      saving={saving}
      failure={failure}
      onSave={(text) => void save(text)}
      text={unsavedText(name)?.text}
      onText={(text) => keepText(name, text)}
      onCancel={() => {
        dropText(name);
        onDone(false);
      }}
    />
  );
}
