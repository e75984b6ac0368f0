import type { Figure } from '../lib/figures/figure.ts';
import { formatValue } from './format.ts';
import { useTranslate } from './translate.tsx';

/** A figure's value with range, hedge and unit: `about 3,500,000,000 دولار`. Nothing for a date. */
export function FigureValue({ figure }: { readonly figure: Figure }) {
  const value = formatValue(figure, useTranslate());
  if (value === '') return null;
  // The sign of a percentage is in its value.
  if (!figure.unit || figure.kind === 'percent') return <>{value}</>;
  return (
    <>
      {value}{' '}
      <bdi class="unit" lang="ar">
        {figure.unit.text}
      </bdi>
    </>
  );
}
