import { Icon } from './Icon.tsx';
import { useTranslate } from './translate.tsx';

export interface SelectionButtonProps {
  readonly onWrite: () => void;
}

/** The small button beside a selection that begins a note on it. */
export function SelectionButton({ onWrite }: SelectionButtonProps) {
  const { t } = useTranslate();
  return (
    <button
      type="button"
      class="primary selection-button"
      // The selection must outlive the press.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onWrite}
    >
      <Icon name="pencil" />
      {t('selection.note')}
    </button>
  );
}
