import { ORDINALS } from './lexicon/calendar.ts';
import { NUMBERED, NUMBERED_IF_DEFINITE } from './lexicon/function-words.ts';
import { NOUNS } from './lexicon/noun-of.ts';
import type { Quantity } from './quantities.ts';
import type { Counted } from './units.ts';
import {
  at,
  find,
  inSet,
  isAttached,
  isDigits,
  isForeign,
  isWord,
  startsLine,
  type Words,
} from './words.ts';

/**
 * Numbers that are no figures: ordinals, digits in a name (إف-16, CNN 24), scores (2-1), list numbers, telephones,
 * references, the number of what stands in an order (الدقيقة 81).
 *
 * @param counted what the quantity counts, if anything.
 */
export function isNoFigure(
  words: Words,
  quantity: Quantity,
  counted: Counted | undefined,
): boolean {
  const { number, shape, first, form, next } = quantity;
  if (isEscaped(words, number, next)) return true;
  if (first !== number && counted) return false;
  if (isOrdinalsEnd(words, number)) return true;
  if (!counted && isNameInLatin(words, quantity)) return true;
  // A noun of the lexicon says more than what stands before: في القضية 11 جنديا.
  if (counted?.unit.code === undefined && isNamed(words, number)) return true;
  if (shape === 'dash') return isGlued(words, quantity) || (!counted && isScore(words, quantity));
  if (isDigits(words, number))
    return (
      isGlued(words, quantity) ||
      isIdentifier(words, quantity) ||
      (!counted && isMark(words, quantity))
    );
  return form === 'words' && isPronounOrOrdinal(words, quantity, counted);
}

/** `الثاني عشر`, `الخامسة والستين`: their second word is a number only by its letters. */
function isOrdinalsEnd(words: Words, i: number): boolean {
  const before = isWord(words, i) ? find(words, i - 1, ORDINALS) : undefined;
  return before !== undefined && before.value <= 10 && /^(عشره?|وال)/.test(at(words, i));
}

