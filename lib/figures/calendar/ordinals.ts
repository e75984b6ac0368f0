import { ORDINALS } from '../lexicon/calendar.ts';
import { at, find, isAttached, isDigits, onlyAnd, startOf, type Words } from '../words.ts';

export interface DayNumber {
  readonly value: number;
  readonly start: number;
  readonly next: number;
}

/** 1 to 31 in digits, with or without an article, or as an ordinal. */
export function readDayNumber(words: Words, i: number): DayNumber | undefined {
  if (!isDigits(words, i)) return readOrdinal(words, i);
  const value = Number(at(words, i));
  if (at(words, i).length > 2 || value < 1 || value > 31) return undefined;
  const article = isAttached(words, i) ? find(words, i - 1, ARTICLE) : undefined;
  return { value, start: article?.start ?? startOf(words, i), next: i + 1 };
}

const ARTICLE = new Map([['ال', true]]);

/** `السابع`, `السابع عشر`, `الحادي والعشرين`, with its article. */
export function readOrdinal(words: Words, i: number): DayNumber | undefined {
  const ordinal = find(words, i, ORDINALS);
  if (!ordinal) return undefined;
  const { value, start } = ordinal;
  if (value < 10 && /^عشره?$/.test(at(words, i + 1)))
    return { value: value + 10, start, next: i + 2 };
  const tens = find(words, i + 1, ORDINALS, onlyAnd);
  if (tens?.clitics === 'و' && value < 10 && tens.value >= 20)
    return { value: value + tens.value, start, next: i + 2 };
  return { value, start, next: i + 1 };
}
