import { useState } from 'preact/hooks';
import type { Figure } from '../lib/figures/figure.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { formatInterval, formatValue } from './format.ts';
import { useTranslate } from './translate.tsx';

export interface FigureTableProps {
  readonly figures: readonly Figure[];
  /** The article's text, that the figures' offsets are in. */
  readonly text: string;
  readonly onJump: (start: number, end: number) => void;
}

type Order = 'text' | 'kind' | 'value';

/** The article's figures as a table that sorts by its columns' heads; each row is a jump to its place. */
export function FigureTable({ figures, text, onJump }: FigureTableProps) {
  const translator = useTranslate();
  const { t, number } = translator;
  const [order, setOrder] = useState<Order>('text');
  const head = (by: Order, label: string) => (
    <th scope="col" aria-sort={order === by ? 'ascending' : 'none'}>
      <button type="button" class="link" onClick={() => setOrder(by)}>
        {label}
      </button>
    </th>
  );
  return (
    <section aria-label={t('popup.figures')}>
      <h2>
        <CategoryBadge category="figure" label={t('categories.figure')} />{' '}
        <span class="hint">{number(figures.length)}</span>
      </h2>
      <table>
        <thead>
          <tr>
            {head('text', t('popup.text'))}
            {head('value', t('popup.value'))}
            {head('kind', t('popup.kind'))}
          </tr>
        </thead>
        <tbody>
          {sorted(figures, order).map((figure) => (
            <tr key={figure.start}>
              <td>
                <button
                  type="button"
                  class="link"
                  dir="auto"
                  onClick={() => onJump(figure.start, figure.end)}
                >
                  {text.slice(figure.start, figure.end)}
                </button>
              </td>
              <td>{formatValue(figure, translator) || formatInterval(figure.date, translator)}</td>
              <td>{t(`kind.${figure.kind}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const magnitude = ({ min, max }: Figure): number => max ?? min ?? Number.NEGATIVE_INFINITY;

function sorted(figures: readonly Figure[], order: Order): Figure[] {
  const list = [...figures];
  if (order === 'kind')
    list.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.start - b.start));
  if (order === 'value') list.sort((a, b) => magnitude(b) - magnitude(a));
  return list;
}
