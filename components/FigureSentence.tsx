import type { Figure } from '../lib/figures/figure.ts';

export interface FigureSentenceProps {
  readonly figure: Figure;
  /** The article's text, that all offsets are in. */
  readonly text: string;
  readonly sentence: Span;
}

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much of its sentence stands before a figure where there is room for two lines, UTF-16 units. */
const LEAD = 40;

/**
 * The sentence of a figure, cut to two lines by the styles. A long beginning is out of sight, so that the figure is not;
 * it is in the text for a screen reader, in the tip, and in sight while its row has the focus.
 */
export function FigureSentence({ figure, text, sentence }: FigureSentenceProps) {
  const { start, end } = sentence;
  const lead = startOfLead(text, start, figure.start);
  return (
    <p class="sentence" dir="auto" lang="ar" title={text.slice(start, end)}>
      {lead > start && <span class="far">{text.slice(start, lead)}</span>}
      {text.slice(lead, figure.start)}
      <mark class="marked category-figure">{text.slice(figure.start, figure.end)}</mark>
      {text.slice(figure.end, end)}
    </p>
  );
}

/** Where the words begin that are shown before the figure: at the sentence's start, or at a word's not long before it. */
function startOfLead(text: string, sentence: number, figure: number): number {
  if (figure - sentence <= LEAD) return sentence;
  const space = text.indexOf(' ', figure - LEAD);
  return space < 0 || space >= figure ? figure : space + 1;
}
