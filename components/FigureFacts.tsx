import type { Figure } from '../lib/figures/figure.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { formatInterval, formatValue } from './format.ts';
import { useTranslate } from './translate.tsx';

export interface FigureFactsProps {
  readonly figure: Figure;
  readonly sentence: string;
}

/** What the card of a figure says about it: its value written out, what it counts, when it is. */
export function FigureFacts({ figure, sentence }: FigureFactsProps) {
  const translator = useTranslate();
  const { t } = translator;
  const value = formatValue(figure, translator);
  const date = formatInterval(figure.date, translator);
  return (
    <>
      <p>
        <CategoryBadge category="figure" label={t(`kind.${figure.kind}`)} />
      </p>
      <dl>
        {value && (
          <>
            <dt>{t('card.value')}</dt>
            <dd class="value">{value}</dd>
          </>
        )}
        {figure.unit && figure.kind !== 'percent' && (
          <>
            <dt>{t('card.unit')}</dt>
            <dd dir="auto">{figure.unit.text}</dd>
          </>
        )}
        {date && (
          <>
            <dt>{t('card.date')}</dt>
            <dd>{date}</dd>
          </>
        )}
      </dl>
      <blockquote dir="auto" lang="ar">
        {sentence}
      </blockquote>
    </>
  );
}
