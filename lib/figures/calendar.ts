import {
  AMBIGUOUS_MONTHS,
  DAYS_AWAY,
  DECADES,
  HIJRI_MONTHS,
  MONTHS,
  ORDINALS,
  PARTS,
  PERIODS,
  RELATIVES,
  WEEKDAYS,
} from './lexicon/calendar.ts';
import { ONES } from './lexicon/numbers.ts';
import { at, endOf, lookUp, nameAt, startOf, type Words } from './words.ts';

/** A calendar expression as found: its parts, for `resolve.ts`. Token indices: `next` exclusive. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Days from the day of publication. */
  readonly daysAway?: number;
  /** A named period and which one: الأسبوع الماضي is week −1. */
  readonly period?: string;
  readonly relative?: -1 | 0 | 1;
}

type Parts = { -readonly [K in keyof Omit<Expression, 'start' | 'end' | 'next'>]: Expression[K] };

interface Piece extends Parts {
  readonly start: number;
  readonly next: number;
}

/** Reads the longest calendar expression that starts at token `i`. */
export function readExpression(words: Words, i: number): Expression | undefined {
  const first = readPart(words, i) ?? readPiece(words, i);
  if (!first) return undefined;
  const parts: Parts = {};
  Object.assign(parts, dropSpan(first));
  let next = first.next;
  for (;;) {
    const more = readContinuation(words, next, parts);
    if (!more) break;
    Object.assign(parts, dropSpan(more), parts);
    next = more.next;
  }
  return { ...parts, start: first.start, end: endOf(words, next - 1), next };
}

const dropSpan = ({ start: _, next: __, ...parts }: Piece): Parts => parts;

/** مساء الأربعاء، بداية هذا العام، نهاية 2018: what narrows a period, with the period itself. */
function readPart(words: Words, i: number): Piece | undefined {
  const part = lookUp(words, i, (w) =>
    PARTS.has(w) || PARTS.has(w.replace(/^ال/, '')) ? w : undefined,
  );
  if (!part) return undefined;
  const from = at(words, i + 1) === 'من' ? i + 2 : i + 1;
  const period =
    readPiece(words, from) ?? readPeriod(words, from) ?? readBarePeriod(words, from, part.value);
  return period && period.start === startOf(words, from)
    ? { ...period, start: part.start }
    : undefined;
}

/** `نهاية الشهر`: after بداية، نهاية and their kin a period needs no adjective. */
function readBarePeriod(words: Words, i: number, part: string): Piece | undefined {
  if (!/^(بدايه|نهايه|اواخر|اوايل|مطلع|منتصف|اواسط|ختام)/.test(part)) return undefined;
  const period = at(words, i);
  return PERIODS.has(period)
    ? { start: startOf(words, i), next: i + 1, period, relative: 0 }
    : undefined;
}

function readPiece(words: Words, i: number): Piece | undefined {
  return (
    readDayName(words, i) ??
    readNumericDate(words, i) ??
    readDayAndMonth(words, i) ??
    readMonth(words, i) ??
    readClock(words, i) ??
    readYear(words, i) ??
    readPeriod(words, i) ??
    readDaysAway(words, i) ??
    readCentury(words, i)
  );
}

/** What may follow: a weekday's date, a month's year, an adjective, a clock time. */
function readContinuation(words: Words, i: number, so: Parts): Piece | undefined {
  const sign = at(words, i);
  if (
    (sign === '،' || sign === ',' || sign === '(') &&
    so.weekday !== undefined &&
    so.day === undefined
  ) {
    const dated = readDayAndMonth(words, i + 1) ?? readNumericDate(words, i + 1);
    if (dated?.day !== undefined)
      return dated.next && at(words, dated.next) === ')'
        ? { ...dated, next: dated.next + 1 }
        : dated;
    return undefined;
  }
  const relative = RELATIVES.get(sign);
  if (relative !== undefined && so.relative === undefined)
    return { start: startOf(words, i), next: i + 1, relative };
  if (so.weekday !== undefined && so.day === undefined) {
    const dated = readDayAndMonth(words, i) ?? readNumericDate(words, i);
    if (dated) return dated;
  }
  if (so.month !== undefined && so.year === undefined) {
    const from = sign === 'من' || sign === '،' || sign === ',' ? i + 1 : i;
    return (
      readYear(words, from) ??
      bareYear(words, from) ??
      (sign === 'من' || from === i ? readPeriod(words, from) : undefined)
    );
  }
  if (so.daysAway !== undefined && so.weekday === undefined) return readDayName(words, i);
  return undefined;
}

