import type { Figure } from '../lib/figures/figure.ts';

export interface FigureOrder {
  readonly by: 'text' | 'value' | 'kind';
  readonly descending: boolean;
}

/**
 * A sorted copy of figures that are in text order; equals stay in text order. Figures with no value to compare come last
 * in both directions.
 *
 * @param kindName what the reader calls a figure's kind: the order by kind is that of the words shown.
 */
export function sortFigures(
  figures: readonly Figure[],
  { by, descending }: FigureOrder,
  collator: Intl.Collator,
  kindName: (figure: Figure) => string,
): Figure[] {
  const sign = descending ? -1 : 1;
  switch (by) {
    case 'text':
      return descending ? figures.toReversed() : [...figures];
    case 'kind':
      return figures.toSorted((a, b) => sign * collator.compare(kindName(a), kindName(b)));
    case 'value': {
      const valued = figures.filter((figure) => magnitude(figure) !== null);
      const others = figures.filter((figure) => magnitude(figure) === null);
      valued.sort((a, b) => sign * ((magnitude(a) ?? 0) - (magnitude(b) ?? 0)));
      return [...valued, ...others];
    }
  }
}

const magnitude = ({ min, max }: Figure): number | null => max ?? min;
