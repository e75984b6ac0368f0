import { fold, foldText } from '../arabic/fold.ts';
import { isSpace } from '../arabic/letters.ts';
import type { NoteTarget } from './note.ts';

/** A span that no note can be on: empty, blank, or not inside its text. */
export class SpanError extends Error {
  override readonly name = 'SpanError';
}

/** Context on each side begins with this many characters and grows until the quote is unique, up to the second. */
const SHORTEST_CONTEXT = 32;
const LONGEST_CONTEXT = 256;

/**
 * Describes `[start, end)` (UTF-16 offsets) of an article's text so that it can be found again after the page changed:
 * W3C TextQuoteSelector with context to word boundaries, TextPositionSelector, and the folded quote.
 * @throws SpanError where the span holds no letter or is outside the text.
 */
export function describe(text: string, start: number, end: number): NoteTarget {
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
  if (!inside || start >= end)
    throw new SpanError(`no span ${start}–${end} in ${text.length} characters`);
  const exact = text.slice(start, end);
  const folded = foldText(exact).trim();
  if (folded === '') throw new SpanError(`nothing to quote at ${start}–${end}`);
  let length = SHORTEST_CONTEXT;
  let quote = withContext(text, start, end, length);
  const whole = fold(text).text;
  while (length < LONGEST_CONTEXT && isAmbiguous(whole, quote)) {
    length *= 2;
    quote = withContext(text, start, end, length);
  }
  return {
    quote: { type: 'TextQuoteSelector', ...quote },
    position: { type: 'TextPositionSelector', start, end },
    folded,
  };
}

function withContext(text: string, start: number, end: number, length: number) {
  let from = Math.max(0, start - length);
  while (from > 0 && start - from < LONGEST_CONTEXT && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = Math.min(text.length, end + length);
  while (to < text.length && to - end < LONGEST_CONTEXT && !isSpace(text.charCodeAt(to))) to++;
  return {
    prefix: text.slice(from, start),
    exact: text.slice(start, end),
    suffix: text.slice(end, to),
  };
}

function isAmbiguous(
  whole: string,
  {
    prefix,
    exact,
    suffix,
  }: { readonly prefix: string; readonly exact: string; readonly suffix: string },
): boolean {
  const needle = foldText(prefix + exact + suffix).trim();
  return whole.indexOf(needle) !== whole.lastIndexOf(needle);
}
