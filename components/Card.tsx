import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../lib/notes/note.ts';
import { NoteSummary } from './NoteSummary.tsx';
import { useTranslate } from './translate.tsx';

export interface CardProps {
  readonly title: string;
  /** Opened by keyboard: the card takes the focus. */
  readonly focused: boolean;
  readonly notes: readonly Note[];
  readonly changedNotes: ReadonlySet<Note>;
  /** Which of its places in the article this is, from 1; one of one shows no jumps. */
  readonly position: { readonly index: number; readonly count: number };
  readonly children: ComponentChildren;
  readonly onStep: (by: 1 | -1) => void;
  readonly onAddNote: () => void;
  readonly onEditNote: (note: Note) => void;
  readonly onSiteOff: () => void;
  readonly onClose: () => void;
}

/** The frame of every card: title, what it explains, jumps, notes, actions. */
export function Card(props: CardProps) {
  const { title, focused, notes, changedNotes, position, children } = props;
  const { t, number } = useTranslate();
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focused) dialog.current?.focus();
  }, [focused, title, position.index]);
  return (
    <div class="card" role="dialog" aria-label={title} tabIndex={-1} ref={dialog}>
      <header>
        <h2 dir="auto">{title}</h2>
        <button type="button" class="icon" aria-label={t('card.close')} onClick={props.onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
      {position.count > 1 && (
        <nav class="jumps">
          <button
            type="button"
            class="icon"
            aria-label={t('card.previous')}
            onClick={() => props.onStep(-1)}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <span>{t('card.position', number(position.index), number(position.count))}</span>
          <button
            type="button"
            class="icon"
            aria-label={t('card.next')}
            onClick={() => props.onStep(1)}
          >
            <span aria-hidden="true">↓</span>
          </button>
        </nav>
      )}
      {notes.length > 0 && (
        <section aria-label={t('card.notes')}>
          <ul class="notes">
            {notes.map((note) => (
              <NoteSummary
                key={note.id}
                note={note}
                changed={changedNotes.has(note)}
                onEdit={props.onEditNote}
              />
            ))}
          </ul>
        </section>
      )}
      <footer>
        <button type="button" class="primary" onClick={props.onAddNote}>
          {t('card.addNote')}
        </button>
        <button type="button" class="link quiet" onClick={props.onSiteOff}>
          {t('card.siteOff')}
        </button>
      </footer>
    </div>
  );
}
