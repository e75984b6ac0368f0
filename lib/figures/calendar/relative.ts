import {
  DAY_OF_STORY,
  GENERALS,
  LAST,
  PERIOD_DUALS,
  PERIODS,
  RELATIVES,
  SEASONS,
  THIS,
  YEAR_KINDS,
} from '../lexicon/calendar.ts';
import { at, find, inSet, noClitics, type Words } from '../words.ts';
import { readDayNumber } from './ordinals.ts';
import type { Piece } from './parts.ts';

/** Periods that the demonstrative alone does not date: هذه المرحلة, هذا الفصل. */
const NOT_BY_THIS: ReadonlySet<string> = new Set(['فصل']);

/** `هذا العام`, `الأسبوع الماضي`, `العام المقبل`, `الأسبوعين الماضيين`, `الشهر نفسه`. */
export function readPeriod(words: Words, i: number): Piece | undefined {
  const demonstrative = find(words, i, inSet(THIS));
  const from = demonstrative && !demonstrative.definite ? i + 1 : i;
  const isThis = from > i;
  const period = find(words, from, PERIODS, isThis ? noClitics : undefined);
  if (!period?.definite) return isThis ? undefined : readTwoPeriods(words, i);
  const start = isThis ? (demonstrative?.start ?? period.start) : period.start;
  const afterEra = YEAR_KINDS.has(at(words, from + 1)) ? from + 2 : from + 1;
  const relative = RELATIVES.get(at(words, afterEra));
  const place = { period: period.value, ...seasonOf(words, from) };
  if (relative !== undefined && !isVagueLast(words, from, afterEra))
    return { parts: { ...place, relative }, start, next: afterEra + 1 };
  if (isThis && !NOT_BY_THIS.has(at(words, from).replace(/^ال/, '')))
    return { parts: { ...place, relative: 0 }, start, next: from + 1 };
  return undefined;
}

function seasonOf(words: Words, i: number) {
  const season = find(words, i, SEASONS)?.value;
  return season && { season };
}

/** اليوم الأخير is no date; العقد الأخير is. المدعي العام السابق is a man. */
function isVagueLast(words: Words, period: number, adjective: number): boolean {
  const name = find(words, period, PERIODS)?.value;
  if (LAST.has(at(words, adjective))) return name !== 'decade';
  if (name === 'day') return DAY_OF_STORY.has(at(words, adjective));
  return name === 'year' && find(words, period - 1, inSet(GENERALS)) !== undefined;
}

function readTwoPeriods(words: Words, i: number): Piece | undefined {
  const two = find(words, i, inSet(PERIOD_DUALS));
  if (!two?.definite || !RELATIVES.has(at(words, i + 1))) return undefined;
  return { parts: {}, start: two.start, next: i + 2 };
}

/** `12 من الشهر الماضي`, `الثالث والعشرين من الشهر نفسه`. */
export function readDayOfPeriod(words: Words, i: number): Piece | undefined {
  const day = readDayNumber(words, i);
  if (!day || at(words, day.next) !== 'من') return undefined;
  const period = readPeriod(words, day.next + 1);
  if (period?.parts.period !== 'month') return undefined;
  return { parts: { ...period.parts, day: day.value }, start: day.start, next: period.next };
}
