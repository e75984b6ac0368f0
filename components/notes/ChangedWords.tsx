import type { Note } from '../../lib/notes/note.ts';
import { useTranslate } from '../translate.tsx';

export interface ChangedWordsProps {
  readonly note: Note;
  readonly onConfirm: (isSame: boolean) => void;
}

/** The place of the note is certain, its words are others now: old and new side by side, for the reader to decide. */
export function ChangedWords({ note, onConfirm }: ChangedWordsProps) {
  const { t } = useTranslate();
  if (note.target.kind !== 'span' || !note.proposal) return null;
  return (
    <section class="changed" aria-label={t('notes.changed')}>
      <p class="hint">{t('notes.changedHint')}</p>
      <dl class="versions">
        <div>
          <dt class="label">{t('notes.before')}</dt>
          <dd>
            <del dir="auto" lang="ar">
              {note.target.quote.exact}
            </del>
          </dd>
        </div>
        <div>
          <dt class="label">{t('notes.now')}</dt>
          <dd>
            <ins dir="auto" lang="ar">
              {note.proposal.quote.exact}
            </ins>
          </dd>
        </div>
      </dl>
      <div class="note-foot">
        <button type="button" class="secondary" onClick={() => onConfirm(true)}>
          {t('notes.confirm')}
        </button>
        <button type="button" class="link" onClick={() => onConfirm(false)}>
          {t('notes.detach')}
        </button>
      </div>
    </section>
  );
}
