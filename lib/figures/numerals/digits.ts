import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { readUnit } from '../units.ts';
import {
  at,
  find,
  inSet,
  isAttached,
  isDigits,
  startOf,
  startsLine,
  type Words,
} from '../words.ts';

/** Digits as written, with their grouping and decimal signs read. Token index `next` is exclusive. */
export interface DigitsReading {
  readonly value: number;
  /** UTF-16 offset; the article of الـ36 is inside. */
  readonly start: number;
  readonly next: number;
  /** Whole digits, with nothing between them: such a number may be a year or an identifier. */
  readonly plain: boolean;
}

/** What the signs between digits mean in this text, from the places where only one meaning is possible. */
export interface NumberStyle {
  /** Signs seen to group thousands (`1,234,567`), and to begin a fraction (`48,6`). */
  readonly groups: ReadonlySet<string>;
  readonly decimals: ReadonlySet<string>;
  /** `06 . 2903` is 2903.06: the archive printed the two sides of the point in the order of the script. */
  readonly isReversed: boolean;
}

const COMMAS = new Set([',', '،', '٫', '٬']);
const isSeparator = (sign: string): boolean =>
  sign === '.' || COMMAS.has(sign) || sign === "'" || sign === '’';

/** Reads the text's own habits: `48,6` and `0.388` are fractions, `1,234,567` is grouped. Linear. */
export function numberStyle(words: Words): NumberStyle {
  const groups = new Set<string>();
  const decimals = new Set<string>();
  let isReversed = false;
  for (let i = 0; i < words.tokens.length - 2; i++) {
    const sign = at(words, i + 1);
    if (!isDigits(words, i) || !isDigits(words, i + 2) || !isSeparator(sign)) continue;
    if (isApartPoint(words, i + 1)) isReversed ||= isSurelyReversed(at(words, i), at(words, i + 2));
    if (!isDigitsAfter(words, i + 1)) continue;
    const meaning = sureMeaning(words, i);
    if (meaning) (meaning === 'group' ? groups : decimals).add(sign);
  }
  return { groups, decimals, isReversed };
}

/** What the sign behind token `i` means, where only one meaning is possible. */
function sureMeaning(words: Words, i: number): 'group' | 'decimal' | undefined {
  const sign = at(words, i + 1);
  const after = at(words, i + 2);
  const goesOn = isSeparator(at(words, i + 3)) && isDigitsAfter(words, i + 3);
  if (goesOn) return after.length === GROUP ? 'group' : undefined;
  const comesFrom = at(words, i - 1) === sign && isAttached(words, i);
  return !comesFrom && (after.length !== GROUP || at(words, i) === '0') ? 'decimal' : undefined;
}

/** Denominators that no month and no score has, or that are too common for one. */
const DENOMINATORS = new Set(['2', '3', '4', '8', '100', '1000']);

/** `3/4`, `77/100`: a proper fraction. */
function readFraction(words: Words, i: number): DigitsReading | undefined {
  const isFraction =
    at(words, i + 1) === '/' &&
    isDigitsAfter(words, i + 1) &&
    at(words, i + 3) !== '/' &&
    at(words, i - 1) !== '/';
  if (!isFraction || !DENOMINATORS.has(at(words, i + 2))) return undefined;
  const value = Number(at(words, i)) / Number(at(words, i + 2));
  return value > 0 && value < 1
    ? { value, start: startOf(words, i), next: i + 3, plain: false }
    : undefined;
}

/** `2 1/4`: a whole and a fraction. */
function readMixed(words: Words, i: number): DigitsReading | undefined {
  const fraction = isAttached(words, i + 1) ? undefined : readFraction(words, i + 1);
  return (
    fraction && {
      ...fraction,
      value: Number(at(words, i)) + fraction.value,
      start: startOf(words, i),
    }
  );
}

/** ` . ` with space on both sides. */
const isApartPoint = (words: Words, i: number): boolean =>
  at(words, i) === '.' && !isAttached(words, i) && !isAttached(words, i + 1);

/** No number begins with 06, and none is written 72.0. */
const isSurelyReversed = (first: string, second: string): boolean =>
  (first.length > 1 && first.startsWith('0')) || (second === '0' && first.length > 1);