/** `الدقيقة 81`, `رقم (180`, `مجموعة السبع`, `مجموعة "5 + 1"`. */
function isNamed(words: Words, i: number): boolean {
  const back = /^(ال|[("«])$/.test(at(words, i - 1)) ? i - 2 : i - 1;
  return (
    find(words, back, inSet(NUMBERED)) !== undefined ||
    find(words, back, inSet(NUMBERED_IF_DEFINITE))?.definite === true
  );
}

/** `%D9%84%D8`: letters of an address, escaped. */
function isEscaped(words: Words, number: number, next: number): boolean {
  const isSign = (i: number) => at(words, i) === '%' && isAttached(words, i);
  const behind = isSign(next) && isAttached(words, next + 1) && isForeign(words, next + 1);
  return (
    behind || (isSign(number - 1) && isAttached(words, number) && isForeign(words, number - 2))
  );
}

/** `CNN 24`, `iOS 4.1`: bare digits behind Latin letters that are no currency. */
function isNameInLatin(words: Words, { number, form }: Quantity): boolean {
  const before = words.tokens[number - 1];
  const isBare = form === 'plain' || form === 'digits';
  return isBare && before?.kind === 'foreign' && !LATIN_UNITS.has(before.folded);
}

/** `2-1`, `(6-4)`: two small numbers that count nothing. */
function isScore(words: Words, { min, max, number }: Quantity): boolean {
  return ((min ?? 0) < 100 && (max ?? 0) < 200) || at(words, number).startsWith('0');
}

const GLUE = new Set('-–/@#:_&=~^*'.split(''));
/** Latin letters that may be written together with a number: units, and a currency before it. */
const LATIN_UNITS = new Set('km kg cm mm m gb mb tb c usd eur'.split(' '));

/** Written together with a sign, an address's point or Latin letters: `B737-800`, `90+3`, `10.0.0.1`. */
function isGlued(words: Words, { first, number, next }: Quantity): boolean {
  return (first === number && isGluedBefore(words, number)) || isGluedBehind(words, next);
}

function isGluedBefore(words: Words, i: number): boolean {
  const before = words.tokens[i - 1];
  if (!before || !isAttached(words, i)) return false;
  if (before.kind === 'foreign') return before.folded !== 'us';
  const isJoint = GLUE.has(before.folded) && isAttached(words, i - 1);
  return isJoint || (/^[.+]$/.test(before.folded) && isDigits(words, i - 2));
}

function isGluedBehind(words: Words, i: number): boolean {
  const behind = words.tokens[i];
  if (!behind || !isAttached(words, i)) return false;
  if (behind.kind === 'foreign') return !LATIN_UNITS.has(behind.folded);
  // 19' is a minute of a match.
  if (behind.folded === "'" || behind.folded === '’') return true;
  return (GLUE.has(behind.folded) || /^[+.]$/.test(behind.folded)) && isAttached(words, i + 1);
}

/** Eight digits and more without a separator, but for round ones, are an identifier or a telephone; so are 007, +9 and the 1 of 5 + 1. */
function isIdentifier(words: Words, { number, form }: Quantity): boolean {
  const digits = at(words, number);
  if (form !== 'plain') return false;
  const isLong = digits.length >= 8 && !/0{4,}$/.test(digits);
  const isPadded = digits.length > 1 && digits.startsWith('0');
  const isPlus = at(words, number - 1) === '+';
  return (
    isLong || isPadded || (isPlus && (isAttached(words, number) || isDigits(words, number - 2)))
  );
}

/** A number that counts nothing and marks something: in brackets, at the head of a line, in an order. */
function isMark(words: Words, quantity: Quantity): boolean {
  const { first, number, next, form } = quantity;
  if (first !== number || form === 'scaled') return false;
  // سيلفا (22), (1): minutes, notes and references.
  const isBracketed = /^[([]$/.test(at(words, number - 1)) && /^[)\]+]$/.test(at(words, next));
  if (isBracketed || form !== 'plain') return isBracketed;
  const isHead =
    startsLine(words, number) && /^[-.)–]$/.test(at(words, next)) && at(words, next + 1) !== '';
  return (isHead && isAttached(words, next)) || isLabel(words, quantity);
}

const PREPOSITIONS = new Set('سن في بين نحو ما حوالي كل خلال'.split(' '));
/** Definite words that are no noun that a number would number. */
const NO_LABELS = new Set('العمر البالغ البالغه الي الواحد السنه العام'.split(' '));

/** `الجولة 33`, `رؤية السعودية 40`: a definite singular noun with its number; `الفوز الـ24`: an ordinal. */
function isLabel(words: Words, { number, definite }: Quantity): boolean {
  const noun = at(words, definite && at(words, number - 1) === 'ال' ? number - 2 : number - 1);
  if (definite) return !PREPOSITIONS.has(noun);
  const isPlural = NOUNS.get(noun.replace(/^[وب]?ال/, ''))?.number === 'plural';
  return /^[وب]?ال.{3,}/.test(noun) && !isPlural && !NO_LABELS.has(noun);
}

/** واحد من (one of), صفر, a lone definite number that numbers what stands before it (الذكرى السبعين). */
function isPronounOrOrdinal(
  words: Words,
  quantity: Quantity,
  counted: Counted | undefined,
): boolean {
  const { min, max, next, first, number, definite } = quantity;
  const isOne = min === 1 && max === 1;
  const isNone = min === 0 && counted?.unit.code === undefined;
  if (counted) return isNone || (isOne && counted.kind !== 'percent');
  if (isOne || min === 0) return true;
  const isOfThem = /^(منهم|منها)$/.test(at(words, next));
  return definite && first === number && !isOfThem && !/^(بين|الي)$/.test(at(words, number - 1));
}
