import { readHalf } from './amounts.ts';
import { NUMBER_WORDS, type NumberWord } from './lexicon/numbers.ts';
import { countedBy, knownNounAt, type NounAt, nounAt } from './noun-at.ts';
import type { NumberStyle } from './numerals/digits.ts';
import { readNumeral } from './numerals/numeral.ts';
import { exactly, withHedgeAfter } from './quantities.ts';
import { type AmountReading, amountOf } from './reading.ts';
import { hasNumberBehind } from './starters.ts';
import { at, type Found, find, isDigits, isWord, noClitics, type Words } from './words.ts';

/** `الأيام الثلاثة`, `الدول الـ29`, `أبنائي الثلاثة`, `كيلوغرام واحد`, `ساعة واحدة ونصف`, `سنوات ثلاث`: the number behind its noun. */
export function readNounAndNumber(
  words: Words,
  i: number,
  style: NumberStyle,
): AmountReading | undefined {
  if (!isWord(words, i) || !hasNumberBehind(words, i)) return undefined;
  const noun = nounAt(words, i);
  if (!noun) return undefined;
  const number =
    numberBehind(words, i + 1, noun, style) ?? numberBehindAdjective(words, i + 1, noun, style);
  if (!number) return undefined;
  const more =
    number.value <= 2 ? readHalf(words, { kind: noun.kind, next: number.next }) : undefined;
  const next = more?.next ?? number.next;
  const place = { start: noun.start, first: i, number: number.first, next };
  const quantity = withHedgeAfter(
    words,
    exactly(words, number.value + (more?.value ?? 0), place),
    next,
  );
  return amountOf(quantity, countedBy(words, i, noun));
}

interface NumberBehind {
  readonly value: number;
  /** Token indices, `next` exclusive. */
  readonly first: number;
  readonly next: number;
}

/** `المخرجون التونسيون الأربعة`. */
function numberBehindAdjective(words: Words, i: number, noun: NounAt, style: NumberStyle) {
  const isAdjective = isPlural(noun) && at(words, i).startsWith('ال') && at(words, i) !== 'ال';
  return isAdjective ? numberBehind(words, i + 1, noun, style) : undefined;
}

function numberBehind(
  words: Words,
  i: number,
  noun: NounAt,
  style: NumberStyle,
): NumberBehind | undefined {
  if (at(words, i) === 'ال' && isDigits(words, i + 1))
    return isPlural(noun) ? digitsBehind(words, i + 1) : undefined;
  const found = find(words, i, NUMBER_WORDS, noClitics);
  if (!found) return undefined;
  const { role, value } = found.value;
  const isShort = role === 'one' || role === 'ten' || role === 'tens' || role === 'bound';
  if (!isShort || !agrees(words, i, noun, found)) return undefined;
  if (value <= 2) return { value, first: i, next: i + 1 };
  const numeral = readNumeral(words, i, style);
  // In أسهم ثلاث شركات it counts what follows.
  if (numeral && !found.definite && knownNounAt(words, numeral.next)?.number === 'plural')
    return undefined;
  return numeral && { value: numeral.value, first: i, next: numeral.next };
}

/** Whether the number word at token `i` is of the noun before it, by its number and article. */
function agrees(words: Words, i: number, noun: NounAt, number: Found<NumberWord>): boolean {
  const { role, value } = number.value;
  if (value === 1) return isOneOf(words, i, noun, number);
  // الاثنين with its article is Monday.
  if (value === 2)
    return !number.definite && (noun.number === 'dual' || /(ين|ان)$/.test(at(words, i - 1)));
  if (number.definite !== noun.definite || noun.number === 'singular') return false;
  // الذكرى السبعين is an ordinal; the cardinals of three to ten have their own forms.
  return role === 'tens' ? noun.number === 'plural' : noun.definite || noun.number !== 'unknown';
}

const isPlural = ({ number, definite }: NounAt): boolean => definite && number === 'plural';

function digitsBehind(words: Words, i: number): NumberBehind | undefined {
  const value = Number(at(words, i));
  const isWhole = value >= 3 && value < 1000 && !/^[.,%٪]$/.test(at(words, i + 1));
  return isWhole ? { value, first: i, next: i + 1 } : undefined;
}

/** Idioms: one and the same (في آن واحد), as one (صفا واحدا), number one (رقم واحد), each one (كل واحد). */
const NO_ONE = /^(ان|رقم|كل|غير|وقت|صفا?|يدا?|اي|جانب|طرف|حد|نحو)$/;

/** `يوم واحد`, `لغة واحدة`, `للدولار الواحد`; not `إيران واحدة من` and not `واحد وعشرون`. */
function isOneOf(words: Words, i: number, noun: NounAt, one: Found<NumberWord>): boolean {
  if (!/^(?:ال)?واحد/.test(at(words, i)) || NO_ONE.test(at(words, i - 1))) return false;
  if (find(words, i + 1, NUMBER_WORDS)?.clitics === 'و') return false;
  if (noun.definite || one.definite) return noun.definite && one.definite && noun.kind === 'money';
  const isUnknown = noun.number === 'unknown' && noun.lemma === undefined;
  return noun.number === 'singular' || (isUnknown && at(words, i + 1) !== 'من');
}
