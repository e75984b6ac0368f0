import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FailureCode } from '../lib/failure.ts';
import type { Note, NoteColour } from '../lib/notes/note.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { isolated } from './format.ts';
import { TagField } from './TagField.tsx';
import { useTranslate } from './translate.tsx';

/** What the reader has written, before it is a note. */
export interface NoteText {
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** It is to be on the name, in every article; not on this passage. */
  readonly onName?: boolean;
}

/** What is typed in editors of notes and not saved; it outlives them. */
export interface UnsavedTexts {
  of(note: Note): NoteText | undefined;
  keep(note: Note, text: NoteText): void;
  /** It was saved, or the reader gave it up. */
  drop(note: Note): void;
}

export interface NoteEditorProps {
  readonly quote: string;
  /** The note that is changed; a new one without it. */
  readonly note?: Note | undefined;
  /** What was typed before and not saved; the editor begins with it. */
  readonly text?: NoteText | undefined;
  /** Tags of other notes, to be offered. */
  readonly knownTags?: readonly string[] | undefined;
  /** The name on which the note can be instead, wherever it stands; only for a new note on a name. */
  readonly nameHere?: string | undefined;
  readonly saving?: boolean | undefined;
  readonly failure?: FailureCode | undefined;
  /** Each time that what is written is another. */
  readonly onText?: ((text: NoteText) => void) | undefined;
  readonly onSave: (text: NoteText) => void;
  readonly onCancel: () => void;
  readonly onDelete?: (() => void) | undefined;
}

/** Writes or changes a note. Ctrl+Enter saves; a failure is told in words and the text stays. */
export function NoteEditor(props: NoteEditorProps) {
  const { quote, note, knownTags = [], nameHere, saving = false, failure, onCancel } = props;
  const { t, direction } = useTranslate();
  const [text, setText] = useState<NoteText>(
    () => props.text ?? { body: '', tags: [], colour: 'yellow', ...writingOf(note) },
  );
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the browser paints: the first letter typed must not be lost.
  useLayoutEffect(() => area.current?.focus(), []);
  const write = (part: Partial<NoteText>) => {
    const next = { ...text, ...part };
    setText(next);
    props.onText?.(next);
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (!saving) props.onSave(text);
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
          dir={text.body ? 'auto' : direction}
          value={text.body}
          onInput={(event) => write({ body: event.currentTarget.value })}
        />
      </label>
      <TagField initial={text.tags} known={knownTags} onTags={(tags) => write({ tags })} />
      <ColourChoice chosen={text.colour} onChoose={(colour) => write({ colour })} />
      {nameHere && (
        <label class="on-name">
          <input
            type="checkbox"
            checked={text.onName ?? false}
            onChange={(event) => write({ onName: event.currentTarget.checked })}
          />
          <span>{t('editor.onName', isolated(nameHere))}</span>
        </label>
      )}
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
        {props.onDelete && (
          <button type="button" class="link quiet" onClick={props.onDelete}>
            {t('editor.delete')}
          </button>
        )}
      </footer>
    </form>
  );
}

const writingOf = (note: Note | undefined): NoteText | undefined =>
  note && { body: note.body, tags: note.tags, colour: note.colour };
