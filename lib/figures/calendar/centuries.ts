import { DECADES, PERIODS } from '../lexicon/calendar.ts';
import { at, find, isDigits, type Words } from '../words.ts';
import { readOrdinal } from './ordinals.ts';
import type { Piece } from './parts.ts';
import { readPeriod } from './relative.ts';

/** `القرن الرابع عشر`, `القرن الـ20`, `تسعينيات القرن الماضي`, `الستينيات`. */
export function readCentury(words: Words, i: number): Piece | undefined {
  const decade = find(words, i, DECADES);
  if (!decade) return readNumberedCentury(words, i);
  const century = readPeriod(words, i + 1) ?? readNumberedCentury(words, i + 1);
  return {
    parts: { ...century?.parts, decade: decade.value },
    start: decade.start,
    next: century?.next ?? i + 1,
  };
}

function readNumberedCentury(words: Words, i: number): Piece | undefined {
  const century = find(words, i, PERIODS);
  if (!century?.definite || century.value !== 'century') return undefined;
  const afterArticle = at(words, i + 1) === 'ال' && isDigits(words, i + 2) ? i + 2 : i + 1;
  const number = isDigits(words, afterArticle)
    ? { value: Number(at(words, afterArticle)), next: afterArticle + 1 }
    : readOrdinal(words, i + 1);
  return number && number.value <= 30
    ? { parts: { century: number.value }, start: century.start, next: number.next }
    : undefined;
}
