import type { Figure } from '../lib/figures/figure.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { formatInterval, formatValue } from './format.ts';
import { useTranslate } from './translate.tsx';

export interface FigureFactsProps {
  readonly figure: Figure;
  readonly sentence: string;
  /** Where the figure is in its sentence, UTF-16 offsets, end exclusive. */
  readonly place: { readonly start: number; readonly end: number };
}

/** What the card of a figure says about it: its value written out, what it counts, when it is, where it stands. */
export function FigureFacts({ figure, sentence, place }: FigureFactsProps) {
  const translator = useTranslate();
  const value = formatValue(figure, translator);
  const date = formatInterval(figure.date, translator);
  return (
    <>
      <p class="facts">
        <CategoryBadge category="figure" label={translator.t(`kind.${figure.kind}`)} />
      </p>
      {value && (
        <p class="value">
          {value}
          {figure.unit && figure.kind !== 'percent' && (
            <>
              {' '}
              <bdi class="unit" lang="ar">
                {figure.unit.text}
              </bdi>
            </>
          )}
        </p>
      )}
      {date && <p class={value ? 'hint' : 'value'}>{date}</p>}
      <blockquote dir="auto" lang="ar">
        {sentence.slice(0, place.start)}
        <mark class="marked category-figure">{sentence.slice(place.start, place.end)}</mark>
        {sentence.slice(place.end)}
      </blockquote>
    </>
  );
}
