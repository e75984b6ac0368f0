import { useState } from 'preact/hooks';
import type { FailureCode } from '../../lib/failure.ts';
import type { Note } from '../../lib/notes/note.ts';
import { CategoryBadge } from '../CategoryBadge.tsx';
import { Icon } from '../Icon.tsx';
import { Markdown } from '../markdown/Markdown.tsx';
import { NoteEditor, type NoteText, type UnsavedTexts } from '../NoteEditor.tsx';
import { NoteMeta } from '../NoteMeta.tsx';
import { useTranslate } from '../translate.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import type { Heading, NoteListRow } from './rows.ts';

/** What can be done with notes in the list. */
export interface NoteRowActions {
  readonly onOpen: (note: Note) => void;
  /** Resolves with what went wrong, if anything did: then the editor stays open with its text. */
  readonly onChange: (note: Note, text: NoteText) => Promise<FailureCode | undefined>;
  readonly unsaved: UnsavedTexts;
  /** Into the bin; for good if they are in it. */
  readonly onRemove: (notes: readonly Note[]) => void;
  readonly onRestore: (notes: readonly Note[]) => void;
  /** The reader will select the passage that an orphan is to be put on. */
  readonly onAttach: (note: Note) => void;
  /** The words that stand there now are the note's, or are not. */
  readonly onConfirm: (note: Note, isSame: boolean) => void;
  readonly onTag: (tag: string) => void;
}

export interface NoteRowProps extends NoteRowActions {
  readonly row: NoteListRow;
  readonly index: number;
  readonly count: number;
  /** Distance from the list's top, CSS pixels. */
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
  /** The one that Tab leads to. */
  readonly active: boolean;
  readonly selected: boolean;
  readonly editing: boolean;
  readonly knownTags: readonly string[];
  readonly showTitle: boolean;
  readonly onFocus: () => void;
  /** @param extend all between this note and the one selected before, too. */
  readonly onSelect: (on: boolean, extend: boolean) => void;
  readonly onEditing: (open: boolean) => void;
}

/** A note of the list, or its editor in its place. */
export function NoteRow(props: NoteRowProps) {
  const { row, index, count, top, measure, active, selected, editing, onFocus } = props;
  const { note, heading } = row;
  const { t } = useTranslate();
  const name = `note-${note.id}`;
  return (
    <article
      ref={measure}
      class="note-row"
      data-index={index}
      tabIndex={active ? 0 : -1}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-labelledby={editing ? undefined : name}
      aria-label={editing ? t('editor.title') : undefined}
      style={{ insetBlockStart: `${top}px` }}
      onFocusIn={onFocus}
    >
      {heading && <GroupHeading heading={heading} />}
      {editing ? (
        <RowEditor {...props} />
      ) : (
        <div class={`note note-${note.colour} ${selected ? 'selected' : ''}`}>
          <RowContent {...props} labelId={name} />
        </div>
      )}
    </article>
  );
}

function GroupHeading({ heading }: { readonly heading: Heading }) {
  const { t, count } = useTranslate();
  return (
    <h2 class="group-head">
      {heading.name === undefined ? t('notes.noName') : <bdi lang="ar">{heading.name}</bdi>}
      <span class="hint">{count('popup.noteCount', heading.count)}</span>
    </h2>
  );
}

function RowContent(props: NoteRowProps & { readonly labelId: string }) {
  const { row, labelId, selected, showTitle, onSelect, onConfirm, onTag } = props;
  const { note } = row;
  const { t } = useTranslate();
  return (
    <>
      <div class="note-top">
        <label class="pick">
          <input
            type="checkbox"
            checked={selected}
            aria-label={t('notes.select')}
            onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
          />
        </label>
        <div id={labelId} class="note-on">
          <Subject note={note} />
        </div>
      </div>
      {note.body && <Markdown text={note.body} />}
      {showTitle && note.title && note.target.kind !== 'page' && (
        <p class="note-title">
          <bdi>{note.title}</bdi>
        </p>
      )}
      {note.state === 'orphan' && <p class="hint orphan">{t('popup.orphan')}</p>}
      {note.state === 'changed' && note.deletedAt === undefined && (
        <ChangedWords note={note} onConfirm={(isSame) => onConfirm(note, isSame)} />
      )}
      <NoteMeta note={note} onTag={onTag} />
      <RowFoot {...props} />
    </>
  );
}

/** What the note is on: the words, the name, or the article. */
function Subject({ note }: { readonly note: Note }) {
  const { t } = useTranslate();
  switch (note.target.kind) {
    case 'span':
      return (
        <blockquote dir="auto" lang="ar">
          {note.target.quote.exact}
        </blockquote>
      );
    case 'entity':
      return (
        <p class="note-name">
          <bdi lang="ar">{note.target.name}</bdi>
          <CategoryBadge category={note.target.type} />
        </p>
      );
    case 'page':
      return (
        <p class="note-name whole">
          <Icon name="margin" />
          <span>
            <span class="hint">{t('notes.wholeArticle')}</span> <bdi lang="ar">{note.title}</bdi>
          </span>
        </p>
      );
  }
}

function RowFoot(props: NoteRowProps) {
  const { onOpen, onEditing, onRemove, onRestore, onAttach } = props;
  const { note } = props.row;
  const { t } = useTranslate();
  if (note.deletedAt !== undefined)
    return (
      <div class="note-foot">
        <RowButton words={t('notes.restore')} onPress={() => onRestore([note])} />
        <RowButton words={t('notes.purge')} quiet onPress={() => onRemove([note])} />
      </div>
    );
  return (
    <div class="note-foot">
      <RowButton words={t('popup.open')} onPress={() => onOpen(note)} />
      {note.state === 'orphan' && (
        <RowButton words={t('notes.attach')} onPress={() => onAttach(note)} />
      )}
      <RowButton words={t('popup.edit')} onPress={() => onEditing(true)} />
      <RowButton words={t('popup.delete')} quiet onPress={() => onRemove([note])} />
    </div>
  );
}

interface RowButtonProps {
  readonly words: string;
  readonly quiet?: boolean;
  readonly onPress: () => void;
}

function RowButton({ words, quiet = false, onPress }: RowButtonProps) {
  return (
    <button type="button" class={quiet ? 'link quiet' : 'link'} onClick={onPress}>
      {words}
    </button>
  );
}

type Saving =
  | { readonly status: 'no' | 'yes' }
  | { readonly status: 'failed'; readonly failure: FailureCode };

function RowEditor({ row, knownTags, unsaved, onChange, onEditing }: NoteRowProps) {
  const { note } = row;
  const [saving, setSaving] = useState<Saving>({ status: 'no' });
  const save = async (text: NoteText) => {
    setSaving({ status: 'yes' });
    const failure = await onChange(note, text);
    if (failure) return setSaving({ status: 'failed', failure });
    unsaved.drop(note);
    onEditing(false);
  };
  return (
    <NoteEditor
      quote={wordsOf(note)}
      note={note}
      knownTags={knownTags}
      saving={saving.status === 'yes'}
      failure={saving.status === 'failed' ? saving.failure : undefined}
      onSave={(text) => void save(text)}
      text={unsaved.of(note)}
      onText={(text) => unsaved.keep(note, text)}
      onCancel={() => {
        unsaved.drop(note);
        onEditing(false);
      }}
    />
  );
}

function wordsOf({ target, title }: Note): string {
  if (target.kind === 'span') return target.quote.exact;
  return target.kind === 'entity' ? target.name : title;
}
