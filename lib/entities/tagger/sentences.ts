import type { Passage } from '../passage.ts';
import { startsLine } from './features.ts';

const ENDS = new Set(['.', '؟', '!']);
/** A longer sentence is read in parts, so that one step of the network's work is bounded. Tokens. */
const LONGEST = 80;

/** The numbers of the tokens at which sentences end, ascending; the last is the number of tokens. */
export function sentenceEnds(passage: Passage): number[] {
  const { tokens } = passage;
  const ends: number[] = [];
  let start = 0;
  for (let i = 1; i < tokens.length; i++) {
    const ended = tokens[i]?.spaced && ENDS.has(passage.sign(i - 1));
    if (ended || i - start >= LONGEST || startsLine(passage, i)) {
      ends.push(i);
      start = i;
    }
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}