/** Reads the number in digits that starts at token `i`. */
export function readDigits(words: Words, i: number, style: NumberStyle): DigitsReading | undefined {
  if (!isDigits(words, i)) return readPointFirst(words, i);
  const fraction = readFraction(words, i) ?? readMixed(words, i);
  if (fraction) return fraction;
  const apart = readLetterPoint(words, i) ?? readApart(words, i, style);
  if (apart) return apart;
  let whole = at(words, i);
  let decimals = '';
  let next = i + 1;
  for (let groups = 0; groups < MOST_GROUPS && decimals === ''; groups++) {
    const meaning = meaningOf(words, next, whole, i, style);
    if (!meaning) break;
    if (meaning === 'group') whole += at(words, next + 1);
    else decimals = at(words, next + 1);
    next += 2;
  }
  const spaced = next === i + 1 ? readSpacedGroups(words, i) : undefined;
  if (spaced) return spaced;
  const value = Number(decimals === '' ? whole : `${whole}.${decimals}`);
  const start = startWithArticle(words, i);
  const power = readPowerOfTen(words, next);
  return power
    ? { value: value * power.value, start, next: power.next, plain: false }
    : { value, start, next, plain: next === i + 1 };
}

/** `1.2e5`, `12,32e+14`: scientific notation, with nothing between. */
function readPowerOfTen(words: Words, i: number): { value: number; next: number } | undefined {
  if (at(words, i) !== 'e' || !isAttached(words, i)) return undefined;
  const sign = /^[+-]$/.test(at(words, i + 1)) && isAttached(words, i + 1) ? at(words, i + 1) : '';
  const power = i + 1 + sign.length;
  return isDigits(words, power) && isAttached(words, power) && at(words, power).length <= 2
    ? { value: Number(`1e${sign}${at(words, power)}`), next: power + 1 }
    : undefined;
}

/** 10¹⁵ and more is no figure of the news. */
const MOST_GROUPS = 5;
const GROUP = 3;

/** What the sign at token `i`, behind the digits `whole` that began at token `first`, means. */
function meaningOf(
  words: Words,
  i: number,
  whole: string,
  first: number,
  style: NumberStyle,
): 'group' | 'decimal' | undefined {
  const sign = at(words, i);
  if (!isSeparator(sign) || !isAttached(words, i) || !isDigits(words, i + 1)) return undefined;
  const after = at(words, i + 1);
  if (!isAttached(words, i + 1)) return brokenMeaning(words, i, first, style);
  const isGroup = after.length === GROUP && whole !== '0' && groupsSoFar(whole, i, first);
  if (isGroup && !isFraction(words, i, style)) return 'group';
  // 12.5.2020 is a date and 10.0.0.1 an address.
  const goesOn =
    at(words, i + 2) === sign &&
    isDigitsAfter(words, i + 2) &&
    !(sign === '.' && isSpacedAfter(words, i + 2));
  return goesOn || sign === '٬' || sign === "'" || sign === '’' ? undefined : 'decimal';
}

const isSpacedAfter = (words: Words, i: number): boolean => !isAttached(words, i + 1);

/** Before a group of three stand one to three digits, or groups already. */
const groupsSoFar = (whole: string, i: number, first: number): boolean =>
  i === first + 1 ? whole.length <= GROUP : true;

/**
 * Three digits behind a sign are a group (12,500; 866.646 إصابة) unless the sign's place says otherwise: before a scale
 * word or percent it is decimal (3.022 مليار), and a point is where the text writes its fractions with points and its
 * groups with commas (1.185 دولار).
 */
function isFraction(words: Words, i: number, style: NumberStyle): boolean {
  const sign = at(words, i);
  if (sign === '٬' || sign === "'" || sign === '’') return false;
  if (sign === '٫') return true;
  if (isGroupBefore(words, i)) return false;
  if (style.groups.has(sign)) return false;
  const isScaled = isScale(words, i + 2) || isPercent(words, i + 2);
  if (sign === '.') return isScaled || (style.decimals.has('.') && style.groups.size > 0);
  return isScaled && style.decimals.has(sign);
}

/** True inside `1,234,567`, from its second sign on. */
const isGroupBefore = (words: Words, i: number): boolean =>
  at(words, i - 2) === at(words, i) ||
  (at(words, i + 2) === at(words, i) && isDigitsAfter(words, i + 2));

const isDigitsAfter = (words: Words, sign: number): boolean =>
  isAttached(words, sign) && isDigits(words, sign + 1) && isAttached(words, sign + 1);

function isScale(words: Words, i: number): boolean {
  const word = NUMBER_WORDS.get(at(words, i));
  return word?.role === 'scale';
}

const isPercent = (words: Words, i: number): boolean => readUnit(words, i)?.kind === 'percent';

/**
 * `1. 3 مليون`, `2400. 35 دولارا`, `2. 414. 30 دولارا`: an archive put a space behind each point. Not a new sentence's
 * number: the number before is no year and no list's, and where the text has whole points a unit must follow.
 */
