import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from './translate.tsx';

export interface ConfirmDialogProps {
  readonly words: string;
  /** What the button that does it says. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone. Escape cancels; the focus is on the harmless button first. */
export function ConfirmDialog({ words, action, onConfirm, onCancel }: ConfirmDialogProps) {
  const { t } = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-label={words} onClose={onCancel}>
      <p>{words}</p>
      <div class="note-foot">
        <button type="button" class="secondary" autofocus onClick={onCancel}>
          {t('editor.cancel')}
        </button>
        <button type="button" class="primary danger" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
