import { useId } from 'preact/hooks';
import type { NoteColour } from '../lib/notes/note.ts';
import { Icon } from './Icon.tsx';
import { useTranslate } from './translate.tsx';

export interface ColourChoiceProps {
  readonly chosen: NoteColour;
  readonly onChoose: (colour: NoteColour) => void;
}

const COLOURS: readonly NoteColour[] = ['yellow', 'orange', 'green', 'blue', 'pink', 'purple'];

/** The colours of notes as a group of radio buttons; the chosen one has a tick and is named in words. */
export function ColourChoice({ chosen, onChoose }: ColourChoiceProps) {
  const { t } = useTranslate();
  const group = useId();
  return (
    <fieldset class="colours">
      <legend class="label">{t('editor.colour')}</legend>
      {COLOURS.map((colour) => (
        <label key={colour} class={`swatch note-${colour}`} title={t(`colour.${colour}`)}>
          <input
            type="radio"
            name={group}
            aria-label={t(`colour.${colour}`)}
            checked={colour === chosen}
            onChange={() => onChoose(colour)}
          />
          {colour === chosen && <Icon name="check" />}
        </label>
      ))}
      <span class="hint" aria-hidden="true">
        {t(`colour.${chosen}`)}
      </span>
    </fieldset>
  );
}
