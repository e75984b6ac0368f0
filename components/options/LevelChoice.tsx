import { useId } from 'preact/hooks';
import type { Level } from '../../lib/entities/levels.ts';
import { useTranslate } from '../translate.tsx';

export interface LevelChoiceProps {
  readonly chosen: Level;
  readonly onChoose: (level: Level) => void;
}

const LEVELS: readonly Level[] = ['sure', 'balanced', 'everything'];

/** How sure a name must be to be highlighted: a group of radio buttons, each explained. */
export function LevelChoice({ chosen, onChoose }: LevelChoiceProps) {
  const { t } = useTranslate();
  const group = useId();
  return (
    <fieldset class="levels">
      <legend class="visually-hidden">{t('options.recognition')}</legend>
      {LEVELS.map((level) => (
        <label key={level} class="level">
          <input
            type="radio"
            name={group}
            checked={level === chosen}
            aria-describedby={`${group}-${level}`}
            aria-label={t(`level.${level}`)}
            onChange={() => onChoose(level)}
          />
          <span>
            <span class="level-name">{t(`level.${level}`)}</span>
            <span class="hint" id={`${group}-${level}`}>
              {t(`levelHint.${level}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
