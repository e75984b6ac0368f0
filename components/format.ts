import type { CalendarInterval, Figure } from '../lib/figures/figure.ts';
import type { Translator } from '../lib/translate.ts';

/** A figure's value in digits, with range and hedge: `10,000 – 12,000`, `more than 300`. Empty for a date. */
export function formatValue(figure: Figure, { t, number }: Translator): string {
  const { min, max, hedge, kind } = figure;
  const unit = kind === 'percent' ? '%' : '';
  const value =
    min !== null && max !== null
      ? min === max
        ? `${number(min)}${unit}`
        : `${number(min)} – ${number(max)}${unit}`
      : min !== null || max !== null
        ? `${number(min ?? max ?? 0)}${unit}`
        : '';
  if (value === '' || !hedge) return value;
  const words = t(`hedge.${hedge}`);
  return hedge === 'atLeast' || hedge === 'vague' ? `${value} ${words}` : `${words} ${value}`;
}

/** The days that a calendar expression stands for, in the reader's language; empty where it could not be placed. */
export function formatInterval(date: CalendarInterval | undefined, translator: Translator): string {
  if (!date) return '';
  const day = (iso: string) => translator.date(Date.parse(iso));
  return date.from === date.to ? day(date.from) : `${day(date.from)} – ${day(date.to)}`;
}
