import { tokenise } from '../../lib/arabic/tokenise.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import { findFigures } from '../../lib/figures/figures.ts';

/** The figures of a text. */
export const figuresOf = (text: string, publishedAt?: string): Figure[] =>
  findFigures(text, tokenise(text), publishedAt === undefined ? {} : { publishedAt });

/** A figure in one line, for tables of cases: its words, kind and bounds (`نحو 25% percent 25`, `… 3..4`, `… 5..`). */
function brief(text: string, { start, end, kind, min, max }: Figure): string {
  const bounds = min === max ? (min ?? '') : `${min ?? ''}..${max ?? ''}`;
  return `${text.slice(start, end)} | ${kind} ${bounds}`.trim();
}

export const briefs = (text: string): string[] =>
  figuresOf(text).map((figure) => brief(text, figure));
