import { ABOUT_HOUR, DAY_PART_ADVERBS, HOUR_WORDS, ZONES } from '../lexicon/calendar.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import {
  at,
  find,
  inSet,
  isAttached,
  isDigits,
  isWord,
  noClitics,
  onlyAnd,
  startOf,
  type Words,
} from '../words.ts';
import { readOrdinal } from './ordinals.ts';
import type { Piece } from './parts.ts';

/** `الساعة 20:00`, `الساعة الثالثة والنصف`, `16:30`, `8 مساء`, with the part of the day and the time zone. */
export function readClock(words: Words, i: number): Piece | undefined {
  const about = find(words, i, inSet(ABOUT_HOUR));
  const from = about ? i + 1 : i;
  const hour = find(words, from, inSet(HOUR_WORDS), about ? noClitics : undefined);
  if (hour?.definite) {
    const number = readHour(words, from + 1);
    if (!number) return undefined;
    const next = withZone(words, withDayPart(words, number.next));
    return piece(about?.start ?? hour.start, next, number.time);
  }
  return about ? undefined : readBareTime(words, i);
}

const piece = (start: number, next: number, time: string | undefined): Piece => ({
  parts: { hasTime: true, ...(time && { time }) },
  start,
  next,
});

/** `20:00`, `11. 30`, `19,00`, `الثالثة والنصف`, `العاشرة و18 دقيقة`, `ثلاثة`. */
function readHour(words: Words, i: number): { next: number; time?: string } | undefined {
  if (isDigits(words, i)) {
    const minutes = minutesAt(words, i + 1, /^[:.,٫]$/);
    const hour = Number(at(words, i));
    if (at(words, i).length > 2 || hour > 24) return undefined;
    const time = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
    return minutes ? { next: i + 3, time } : { next: i + 1, time };
  }
  const ordinal = readOrdinal(words, i);
  const word = NUMBER_WORDS.get(at(words, i));
  const isCardinal = word?.role === 'one' || word?.role === 'ten';
  const next = ordinal?.next ?? (isCardinal ? i + 1 : undefined);
  return next === undefined || (ordinal && ordinal.value > 24)
    ? undefined
    : { next: withMinutes(words, next) };
}

/** `والنصف`, `إلا ربعا`, `و18 دقيقة`, `وعشر دقائق`. */
function withMinutes(words: Words, i: number): number {
  if (/^و(ال)?(نصف|ربع|ثلث)$/.test(at(words, i))) return i + 1;
  if (at(words, i) === 'الا' && isWord(words, i + 1)) return i + 2;
  const from = at(words, i) === 'و' ? i + 1 : i;
  for (let k = from; k < from + 4; k++)
    if (/^دقيقه$|^دقايق$/.test(at(words, k)) && k > from) return k + 1;
  return i;
}

function withDayPart(words: Words, i: number): number {
  if (find(words, i, inSet(DAY_PART_ADVERBS), noClitics)) return i + 1;
  const isBefore =
    /^(قبل|بعد)$/.test(at(words, i)) && /^(المغرب|الظهر|العصر|الفجر)$/.test(at(words, i + 1));
  return isBefore ? i + 2 : i;
}

/** `بتوقيت غرينتش`, `بالتوقيت المحلي`, `ت غ`, `(03:00 ت غ)`, `GMT`. */
function withZone(words: Words, i: number): number {
  const opened = at(words, i) === '(' && minutesAt(words, i + 2, /^[:.,]$/) ? i + 4 : i;
  const next = zoneEnd(words, opened);
  if (next === opened) return opened > i && at(words, opened) === ')' ? opened + 1 : i;
  return opened > i && at(words, next) === ')' ? next + 1 : next;
}

function zoneEnd(words: Words, i: number): number {
  const word = at(words, i);
  if (word === 'بالتوقيت' && isWord(words, i + 1)) return i + 2;
  if (word === 'بتوقيت' && ZONES.has(at(words, i + 1))) return i + 2;
  if (word === 'بتوقيت' && isWord(words, i + 2)) return i + 3;
  if (word === 'ت' && at(words, i + 1) === 'غ') return i + 2;
  return word === 'gmt' ? i + 1 : i;
}

/** Two digits of minutes behind a sign. */
function minutesAt(words: Words, sign: number, signs: RegExp): string | undefined {
  const minutes = at(words, sign + 1);
  const isMinutes =
    signs.test(at(words, sign)) &&
    isAttached(words, sign) &&
    isDigits(words, sign + 1) &&
    minutes.length === 2 &&
    Number(minutes) < 60;
  return isMinutes ? minutes : undefined;
}

/** `16:30`, `3:18 صباحا`, `8 مساء`, `السابعة صباحا`, `الثالثة فجرا`. */
function readBareTime(words: Words, i: number): Piece | undefined {
  const start = startOf(words, i);
  if (isDigits(words, i)) {
    const hour = Number(at(words, i));
    const minutes =
      hour < 25 && at(words, i).length <= 2 ? minutesAt(words, i + 1, /^:$/) : undefined;
    if (minutes && at(words, i + 3) !== ':')
      return piece(
        start,
        withZone(words, withDayPart(words, i + 3)),
        `${String(hour).padStart(2, '0')}:${minutes}`,
      );
    const isHour =
      hour >= 1 && hour <= 12 && isAdverb(words, i + 1) && !/^[صم]$/.test(at(words, i + 1));
    return isHour ? piece(start, withZone(words, i + 2), undefined) : undefined;
  }
  const ordinal = readOrdinal(words, i);
  if (!ordinal || ordinal.value > 12) return undefined;
  const next = withMinutes(words, ordinal.next);
  return isAdverb(words, next)
    ? piece(ordinal.start, withZone(words, next + 1), undefined)
    : undefined;
}

const isAdverb = (words: Words, i: number): boolean =>
  find(words, i, inSet(DAY_PART_ADVERBS), onlyAnd)?.clitics === '';
