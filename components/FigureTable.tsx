import { useState } from 'preact/hooks';
import type { Figure } from '../lib/figures/figure.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { FigureSentence, type Span } from './FigureSentence.tsx';
import { FigureValue } from './FigureValue.tsx';
import { formatInterval } from './format.ts';
import { Icon } from './Icon.tsx';
import { type FigureOrder, sortFigures } from './sort-figures.ts';
import { useTranslate } from './translate.tsx';

export interface FigureTableProps {
  /** In text order. */
  readonly figures: readonly Figure[];
  /** The article's text, that the figures' offsets are in. */
  readonly text: string;
  /** Where in the text the sentence of a figure is. */
  readonly sentenceOf: (figure: Figure) => Span;
  readonly onJump: (start: number, end: number) => void;
  /** Both are told the figures in the order in which they are shown. */
  readonly onCopyFigures: (figures: readonly Figure[]) => void;
  readonly onSaveFigures: (figures: readonly Figure[]) => void;
}

/** The article's figures as a table that sorts by its columns' heads; each is a jump to its place, over its sentence. */
export function FigureTable(props: FigureTableProps) {
  const { figures, text, sentenceOf, onJump, onCopyFigures, onSaveFigures } = props;
  const { t, number, tag } = useTranslate();
  const [order, setOrder] = useState<FigureOrder>({ by: 'text', descending: false });
  const kindName = ({ kind }: Figure) => t(`kind.${kind}`);
  const sorted = sortFigures(figures, order, new Intl.Collator(tag), kindName);
  return (
    <section aria-label={t('popup.figures')}>
      <h2 class="section-head">
        <CategoryBadge category="figure" label={t('categories.figure')} />
        <span class="hint">{number(figures.length)}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <SortableHead by="text" label={t('popup.text')} order={order} onSort={setOrder} />
            <SortableHead by="value" label={t('popup.value')} order={order} onSort={setOrder} />
            <SortableHead by="kind" label={t('popup.kind')} order={order} onSort={setOrder} />
          </tr>
        </thead>
        {sorted.map((figure) => (
          <FigureRows
            key={figure.start}
            figure={figure}
            text={text}
            sentence={sentenceOf(figure)}
            onJump={onJump}
          />
        ))}
      </table>
      <p class="bar">
        <button type="button" class="secondary" onClick={() => onCopyFigures(sorted)}>
          {t('popup.copyTable')}
        </button>
        <button type="button" class="secondary" onClick={() => onSaveFigures(sorted)}>
          {t('popup.csv')}
        </button>
      </p>
    </section>
  );
}

interface SortableHeadProps {
  readonly by: FigureOrder['by'];
  readonly label: string;
  readonly order: FigureOrder;
  readonly onSort: (order: FigureOrder) => void;
}

function SortableHead({ by, label, order, onSort }: SortableHeadProps) {
  const chosen = order.by === by;
  const next: FigureOrder = {
    by,
    // The largest numbers come first: they are what one looks for.
    descending: chosen ? !order.descending : by === 'value',
  };
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={chosen ? direction : 'none'}>
      <button type="button" class="sort" onClick={() => onSort(next)}>
        {label}
        {chosen && <Icon name={order.descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

interface FigureRowsProps extends Pick<FigureTableProps, 'text' | 'onJump'> {
  readonly figure: Figure;
  readonly sentence: Span;
}

function FigureRows({ figure, text, sentence, onJump }: FigureRowsProps) {
  const translator = useTranslate();
  const { start, end, kind, min, max, date } = figure;
  const isDate = min === null && max === null;
  return (
    <tbody>
      <tr>
        <td>
          <button type="button" class="place" lang="ar" onClick={() => onJump(start, end)}>
            <bdi>{text.slice(start, end)}</bdi>
          </button>
        </td>
        <td class="amount">
          {isDate ? formatInterval(date, translator) || '–' : <FigureValue figure={figure} />}
        </td>
        <td class="kind">{translator.t(`kind.${kind}`)}</td>
      </tr>
      <tr>
        <td colSpan={3}>
          <FigureSentence figure={figure} text={text} sentence={sentence} />
        </td>
      </tr>
    </tbody>
  );
}