function readDayName(words: Words, i: number): Piece | undefined {
  const prefix = lookUp(words, i, (w) => (w === 'يوم' || w === 'ليله' ? true : undefined));
  const from = prefix ? i + 1 : i;
  const day = lookUp(words, from, (w) => WEEKDAYS.get(w), prefix ? /^$/ : /^[وفبلك]*$/);
  if (day) return { start: prefix?.start ?? day.start, next: from + 1, weekday: day.value };
  if (!prefix) return undefined;
  const dated =
    readDayAndMonth(words, from) ?? readNumericDate(words, from) ?? readDaysAway(words, from);
  return dated && { ...dated, start: prefix.start };
}

/** `13 أبريل/نيسان`, `السابع من أكتوبر`, `الـ17 من مارس`. */
function readDayAndMonth(words: Words, i: number): Piece | undefined {
  const day = readDayNumber(words, i);
  if (!day) return undefined;
  let from = at(words, day.next) === 'من' ? day.next + 1 : day.next;
  if (at(words, from) === 'شهر') from += 1;
  const month = readMonth(words, from, true);
  if (!month || month.start !== startOf(words, from)) return undefined;
  return { ...month, start: day.start, day: day.value };
}

function readDayNumber(words: Words, i: number) {
  const token = words.tokens[i];
  if (token?.kind === 'digits' && token.folded.length <= 2) {
    const value = Number(token.folded);
    const article = !token.spaced
      ? lookUp(words, i - 1, (w) => (w === 'ال' ? true : undefined))
      : undefined;
    return value >= 1 && value <= 31
      ? { value, start: article?.start ?? token.start, next: i + 1 }
      : undefined;
  }
  const ordinal = lookUp(words, i, (w) => ORDINALS.get(w));
  if (!ordinal) return undefined;
  const { value, start } = ordinal;
  if (at(words, i + 1) === 'عشر') return { value: value + 10, start, next: i + 2 };
  const tens = lookUp(words, i + 1, (w) => ORDINALS.get(w), /^و$/);
  if (tens?.clitics === 'و' && value < 10 && tens.value >= 20)
    return { value: value + tens.value, start, next: i + 2 };
  return { value, start, next: i + 1 };
}

/** A month, perhaps under two names (أبريل/نيسان), perhaps with `شهر` before it. */
function readMonth(words: Words, i: number, afterDay = false): Piece | undefined {
  const prefix = lookUp(words, i, (w) => (w === 'شهر' || w === 'شهري' ? true : undefined));
  const from = prefix ? i + 1 : i;
  const found = nameAt(words, from, MONTHS) ?? nameAt(words, from, HIJRI_MONTHS);
  if (!found || (prefix && found.clitics !== '')) return undefined;
  let next = found.next;
  const slash = at(words, next);
  const second = nameAt(
    words,
    slash === '/' || slash === '-' || slash === '(' ? next + 1 : next,
    MONTHS,
  );
  const doubled = second !== undefined && second.value === found.value && second.clitics === '';
  if (doubled) next = second.next + (slash === '(' && at(words, second.next) === ')' ? 1 : 0);
  const sure =
    doubled ||
    afterDay ||
    prefix !== undefined ||
    !AMBIGUOUS_MONTHS.has(words.tokens[from]?.folded.slice(-4) ?? '');
  if (!sure && !isYear(words, next) && !isMonthByContext(words, from, found.start))
    return undefined;
  return { start: prefix?.start ?? found.start, next, month: found.value };
}

