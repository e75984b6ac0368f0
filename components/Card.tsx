import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../lib/corrections/correction.ts';
import type { Note } from '../lib/notes/note.ts';
import type { CategoryName } from './CategoryBadge.tsx';
import { CorrectionChoices } from './CorrectionChoices.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { NoteSummary } from './NoteSummary.tsx';
import { useTranslate } from './translate.tsx';

export interface CardProps {
  readonly title: string;
  /** What the title is; a note on no name and no figure has none. */
  readonly category?: CategoryName | undefined;
  /** Opened by keyboard: the card takes the focus. */
  readonly focused: boolean;
  readonly notes: readonly Note[];
  readonly position: Position;
  readonly children: ComponentChildren;
  readonly onStep: (by: 1 | -1) => void;
  readonly onAddNote: () => void;
  readonly onEditNote: (note: Note) => void;
  /** Whether the words that stand at a changed note's place now are the note's. */
  readonly onConfirmNote: (note: Note, isSame: boolean) => void;
  /** The reader says that it is another thing, or nothing; only names can be corrected. */
  readonly onCorrect?: ((verdict: Verdict) => void) | undefined;
  readonly onSiteOff: () => void;
  readonly onClose: () => void;
}

/** Which of its places in the article something is, from 1. */
interface Position {
  readonly index: number;
  readonly count: number;
}

/** The frame of every card: title, what it explains, jumps, notes, actions. */
export function Card(props: CardProps) {
  const { title, category, focused, notes, position, children, onCorrect } = props;
  const { t } = useTranslate();
  const dialog = useRef<HTMLDivElement>(null);
  const [correcting, setCorrecting] = useState(false);
  // A step to the next place moves the card: the focus must come along.
  useLayoutEffect(() => {
    if (focused) dialog.current?.focus();
  }, [focused, title, position.index]);
  return (
    <div class="card" role="dialog" aria-label={title} tabIndex={-1} ref={dialog}>
      <header>
        <h2 lang="ar">
          <bdi class={category && `marked category-${category}`}>{title}</bdi>
        </h2>
        <IconButton icon="close" label={t('card.close')} onClick={props.onClose} />
      </header>
      {children}
      {position.count > 1 && <Jumps position={position} onStep={props.onStep} />}
      {notes.length > 0 && (
        <section aria-label={t('card.notes')}>
          <ul class="notes">
            {notes.map((note) => (
              <NoteSummary
                key={note.id}
                note={note}
                onEdit={props.onEditNote}
                onConfirm={props.onConfirmNote}
              />
            ))}
          </ul>
        </section>
      )}
      <footer>
        <button type="button" class="primary" onClick={props.onAddNote}>
          <Icon name="pencil" />
          {t('card.addNote')}
        </button>
        {onCorrect && (
          <CorrectButton isOpen={correcting} onToggle={() => setCorrecting(!correcting)} />
        )}
        <button type="button" class="link quiet" onClick={props.onSiteOff}>
          {t('card.siteOff')}
        </button>
      </footer>
      {onCorrect && correcting && <CorrectionChoices canHide onChoose={onCorrect} />}
    </div>
  );
}

interface JumpsProps {
  readonly position: Position;
  readonly onStep: (by: 1 | -1) => void;
}

function Jumps({ position, onStep }: JumpsProps) {
  const { t, number } = useTranslate();
  return (
    <div class="jumps">
      <span>{t('card.position', number(position.index), number(position.count))}</span>
      <IconButton icon="up" label={t('card.previous')} onClick={() => onStep(-1)} />
      <IconButton icon="down" label={t('card.next')} onClick={() => onStep(1)} />
    </div>
  );
}

interface CorrectButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function CorrectButton({ isOpen, onToggle }: CorrectButtonProps) {
  const { t } = useTranslate();
  return (
    <button type="button" class="link" aria-expanded={isOpen} onClick={onToggle}>
      {t('card.correct')}
    </button>
  );
}
