import { foldText } from '../arabic/fold.ts';
import { isSpace } from '../arabic/letters.ts';
import type { SpanTarget } from './note.ts';

/** A span that no note can be on: empty, blank, or not inside its text. */
export class SpanError extends Error {
  override readonly name = 'SpanError';
}

/** UTF-16 units of context on one side. */
const SHORTEST_CONTEXT = 64;
const LONGEST_CONTEXT = 512;

/**
 * Describes `[start, end)` (UTF-16 offsets) of an article's text so that it can be found again after the page changed:
 * W3C TextQuoteSelector, TextPositionSelector, and the folded quote. Each side's context reaches to a word's edge, and
 * is twice as long as tells the quote from its like, so that one side is enough when the other is rewritten.
 * @throws SpanError where the span holds no letter or sign, or is outside the text.
 */
export function describe(text: string, start: number, end: number): SpanTarget {
  return createDescriber(text)(start, end);
}

/** `describe` for many spans of one text, which is folded once, at the first. */
export function createDescriber(text: string): (start: number, end: number) => SpanTarget {
  let folded: string | undefined;
  const whole = () => {
    folded ??= foldText(text);
    return folded;
  };
  return (start, end) => describeIn(text, whole, start, end);
}

function describeIn(text: string, whole: () => string, start: number, end: number): SpanTarget {
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
  if (!inside || start >= end)
    throw new SpanError(`no span ${start}–${end} in ${text.length} characters`);
  const exact = text.slice(start, end);
  const folded = foldText(exact).trim();
  if (folded === '') throw new SpanError(`nothing to quote at ${start}–${end}`);
  const prefix = (length: number) => text.slice(wordEdgeBefore(text, start, length), start);
  const suffix = (length: number) => text.slice(end, wordEdgeAfter(text, end, length));
  return {
    kind: 'span',
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix(tellingLength((length) => isAlone(whole(), prefix(length) + exact))),
      suffix: suffix(tellingLength((length) => isAlone(whole(), exact + suffix(length)))),
    },
    position: { type: 'TextPositionSelector', start, end },
    folded,
  };
}

/** Twice the length at which a context tells its place from all others, within bounds. */
function tellingLength(tells: (length: number) => boolean): number {
  let length = SHORTEST_CONTEXT / 2;
  while (length < LONGEST_CONTEXT / 2 && !tells(length)) length *= 2;
  return 2 * length;
}

function isAlone(whole: string, quoted: string): boolean {
  const needle = foldText(quoted).trim();
  return whole.indexOf(needle) === whole.lastIndexOf(needle);
}

/** A word longer than this is cut: it is none. */
const LONGEST_WORD = 64;

function wordEdgeBefore(text: string, start: number, length: number): number {
  const from = Math.max(0, start - length);
  let edge = from;
  while (edge > 0 && from - edge < LONGEST_WORD && !isSpace(text.charCodeAt(edge - 1))) edge--;
  return edge;
}

function wordEdgeAfter(text: string, end: number, length: number): number {
  const to = Math.min(text.length, end + length);
  let edge = to;
  while (edge < text.length && edge - to < LONGEST_WORD && !isSpace(text.charCodeAt(edge))) edge++;
  return edge;
}
