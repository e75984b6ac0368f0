import { ANNOUNCING, WAS } from '../lexicon/calendar.ts';
import { at, find, inSet, startsLine, type Words } from '../words.ts';
import type { Parts } from './parts.ts';

/** A clause is hardly longer between what announces it and its day. Tokens. */
const LOOK_BEHIND = 10;
const CLAUSE_ENDS = new Set(['.', '؟', '!', '؛', ':']);

/**
 * A weekday alone is the next one where its clause announces what is to come: `ومن المقرر أن تختتم القمة أعمالها السبت`;
 * not `كان من المقرر`, which did not come. `i` is the expression's first token.
 */
export function placedAhead(words: Words, i: number, parts: Parts): Parts {
  const isBare =
    parts.weekday !== undefined &&
    [parts.relative, parts.daysAway, parts.day, parts.period].every((part) => part === undefined);
  return isBare && isAnnounced(words, i) ? { ...parts, relative: 1 } : parts;
}

function isAnnounced(words: Words, i: number): boolean {
  for (let k = i - 1; k >= i - LOOK_BEHIND && !startsLine(words, k + 1); k--) {
    if (CLAUSE_ENDS.has(at(words, k))) return false;
    if (find(words, k, inSet(ANNOUNCING))) return !find(words, k - 2, inSet(WAS));
  }
  return false;
}
