import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../lib/corrections/correction.ts';
import type { EntityType } from '../lib/entities/entity.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { useTranslate } from './translate.tsx';

export interface CorrectionChoicesProps {
  /** Whether it can be said to be no name. */
  readonly canHide: boolean;
  readonly onChoose: (verdict: Verdict) => void;
}

const TYPES: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** What a name can be said to be, in every article; one press says it. */
export function CorrectionChoices({ canHide, onChoose }: CorrectionChoicesProps) {
  const { t } = useTranslate();
  const group = useRef<HTMLFieldSetElement>(null);
  // A card with many notes scrolls: what has just been asked for must not open out of sight.
  useLayoutEffect(() => group.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <fieldset class="choices" ref={group}>
      <legend class="label">{t('correct.always')}</legend>
      {TYPES.map((type) => (
        <button
          key={type}
          type="button"
          class="choice"
          onClick={() => onChoose({ action: 'is', type })}
        >
          <CategoryBadge category={type} />
        </button>
      ))}
      {canHide && (
        <button type="button" class="choice" onClick={() => onChoose({ action: 'hide' })}>
          {t('correct.hide')}
        </button>
      )}
    </fieldset>
  );
}
