import { sentenceAround } from '../lib/arabic/sentence.ts';
import type { Figure } from '../lib/figures/figure.ts';

export interface FigureSentenceProps {
  readonly figure: Figure;
  /** The article's text, that the figure's offsets are in. */
  readonly text: string;
}

/** How much of its sentence stands before a figure where there is room for two lines, UTF-16 units. */
const LEAD = 40;

/**
 * The sentence of a figure, cut to two lines by the styles. A long beginning is out of sight, so that the figure is not;
 * it is in the text for a screen reader, in the tip, and in sight while its row has the focus.
 */
export function FigureSentence({ figure, text }: FigureSentenceProps) {
  const { start, end } = sentenceAround(text, figure.start, figure.end);
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
