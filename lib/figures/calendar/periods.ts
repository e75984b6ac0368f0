import {
  COMPARED,
  EDGES,
  FIRST_OR_LAST,
  HOLIDAYS,
  PERIODS,
  SEASONS,
  YEAR_PARTS,
} from '../lexicon/calendar.ts';
import {
  at,
  type Found,
  find,
  findName,
  inSet,
  isWord,
  noClitics,
  onlyAnd,
  startOf,
  type Words,
} from '../words.ts';
import { readCentury } from './centuries.ts';
import { readDayName, readDayPart, readDaysAway } from './days.ts';
import { readMonth } from './months.ts';
import { readOrdinal } from './ordinals.ts';
import type { Piece } from './parts.ts';
import { readPeriod } from './relative.ts';
import { readYear } from './years.ts';

/** `بداية هذا العام`, `أواخر مارس`, `نهاية الشهر`, `عطلة نهاية الأسبوع`, `منتصف القرن التاسع عشر`. */
export function readEdge(words: Words, i: number): Piece | undefined {
  const holiday = find(words, i, inSet(HOLIDAYS));
  const from = holiday && !holiday.definite ? i + 1 : i;
  const edge = find(words, from, EDGES, holiday ? noClitics : undefined);
  if (!edge || edge.definite) return undefined;
  const inner = at(words, from + 1) === 'من' ? from + 2 : from + 1;
  const isPure = edge.value !== 'end' || !/^[وبفل]*(اخر|باقي|بقيه)$/.test(at(words, from));
  const whole = (isPure ? readInner(words, inner) : undefined) ?? readBarePeriod(words, inner);
  if (!whole || whole.start !== startOf(words, inner)) return undefined;
  const start = holiday && from > i ? holiday.start : edge.start;
  // Where in the period is not placed: the interval is the whole period's.
  return { parts: whole.parts, start, next: whole.next };
}

function readInner(words: Words, i: number): Piece | undefined {
  return (
    readDayPart(words, i) ??
    readQuarter(words, i) ??
    readMonth(words, i, true) ??
    readYear(words, i) ??
    readPeriod(words, i) ??
    readCentury(words, i) ??
    readSeason(words, i) ??
    readDayName(words, i) ??
    readDaysAway(words, i)
  );
}

/** `آخر يوم من رمضان`, `أول أسبوع من العام`. */
export function readFirstOrLast(words: Words, i: number): Piece | undefined {
  const end = find(words, i, FIRST_OR_LAST);
  if (!end || end.definite) return undefined;
  const period = find(words, i + 1, PERIODS, noClitics);
  const isPeriod = period !== undefined && !period.definite;
  const day = isPeriod && at(words, i + 2) !== 'من' ? readDayName(words, i + 1) : undefined;
  const next = day?.next ?? (isPeriod ? i + 2 : undefined);
  if (next === undefined || !/^(من|في)$/.test(at(words, next))) return undefined;
  const whole = readInner(words, next + 1);
  if (!whole || whole.start !== startOf(words, next + 1)) return undefined;
  return { parts: {}, start: end.start, next: whole.next };
}

/** `نهاية الشهر`, `منتصف الليل`, `نهاية شهر`: behind an edge a period needs no adjective. */
function readBarePeriod(words: Words, i: number): Piece | undefined {
  if (at(words, i) === 'الليل' || at(words, i) === 'ليل')
    return { parts: { period: 'night' }, start: startOf(words, i), next: i + 1 };
  const period = find(words, i, PERIODS, noClitics);
  if (!period || (!period.definite && period.value !== 'month' && period.value !== 'year'))
    return undefined;
  if (!period.definite && isWord(words, i + 1) && !/^(في|من|و|او|ان|لم)$/.test(at(words, i + 1)))
    return undefined;
  return { parts: { period: period.value, relative: 0 }, start: period.start, next: i + 1 };
}