function brokenMeaning(
  words: Words,
  i: number,
  first: number,
  style: NumberStyle,
): 'group' | 'decimal' | undefined {
  const digits = at(words, i + 1);
  const isCounted = readUnit(words, i + 2) !== undefined || isScale(words, i + 2);
  const isYear = i === first + 1 && /^(19|20)\d\d$/.test(at(words, first));
  if (at(words, i) !== '.' || digits.length > GROUP + 1 || startsLine(words, first))
    return undefined;
  if (startsLine(words, i + 1) || (!isCounted && (isYear || style.decimals.has('.'))))
    return undefined;
  const goesOn = at(words, i + 2) === '.' && isAttached(words, i + 2) && isDigits(words, i + 3);
  return goesOn && digits.length === GROUP ? 'group' : 'decimal';
}

/**
 * A point apart from its digits. ` . `: `06 . 2903 نقطة` is 2903.06 and `08 . 1،556` is 1556.08, in a text that prints
 * its numbers so; `16 . 20` else. ` .` is the same archives' earlier form, always in the order of the script.
 */
function readApart(
  words: Words,
  i: number,
  { isReversed }: NumberStyle,
): DigitsReading | undefined {
  const isHalfApart = isHalfApartPoint(words, i + 1) && at(words, i).length <= GROUP;
  if ((!isApartPoint(words, i + 1) && !isHalfApart) || !isDigits(words, i + 2)) return undefined;
  const second = readCommaGroups(words, i + 2);
  const first = at(words, i);
  const value =
    isReversed || isHalfApart ? `${second.digits}.${first}` : `${first}.${second.digits}`;
  return { value: Number(value), start: startOf(words, i), next: second.next, plain: false };
}

const isHalfApartPoint = (words: Words, i: number): boolean =>
  at(words, i) === '.' && !isAttached(words, i) && isAttached(words, i + 1);

function readCommaGroups(words: Words, i: number): { digits: string; next: number } {
  let digits = at(words, i);
  let next = i + 1;
  while (next < i + 2 * MOST_GROUPS && COMMAS.has(at(words, next)) && isDigitsAfter(words, next)) {
    digits += at(words, next + 1);
    next += 2;
  }
  return { digits, next };
}

/** `67ر5510`: the Tunisian agency's decimal sign is a letter, with the fraction on its right, read first: 5510.67. */
function readLetterPoint(words: Words, i: number): DigitsReading | undefined {
  const isPoint = at(words, i + 1) === 'ر' && isAttached(words, i + 1);
  if (!isPoint || !isDigits(words, i + 2) || !isAttached(words, i + 2)) return undefined;
  const value = Number(`${at(words, i + 2)}.${at(words, i)}`);
  return { value, start: startOf(words, i), next: i + 3, plain: false };
}

/** `٫77`, `.08`. */
function readPointFirst(words: Words, i: number): DigitsReading | undefined {
  const sign = words.tokens[i];
  const isPoint = sign?.spaced === true && (sign.folded === '.' || sign.folded === '٫');
  if (!isPoint || !isDigitsAfterSpaced(words, i)) return undefined;
  return { value: Number(`0.${at(words, i + 1)}`), start: sign.start, next: i + 2, plain: false };
}

const isDigitsAfterSpaced = (words: Words, i: number): boolean =>
  isDigits(words, i + 1) && isAttached(words, i + 1);

/** `1 234 567`, as French and the SI write groups; two groups at least, for `20 150` may be two numbers. */
function readSpacedGroups(words: Words, i: number): DigitsReading | undefined {
  const head = at(words, i);
  if (head.length > GROUP || head.startsWith('0')) return undefined;
  let whole = head;
  let next = i + 1;
  while (
    next <= i + MOST_GROUPS &&
    isDigits(words, next) &&
    at(words, next).length === GROUP &&
    !isAttached(words, next)
  ) {
    whole += at(words, next);
    next += 1;
  }
  if (next < i + 3 || isDigits(words, next)) return undefined;
  const hasFraction = at(words, next) === '.' && isDigitsAfter(words, next);
  const value = Number(hasFraction ? `${whole}.${at(words, next + 1)}` : whole);
  return {
    value,
    start: startWithArticle(words, i),
    next: hasFraction ? next + 2 : next,
    plain: false,
  };
}

const ARTICLE = inSet(new Set(['ال']));

/** `الـ36`: the article belongs to the number, the particles before it do not. */
function startWithArticle(words: Words, i: number): number {
  const before = words.tokens[i - 1];
  const follows = isAttached(words, i) || (before?.folded === 'ال' && !hasGap(words, i));
  return (follows ? find(words, i - 1, ARTICLE)?.start : undefined) ?? startOf(words, i);
}

/** More than one character between a token and the one before it. */
const hasGap = (words: Words, i: number): boolean => {
  const before = words.tokens[i - 1];
  return before === undefined || startOf(words, i) - before.end > 1;
};
