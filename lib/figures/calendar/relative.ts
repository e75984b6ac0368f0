import {
  DAY_OF_STORY,
  GENERALS,
  LAST,
  PERIOD_DUALS,
  PERIODS,
  type PeriodName,
  RELATIVES,
  SEASONS,
  THIS,
  YEAR_KINDS,
} from '../lexicon/calendar.ts';
import { at, find, inSet, noClitics, type Words } from '../words.ts';
import { readDayNumber } from './ordinals.ts';
import type { Piece, Relative } from './parts.ts';

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
  const farther = readFarther(words, afterEra, period.value);
  const place = { period: period.value, ...seasonOf(words, from) };
  if (farther) return { parts: { ...place, relative: farther }, start, next: afterEra + 2 };
  if (relative !== undefined && !isVagueLast(words, from, afterEra))
    return { parts: { ...place, relative }, start, next: afterEra + 1 };
  if (isThis && !NOT_BY_THIS.has(at(words, from).replace(/^ال/, '')))
    return { parts: { ...place, relative: 0 }, start, next: from + 1 };
  return undefined;
}

/** `العام قبل الماضي`, `الأسبوع بعد القادم`: the one beyond. */
function readFarther(words: Words, i: number, period: PeriodName): Relative | undefined {
  if (!/^(week|month|year|century)$/.test(period)) return undefined;
  const relative = RELATIVES.get(at(words, i + 1));
  if (at(words, i) === 'قبل' && relative === -1) return -2;
  return at(words, i) === 'بعد' && relative === 1 ? 2 : undefined;
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

/** `12 من الشهر الماضي`, `الثالث والعشرين من الشهر نفسه`; `15` of `15 إلى 20 من الشهر الجاري`. */
export function readDayOfPeriod(words: Words, i: number): Piece | undefined {
  const day = readDayNumber(words, i);
  if (!day) return undefined;
  const isJoined = /^(و|الي|حتي)$/.test(at(words, day.next));
  const last = isJoined ? readDayNumber(words, day.next + 1) : undefined;
  const end = last?.next ?? day.next;
  const period = at(words, end) === 'من' ? readPeriod(words, end + 1) : undefined;
  if (period?.parts.period !== 'month') return undefined;
  const next = last ? day.next : period.next;
  return { parts: { ...period.parts, day: day.value }, start: day.start, next };
}
