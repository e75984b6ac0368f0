import { Icon, type IconName } from './Icon.tsx';
import { useTranslate } from './translate.tsx';

export interface SelectionButtonsProps {
  readonly onWrite: () => void;
  /** Present while the reader looks for a note's new place: then it is the only button. */
  readonly onAttach?: (() => void) | undefined;
  /** Absent where the selection is too long to be a name. */
  readonly onName?: (() => void) | undefined;
}

/** The small buttons beside a selection: begin a note on it, or say what it is a name of. */
export function SelectionButtons({ onWrite, onAttach, onName }: SelectionButtonsProps) {
  const { t } = useTranslate();
  if (onAttach)
    return (
      <div class="selection-buttons">
        <SelectionButton
          kind="primary"
          icon="pencil"
          words={t('selection.attach')}
          onPress={onAttach}
        />
      </div>
    );
  return (
    <div class="selection-buttons">
      <SelectionButton kind="primary" icon="pencil" words={t('selection.note')} onPress={onWrite} />
      {onName && (
        <SelectionButton
          kind="secondary"
          icon="marker"
          words={t('selection.name')}
          onPress={onName}
        />
      )}
    </div>
  );
}

interface SelectionButtonProps {
  readonly kind: 'primary' | 'secondary';
  readonly icon: IconName;
  readonly words: string;
  readonly onPress: () => void;
}

function SelectionButton({ kind, icon, words, onPress }: SelectionButtonProps) {
  return (
    <button
      type="button"
      class={`${kind} selection-button`}
      // The selection must outlive the press.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon name={icon} />
      {words}
    </button>
  );
}
