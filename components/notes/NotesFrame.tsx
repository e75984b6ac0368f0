import type { ComponentChildren } from 'preact';
import { IconButton } from '../IconButton.tsx';
import { useTranslate } from '../translate.tsx';

export interface NotesFrameProps {
  /** Whether the list is narrowed to the article beside it; undefined where there is none. */
  readonly onlyHere?: boolean | undefined;
  readonly onOnlyHere: (onlyHere: boolean) => void;
  readonly onOptions: () => void;
  readonly children: ComponentChildren;
}

/** The page of notes: its head, and under it whatever is shown of them. */
export function NotesFrame({ onlyHere, onOnlyHere, onOptions, children }: NotesFrameProps) {
  const { t } = useTranslate();
  return (
    <div class="notes-page">
      <header>
        <h1>{t('notes.title')}</h1>
        {onlyHere !== undefined && (
          <label class="only-here">
            <input
              type="checkbox"
              checked={onlyHere}
              onChange={(event) => onOnlyHere(event.currentTarget.checked)}
            />
            <span>{t('notes.onlyHere')}</span>
          </label>
        )}
        <IconButton icon="gear" label={t('popup.options')} onClick={onOptions} />
      </header>
      <main>{children}</main>
    </div>
  );
}
