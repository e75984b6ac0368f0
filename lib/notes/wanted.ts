import { foldText } from '../arabic/fold.ts';
import { isMark, isSpace } from '../arabic/letters.ts';
import { sentenceAround } from '../arabic/sentence.ts';
import type { SpanTarget } from './note.ts';
import { WORD } from './word-index.ts';

/** One side of a quote: the words that stood there, nearest first, and what was between them and the quote. */
export interface Side {
  readonly words: readonly string[];
  /** How many of them, from the nearest on, are in the quote's own sentence. */
  readonly own: number;
  /** Letters of the quote's own outer word that are outside the quote: the و of و[موسكو]. */
  readonly cut: string;
  /** Signs and spaces between the quote and the nearest word. */
  readonly signs: string;
}

/** A note's target as it is looked for: folded, and taken apart into words. */
export interface Wanted {
  readonly quote: string;
  /** The quote's words, and where each starts in the quote. */
  readonly words: readonly { readonly word: string; readonly at: number }[];
  readonly before: Side;
  readonly after: Side;
  /** True where the quote ended before the marks of its last letter. */
  readonly endsBeforeMarks: boolean;
  /** Where it was, UTF-16 offset. */
  readonly position: number;
}

export function wantedFrom({ quote, position, folded }: SpanTarget): Wanted {
  const { exact, prefix, suffix } = quote;
  const span = [prefix.length, prefix.length + exact.length] as const;
  const sentence = sentenceAround(prefix + exact + suffix, ...span);
  const startsApart = isSpace(exact.charCodeAt(0));
  const endsApart = isSpace(exact.charCodeAt(exact.length - 1));
  return {
    quote: folded,
    words: [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index })),
    before: sideBefore(
      foldText(prefix),
      foldText(prefix.slice(sentence.start)),
      !startsApart && STARTS_WITH_LETTER.test(folded),
    ),
    after: sideAfter(
      foldText(suffix),
      foldText(suffix.slice(0, sentence.end - span[1])),
      !endsApart && ENDS_WITH_LETTER.test(folded),
    ),
    endsBeforeMarks: isMark(suffix.charCodeAt(0)),
    position: position.start,
  };
}

const STARTS_WITH_LETTER = /^[\p{L}\p{N}]/u;
const ENDS_WITH_LETTER = /[\p{L}\p{N}]$/u;

/**
 * @param own the part of `context` that is in the quote's sentence.
 * @param joined true where a letter at the context's inner edge is one word with the quote.
 */
function sideBefore(context: string, own: string, joined: boolean): Side {
  const cut = (joined && context.match(/[\p{L}\p{N}]+$/u)?.[0]) || '';
  const outside = context.slice(0, context.length - cut.length);
  return {
    words: (outside.match(WORD) ?? []).reverse(),
    own: Math.max(0, countWords(own) - (cut === '' ? 0 : 1)),
    cut,
    signs: outside.match(/[^\p{L}\p{N}]*$/u)?.[0] ?? '',
  };
}

function sideAfter(context: string, own: string, joined: boolean): Side {
  const cut = (joined && context.match(/^[\p{L}\p{N}]+/u)?.[0]) || '';
  const outside = context.slice(cut.length);
  return {
    words: outside.match(WORD) ?? [],
    own: Math.max(0, countWords(own) - (cut === '' ? 0 : 1)),
    cut,
    signs: outside.match(/^[^\p{L}\p{N}]*/u)?.[0] ?? '',
  };
}

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
