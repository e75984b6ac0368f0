import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FailureCode } from '../lib/failure.ts';
import type { Note, NoteColour } from '../lib/notes/note.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { useTranslate } from './translate.tsx';

/** What the reader has written, before it is a note. */
export interface NoteText {
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
}

export interface NoteEditorProps {
  readonly quote: string;
  /** The note that is changed; a new one without it. */
  readonly note?: Note | undefined;
  readonly saving?: boolean | undefined;
  readonly failure?: FailureCode | undefined;
  readonly onSave: (text: NoteText) => void;
  readonly onCancel: () => void;
  readonly onDelete?: (() => void) | undefined;
}

/** Writes or changes a note. Ctrl+Enter saves; a failure is told in words and the text stays. */
export function NoteEditor({
  quote,
  note,
  saving = false,
  failure,
  onSave,
  onCancel,
  onDelete,
}: NoteEditorProps) {
  const { t, direction } = useTranslate();
  const [body, setBody] = useState(note?.body ?? '');
  const [tags, setTags] = useState(note?.tags.join('، ') ?? '');
  const [colour, setColour] = useState<NoteColour>(note?.colour ?? 'yellow');
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the browser paints: the first letter typed must not be lost.
  useLayoutEffect(() => area.current?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    if (!saving) onSave({ body, tags: tagsOf(tags), colour });
  };
  return (
    <form
      class="card editor"
      aria-label={t('editor.title')}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
      }}
    >
      <blockquote dir="auto" lang="ar">
        {quote}
      </blockquote>
      <label>
        <span class="label">{t('editor.body')}</span>
        <textarea
          ref={area}
          rows={4}
          dir={body ? 'auto' : direction}
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="label">{t('editor.tags')}</span>
        <input
          type="text"
          dir={tags ? 'auto' : direction}
          value={tags}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
      </label>
      <ColourChoice chosen={colour} onChoose={setColour} />
      {failure && (
        <p class="failure" role="alert">
          {t(`error.${failure}`)}
        </p>
      )}
      <footer>
        <button
          type="submit"
          class="primary"
          // Not `disabled`, which would throw the focus out of the editor.
          aria-disabled={saving}
          aria-keyshortcuts="Control+Enter"
          title={t('editor.saveHint')}
        >
          {saving ? t('editor.saving') : t('editor.save')}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {t('editor.cancel')}
        </button>
        {onDelete && (
          <button type="button" class="link quiet" onClick={onDelete}>
            {t('editor.delete')}
          </button>
        )}
      </footer>
    </form>
  );
}

/** Tags as the reader parts them: by Arabic or Latin comma, or by semicolon; each once. */
const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،;؛\n]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
