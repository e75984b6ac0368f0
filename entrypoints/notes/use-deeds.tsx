import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { NoteText } from '../../components/NoteEditor.tsx';
import { Toast } from '../../components/Toast.tsx';
import { useTranslate } from '../../components/translate.tsx';
import { type FailureCode, failureCode } from '../../lib/failure.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { Note, NoteId } from '../../lib/notes/note.ts';
import { basisOf } from './unsaved-texts.ts';

/** What was done, and the way back. */
interface Done {
  readonly words: string;
  readonly undo?: () => Promise<unknown>;
}

/** What the page of notes does, by the background's hand; each with a word about it, and undone where it can be. */
export interface Deeds {
  open(note: Note): void;
  change(note: Note, text: NoteText): Promise<FailureCode | undefined>;
  remove(notes: readonly Note[]): void;
  restore(notes: readonly Note[]): void;
  /** For good. */
  purge(notes: readonly Note[]): void;
  tag(notes: readonly Note[], tag: string): void;
  confirm(note: Note, isSame: boolean): void;
  attach(note: Note): void;
  /** Does anything else; what goes wrong is told in words. */
  attempt(work: () => Promise<unknown>): void;
}

/** @param trouble what is wrong with the notes as a whole; shown while nothing else is. */
export function useDeeds(trouble: FailureCode | undefined): {
  readonly deeds: Deeds;
  readonly toast: ComponentChild;
} {
  const { t, count } = useTranslate();
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<FailureCode>();

  const attempt = (work: () => Promise<unknown>, told?: Done) => {
    setFailure(undefined);
    setDone(undefined);
    work().then(
      () => setDone(told),
      (error: unknown) => setFailure(failureCode(error)),
    );
  };
  const deeds: Deeds = {
    attempt,
    open: (note) => attempt(() => sendMessage('openNote', { id: note.id })),
    change: (note, { body, tags, colour }) =>
      sendMessage('updateNote', {
        id: note.id,
        patch: { body, tags: [...tags], colour },
        basedOn: basisOf(note),
      }).then(({ outcome }) => {
        if (outcome === 'conflict') setDone({ words: t('toast.conflict') });
        return undefined;
      }, failureCode),
    remove: (notes) => {
      const ids = idsOf(notes);
      attempt(() => sendMessage('removeNotes', { ids }), {
        words: count('notes.removed', ids.length),
        undo: () => sendMessage('restoreNotes', { ids }),
      });
    },
    restore: (notes) => {
      const ids = idsOf(notes);
      attempt(() => sendMessage('restoreNotes', { ids }), {
        words: count('notes.restored', ids.length),
        undo: () => sendMessage('removeNotes', { ids }),
      });
    },
    purge: (notes) =>
      attempt(() => sendMessage('purgeNotes', { ids: idsOf(notes) }), {
        words: count('notes.purged', notes.length),
      }),
    tag: (notes, tag) => {
      // Those that have it already keep it when the deed is undone.
      const ids = idsOf(notes.filter(({ tags }) => !tags.includes(tag)));
      const retag = (add: string[], remove: string[]) =>
        sendMessage('retagNotes', { ids, change: { add, remove } });
      attempt(() => retag([tag], []), {
        words: count('notes.tagged', ids.length),
        undo: () => retag([], [tag]),
      });
    },
    confirm: (note, isSame) =>
      attempt(() => sendMessage(isSame ? 'confirmNote' : 'detachNote', { id: note.id })),
    attach: (note) => attempt(() => sendMessage('openNote', { id: note.id, attach: true })),
  };
  return { deeds, toast: toastOf() };

  function toastOf(): ComponentChild {
    const wrong = failure ?? trouble;
    if (wrong) return <Toast text={t(`error.${wrong}`)} />;
    if (!done) return null;
    const { words, undo } = done;
    return (
      <Toast text={words} action={undo && { label: t('toast.undo'), run: () => attempt(undo) }} />
    );
  }
}

const idsOf = (notes: readonly Note[]): NoteId[] => notes.map(({ id }) => id);
