import type { Passage } from '../passage.ts';
import type { Candidate } from '../spans.ts';
import { bareWords, nameReading } from './particles.ts';
import type { TaggedSpan } from './tagger.ts';

/**
 * Tagged tokens as names: particles cut from the first word, and the table's id where a proposal has the same words.
 * Both lists are in text order, each without overlap; `isWord` is true for a word that the news uses.
 */
export function namesOf(
  passage: Passage,
  spans: readonly TaggedSpan[],
  proposed: readonly Candidate[],
  isWord: (word: string) => boolean,
): Candidate[] {
  const bare = bareWords(passage);
  const byEnd = new Map(proposed.map((name) => [name.end, name]));
  return spans.map(({ type, first, last, confidence }) => {
    const from = passage.tokens[first]?.start ?? 0;
    const to = passage.tokens[first]?.end ?? 0;
    const same = byEnd.get(passage.tokens[last]?.end ?? 0);
    if (same?.id && same.start >= from && same.start < to) return { ...same, type, confidence };
    const reading = nameReading(passage, first, last, bare, isWord);
    return passage.candidate(type, first, last, confidence, reading);
  });
}