/** `العقد الأول من القرن الماضي`. */
export function readDecadeOfCentury(words: Words, i: number): Piece | undefined {
  const decade = find(words, i, PERIODS);
  const isDecade = decade?.definite && decade.value === 'decade';
  const number = isDecade ? readOrdinal(words, i + 1) : undefined;
  if (!decade || !number || number.value > 10) return undefined;
  const century =
    at(words, number.next) === 'من'
      ? (readPeriod(words, number.next + 1) ?? readCentury(words, number.next + 1))
      : undefined;
  return {
    parts: { ...century?.parts, decade: (number.value - 1) * 10 },
    start: decade.start,
    next: century?.next ?? number.next,
  };
}

/** `صيف 2017`, `خريف العام الماضي`; `الصيف` behind a word of time. ربيع needs a year (الربيع العربي). */
export function readSeason(words: Words, i: number): Piece | undefined {
  const fasl = at(words, i) === 'فصل' ? 1 : 0;
  const season = find(words, i + fasl, SEASONS);
  if (!season) return undefined;
  const placed = readYear(words, i + fasl + 1) ?? readPeriod(words, i + fasl + 1);
  const parts = { period: 'season', season: season.value } as const;
  const start = fasl ? startOf(words, i) : season.start;
  if (placed && placed.start === startOf(words, i + fasl + 1))
    return { parts: { ...placed.parts, ...parts }, start, next: placed.next };
  return fasl === 0 && season.definite && isSeasonOfYear(words, i, season)
    ? { parts, start: season.start, next: i + 1 }
    : undefined;
}

const BEFORE_SEASON = new Set('في حتي منذ خلال قبل بعد الي'.split(' '));

/** `في الصيف`, `حتى الخريف`; of no year are `فصل الصيف`, `عطلة الشتاء`, `في الصيف والشتاء`. */
function isSeasonOfYear(words: Words, i: number, { value, clitics }: Found<string>): boolean {
  if (value === 'spring' || /^ال/.test(at(words, i + 1))) return false;
  const isOneOfTwo = find(words, i + 1, SEASONS, onlyAnd)?.clitics === 'و';
  return !isOneOfTwo && (BEFORE_SEASON.has(at(words, i - 1)) || clitics.endsWith('ب'));
}

/** `الربع الأول من 2018`, `النصف الثاني من العام`, `الربع المماثل من العام الماضي`. */
export function readQuarter(words: Words, i: number): Piece | undefined {
  const part = find(words, i, YEAR_PARTS);
  if (!part?.definite) return undefined;
  const number = readOrdinal(words, i + 1);
  const next = number?.next ?? (COMPARED.has(at(words, i + 1)) ? i + 2 : undefined);
  if (next === undefined || (number && number.value > 4)) return undefined;
  const whole = at(words, next) === 'من' ? readWhole(words, next + 1) : readWhole(words, next);
  // النصف الأول alone may be of a match.
  if (!whole && part.value !== 'quarter') return undefined;
  if (!whole && !number) return undefined;
  const parts = number && part.value !== 'third' ? { [part.value]: number.value } : {};
  return { parts: { ...whole?.parts, ...parts }, start: part.start, next: whole?.next ?? next };
}

const OWN_YEAR = /^(سنتها|عامها|سنته|عامه)$/;

function readWhole(words: Words, i: number): Piece | undefined {
  if (OWN_YEAR.test(at(words, i)) && at(words, i + 1) === 'الماليه')
    return { parts: {}, start: startOf(words, i), next: i + 2 };
  return (
    readYear(words, i) ?? readPeriod(words, i) ?? readCentury(words, i) ?? readBareWhole(words, i)
  );
}

function readBareWhole(words: Words, i: number): Piece | undefined {
  const period = find(words, i, PERIODS, noClitics);
  if (!period?.definite || (period.value !== 'year' && period.value !== 'month')) return undefined;
  return { parts: { period: period.value, relative: 0 }, start: period.start, next: i + 1 };
}

/** `عيد الأضحى`, `رأس السنة`. */
export const readFeast = (
  words: Words,
  i: number,
  feasts: ReadonlySet<string>,
): Piece | undefined => {
  const found = findName(words, i, { get: (name) => (feasts.has(name) ? true : undefined) });
  return found && { parts: {}, start: found.start, next: found.next };
};
