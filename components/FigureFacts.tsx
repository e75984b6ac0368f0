import type { Figure } from '../lib/figures/figure.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { FigureValue } from './FigureValue.tsx';
import { formatInterval } from './format.ts';
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
  const hasValue = figure.min !== null || figure.max !== null;
  const date = formatInterval(figure.date, translator);
  return (
    <>
      <p class="facts">
        <CategoryBadge category="figure" label={translator.t(`kind.${figure.kind}`)} />
      </p>
      {hasValue && (
        <p class="value">
          <FigureValue figure={figure} />
        </p>
      )}
      {date && <p class={hasValue ? 'hint' : 'value'}>{date}</p>}
      <blockquote dir="auto" lang="ar">
        {sentence.slice(0, place.start)}
        <mark class="marked category-figure">{sentence.slice(place.start, place.end)}</mark>
        {sentence.slice(place.end)}
      </blockquote>
    </>
  );
}