/** `في مارس`, `منذ آب`: an ambiguous name is a month behind a preposition of time, spelled with its own hamza. */
function isMonthByContext(words: Words, i: number, start: number): boolean {
  const raw = words.text.slice(start, endOf(words, i));
  if (raw === 'أب' || raw === 'اب') return false;
  return /^(في|منذ|خلال|حتي|شهر|منتصف|نهايه|بدايه|اواخر|اوايل|مطلع)$/.test(at(words, i - 1));
}

const isYear = (words: Words, i: number): boolean => {
  const token = words.tokens[i];
  return token?.kind === 'digits' && /^(1[0-9]|20)\d\d$/.test(token.folded);
};

function bareYear(words: Words, i: number): Piece | undefined {
  if (!isYear(words, i)) return undefined;
  const next = at(words, i + 1) === 'م' || at(words, i + 1) === 'ه' ? i + 2 : i + 1;
  return { start: startOf(words, i), next, year: Number(at(words, i)) };
}

/** `عام 2018`, `سنة 2011`, `العام 1973`; a bare `2018` is `isLoneYear`'s to judge. */
function readYear(words: Words, i: number): Piece | undefined {
  const prefix = lookUp(words, i, (w) =>
    /^(ال)?(عام|سنه|عامي|موسم|اعوام)$/.test(w) ? true : undefined,
  );
  if (!prefix) return isLoneYear(words, i) ? bareYear(words, i) : undefined;
  const token = words.tokens[i + 1];
  if (token?.kind !== 'digits' || token.folded.length < 3 || token.folded.length > 4)
    return undefined;
  const year = Number(token.folded);
  const hijri = at(words, i + 2) === 'ه' || at(words, i + 2) === 'هجريه';
  const era =
    hijri ||
    at(words, i + 2) === 'م' ||
    at(words, i + 2) === 'ميلادي' ||
    at(words, i + 2) === 'ميلاديه';
  let next = era ? i + 3 : i + 2;
  if (at(words, next) === '/' && isYear(words, next + 1)) next += 2;
  return { start: prefix.start, next, ...(!hijri && { year }) };
}

