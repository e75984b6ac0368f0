import { useId, useRef, useState } from 'preact/hooks';
import type { FailureCode } from '../../lib/failure.ts';
import type { OnConflict, Tally } from '../../lib/notes/import/merge.ts';
import { useTranslate } from '../translate.tsx';

/** What a file holds against what is kept. */
interface ImportReport {
  readonly notes: Tally;
  readonly corrections: Tally;
  /** What can be no notes. */
  readonly skipped: number;
}

export type ImportState =
  | { readonly status: 'idle' }
  /** `done`: from 0 to 1. */
  | { readonly status: 'reading' | 'importing'; readonly done: number }
  | { readonly status: 'preview' | 'done'; readonly file: string; readonly report: ImportReport }
  | { readonly status: 'failed'; readonly failure: FailureCode };

export interface ImportChoiceProps {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  /** The reader has seen what the file holds, and takes it. */
  readonly onConfirm: (onConflict: OnConflict) => void;
  readonly onCancel: () => void;
}

/** Takes in a file of notes: what it would bring is shown first, and nothing is changed before the reader says so. */
export function ImportChoice({ state, onFile, onConfirm, onCancel }: ImportChoiceProps) {
  const { t } = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const busy = state.status === 'reading' || state.status === 'importing';
  return (
    <div class="import">
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-label={t('import.file')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file chosen again is a choice too.
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="secondary"
        aria-disabled={busy}
        onClick={() => !busy && input.current?.click()}
      >
        {t('import.choose')}
      </button>
      <div role="status">
        <Report state={state} />
      </div>
      {state.status === 'preview' && (
        <Confirmation
          conflicts={state.report.notes.conflicting + state.report.corrections.conflicting}
          onConfirm={onConfirm}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}

function Report({ state }: { readonly state: ImportState }) {
  const { t } = useTranslate();
  switch (state.status) {
    case 'idle':
      return null;
    case 'reading':
    case 'importing':
      return (
        <>
          <p class="hint">{t(`import.${state.status}`)}</p>
          <progress value={state.done} max={1} aria-label={t(`import.${state.status}`)} />
        </>
      );
    case 'preview':
    case 'done':
      return (
        <>
          <p>
            {state.status === 'done' ? t('import.finished') : t('import.holds')}{' '}
            <bdi class="hint">{state.file}</bdi>
          </p>
          <Counts report={state.report} />
        </>
      );
    case 'failed':
      return <p class="failure">{t(`error.${state.failure}`)}</p>;
  }
}

const JUDGEMENTS = ['new', 'changed', 'conflicting', 'same'] as const;

function Counts({ report }: { readonly report: ImportReport }) {
  const { t, number } = useTranslate();
  const sum = (tally: Tally) => JUDGEMENTS.reduce((total, key) => total + tally[key], 0);
  return (
    <table class="counts">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('import.notes')}</th>
          {sum(report.corrections) > 0 && <th scope="col">{t('import.corrections')}</th>}
        </tr>
      </thead>
      <tbody>
        {JUDGEMENTS.map((judgement) => (
          <tr key={judgement}>
            <th scope="row">{t(`import.${judgement}`)}</th>
            <td>{number(report.notes[judgement])}</td>
            {sum(report.corrections) > 0 && <td>{number(report.corrections[judgement])}</td>}
          </tr>
        ))}
        {report.skipped > 0 && (
          <tr>
            <th scope="row">{t('import.skipped')}</th>
            <td>{number(report.skipped)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const WAYS: readonly OnConflict[] = ['both', 'mine', 'theirs'];

interface ConfirmationProps extends Pick<ImportChoiceProps, 'onConfirm' | 'onCancel'> {
  readonly conflicts: number;
}

function Confirmation({ conflicts, onConfirm, onCancel }: ConfirmationProps) {
  const { t } = useTranslate();
  const group = useId();
  const [way, setWay] = useState<OnConflict>('both');
  return (
    <>
      {conflicts > 0 && (
        <fieldset class="ways">
          <legend class="label">{t('import.onConflict')}</legend>
          {WAYS.map((other) => (
            <label key={other}>
              <input
                type="radio"
                name={group}
                checked={other === way}
                onChange={() => setWay(other)}
              />{' '}
              {t(`import.${other}`)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="note-foot">
        <button type="button" class="primary" onClick={() => onConfirm(way)}>
          {t('import.confirm')}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {t('editor.cancel')}
        </button>
      </div>
    </>
  );
}
