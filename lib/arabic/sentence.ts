import { isSpace } from './letters.ts';

/** Signs that end a sentence in Arabic print. A point between digits does not. */
const ENDS = new Set(['.', '؟', '!', '؛', '…', '\n', '۔']);
/** A longer sentence is cut: it is shown in a card. UTF-16 units on either side. */
const LONGEST_SIDE = 240;

/** The span of the sentence around `[start, end)`, UTF-16 offsets, blanks at its edges left out. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  while (from > 0 && start - from < LONGEST_SIDE && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_SIDE && !endsSentence(text, to)) to++;
  if (to < text.length && text[to] !== '\n') to++;
  while (from < start && isSpace(text.charCodeAt(from))) from++;
  while (to > end && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function endsSentence(text: string, i: number): boolean {
  if (!ENDS.has(text.charAt(i))) return false;
  return (
    text[i] !== '.' || !/[\d٠-٩]/.test(text.charAt(i - 1)) || !/[\d٠-٩ ]/.test(text.charAt(i + 1))
  );
}