/** A year by itself stands behind a preposition of time or in brackets, not before a counted noun. */
function isLoneYear(words: Words, i: number): boolean {
  if (!isYear(words, i)) return false;
  const [before, after] = [words.tokens[i - 1], words.tokens[i + 1]];
  if (
    after?.kind === 'sign' &&
    !after.spaced &&
    /[.,٬٫%٪:]/.test(after.folded) &&
    words.tokens[i + 2]?.spaced === false
  )
    return false;
  const year = Number(at(words, i));
  if (year < 1800 || year > 2100) return false;
  return (
    before === undefined ||
    /^(في|منذ|عام|خلال|حتي|قبل|بعد|بين|الي|من|\(|-|و|سنه|مونديال|وحتي|اولمبياد|ومنذ|وفي|بنهايه|نسخه|وعام|موسم)$/.test(
      before.folded,
    )
  );
}

/** `هذا العام`, `الأسبوع الماضي`, `العام المقبل`, `العام الماضي`; also with what is counted back (قبل أمس). */
function readPeriod(words: Words, i: number): Piece | undefined {
  const demonstrative = lookUp(words, i, (w) =>
    /^(هذا|هذه|ذلك|تلك|نفس|ذات)$/.test(w) ? w : undefined,
  );
  const from = demonstrative ? i + 1 : i;
  const period = lookUp(
    words,
    from,
    (w) => (PERIODS.has(w) ? w : undefined),
    demonstrative ? /^$/ : /^[وفبلك]*$/,
  );
  if (!period) return undefined;
  const start = demonstrative?.start ?? period.start;
  const relative = RELATIVES.get(at(words, from + 1));
  if (relative !== undefined) return { start, next: from + 2, period: period.value, relative };
  const quarter = period.value === 'الربع' && ORDINALS.has(at(words, from + 1));
  if (quarter) return { start, next: from + 2, period: period.value };
  if (demonstrative) return { start, next: from + 1, period: period.value, relative: 0 };
  // اليوم by itself dates an event, unless it is what is counted (اليوم الأول).
  const isToday =
    period.value === 'اليوم' &&
    !ORDINALS.has(at(words, from + 1)) &&
    !ONES.has(at(words, from + 1));
  if (!isToday) return undefined;
  const day = WEEKDAYS.get(at(words, from + 1));
  return day
    ? { start, next: from + 2, weekday: day, daysAway: 0 }
    : { start, next: from + 1, daysAway: 0 };
}

function readDaysAway(words: Words, i: number): Piece | undefined {
  const dayBefore = /^(اول|قبل)$/.test(at(words, i)) && DAYS_AWAY.has(at(words, i + 1));
  if (dayBefore) return { start: startOf(words, i), next: i + 2, daysAway: -2 };
  if (at(words, i) === 'بعد' && /^(غد|غدا)$/.test(at(words, i + 1)))
    return { start: startOf(words, i), next: i + 2, daysAway: 2 };
  const day = lookUp(words, i, (w) => DAYS_AWAY.get(w), /^[و]?$/);
  if (day) return { start: day.start, next: i + 1, daysAway: day.value };
  const tomorrow = at(words, i - 1) === 'يوم' && at(words, i) === 'غد';
  return tomorrow ? { start: startOf(words, i), next: i + 1, daysAway: 1 } : undefined;
}

/** `القرن الرابع عشر`, `تسعينيات القرن الماضي`. */
function readCentury(words: Words, i: number): Piece | undefined {
  const decade = lookUp(words, i, (w) => (DECADES.test(w) ? true : undefined));
  if (decade) {
    const century = readPeriod(words, i + 1) ?? readCentury(words, i + 1);
    return { start: decade.start, next: century?.next ?? i + 1, period: 'العقد' };
  }
  const century = lookUp(words, i, (w) => (w === 'القرن' ? true : undefined));
  const number = century && readDayNumber(words, i + 1);
  return number ? { start: century.start, next: number.next, period: 'القرن' } : undefined;
}

/** `12/5/2020`, `2018-03-14`, `12-5-2020`. */
function readNumericDate(words: Words, i: number): Piece | undefined {
  const [a, s1, b, s2, c] = [0, 1, 2, 3, 4].map((k) => words.tokens[i + k]);
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits') return undefined;
  if (
    s1?.folded !== s2?.folded ||
    !/^[/\-.]$/.test(s1?.folded ?? '') ||
    b.spaced ||
    c.spaced ||
    s1?.spaced
  )
    return undefined;
  const [x, y, z] = [Number(a.folded), Number(b.folded), Number(c.folded)];
  const [day, month, year] = a.folded.length === 4 ? [z, y, x] : [x, y, z];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { start: a.start, next: i + 5, day, month, year: year < 100 ? 2000 + year : year };
}

/** `الساعة 20:00`, `الساعة الثالثة والنصف`, with its part of the day. */
function readClock(words: Words, i: number): Piece | undefined {
  const hour = lookUp(words, i, (w) => (w === 'الساعه' ? true : undefined));
  if (!hour) return undefined;
  let next = i + 1;
  if (words.tokens[next]?.kind === 'digits') {
    next += 1;
    if (
      /^[:.]$/.test(at(words, next)) &&
      words.tokens[next + 1]?.kind === 'digits' &&
      !words.tokens[next + 1]?.spaced
    )
      next += 2;
  } else {
    const number = readDayNumber(words, next);
    if (!number) return undefined;
    next = number.next;
    if (/^و(ال)?(نصف|ربع|ثلث)$/.test(at(words, next))) next += 1;
  }
  if (/^(صباحا|مساء|ظهرا|عصرا|فجرا|ليلا|ص|م)$/.test(at(words, next))) next += 1;
  return { start: hour.start, next };
}
