import type { Backup } from '../lib/notes/backup/generations.ts';
import type { Safekeeping } from '../lib/safekeeping.ts';
import { useTranslate } from './translate.tsx';

export interface SafekeepingNoticeProps {
  readonly known: Safekeeping;
  readonly onRestore: (backup: Backup) => void;
  /** The reader does without what was lost. */
  readonly onDismiss: () => void;
}

/** Tells that the notes were lost, and offers the way back. Nothing where they were not. */
export function LossNotice({ known, onRestore, onDismiss }: SafekeepingNoticeProps) {
  const { t, count, date } = useTranslate();
  const { loss, backups } = known;
  if (!loss) return null;
  // The newest copy of before: a later one is of what the reader has written since.
  const backup = backups.find(({ at }) => at <= loss.noticedAt);
  return (
    <section class="notice" role="alert" aria-label={t('safety.lossTitle')}>
      <p>{t('safety.loss', count('popup.noteCount', loss.notes))}</p>
      {!backup && <p>{t('safety.noBackup')}</p>}
      <div class="note-foot">
        {backup && (
          <button type="button" class="primary" onClick={() => onRestore(backup)}>
            {t('safety.restore', count('popup.noteCount', backup.notes), date(backup.at))}
          </button>
        )}
        <button type="button" class="link" onClick={onDismiss}>
          {t('safety.dismiss')}
        </button>
      </div>
    </section>
  );
}

export interface SafekeepingFactsProps {
  readonly known: Safekeeping;
  readonly onRestore: (backup: Backup) => void;
}

/** What keeps the notes safe: the browser's word, and the copies that Hamish makes. */
export function SafekeepingFacts({ known, onRestore }: SafekeepingFactsProps) {
  const { t, count, date } = useTranslate();
  const { persisted, backups, backupFailure } = known;
  return (
    <>
      <p>
        {t(persisted === null ? 'safety.unknown' : persisted ? 'safety.kept' : 'safety.notKept')}
      </p>
      {backupFailure && <p class="failure">{t(`safety.${backupFailure}`)}</p>}
      {backups.length > 0 ? (
        <ul class="rows" aria-label={t('safety.backups')}>
          {backups.map((backup) => (
            <li key={backup.key}>
              <span class="row-name">
                {date(backup.at)} · {count('popup.noteCount', backup.notes)}
              </span>
              <button
                type="button"
                class="link"
                aria-label={t(
                  'safety.restore',
                  count('popup.noteCount', backup.notes),
                  date(backup.at),
                )}
                onClick={() => onRestore(backup)}
              >
                {t('safety.putBack')}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="hint">{t('safety.noBackups')}</p>
      )}
    </>
  );
}
