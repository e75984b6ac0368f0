import {
  FRACTIONS,
  HANDFUL,
  NEGATIVE,
  NUMBER_WORDS,
  type NumberWord,
  ONE_PART,
} from '../lexicon/numbers.ts';
import {
  at,
  endOf,
  type Found,
  find,
  inSet,
  isWord,
  noClitics,
  onlyAnd,
  type Words,
} from '../words.ts';
import { type NumberStyle, readDigits } from './digits.ts';

/** A number as written. Offsets are UTF-16 units; `first` and `next` are token indices, `next` exclusive. */
export interface Numeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  /**
   * `plain`: whole digits alone, which may be a year or a part of a name; `digits`: with a grouping or decimal sign;
   * `words`; `scaled`: with a scale word; `vague`: a magnitude alone (عشرات الآلاف), `value` its least.
   */
  readonly form: 'plain' | 'digits' | 'words' | 'scaled' | 'vague';
  /** The product of the last scale words; 1 where there are none. A range's lower end may borrow it. */
  readonly scale: number;
  /** True with an article: الثلاثة, الـ36, العشرات. */
  readonly definite: boolean;
  readonly clitics: string;
}

interface Part {
  readonly value: number;
  readonly start: number;
  readonly next: number;
  readonly clitics: string;
  readonly definite: boolean;
}

/** A part of a sum: a number below a thousand, or digits, with the scale words that multiply it. */
interface Term extends Part {
  readonly scale: number;
  readonly form: Numeral['form'];
}

/** Reads the longest number that starts at token `i`; particles before its first word are left out. */
export function readNumeral(words: Words, i: number, style: NumberStyle): Numeral | undefined {
  if (!isWord(words, i)) return readOver(words, i, style) ?? readExact(words, i, style);
  const negative = find(words, i, inSet(NEGATIVE));
  if (negative) {
    const numeral = readExact(words, i + 1, style);
    return numeral && { ...numeral, value: -numeral.value, start: negative.start, first: i };
  }
  return (
    readVague(words, i) ??
    readOver(words, i, style) ??
    readOnePart(words, i, style) ??
    readExact(words, i, style) ??
    readPartOfScale(words, i)
  );
}

/** `ألفان وخمسمئة وثلاثة وعشرون`, `49 ألفا و759`, `مليون ونصف`: each part smaller than the scale before it. */
function readExact(words: Words, i: number, style: NumberStyle): Numeral | undefined {
  const head = readTerm(words, i, style);
  if (!head) return undefined;
  let { value, next, scale, form } = head;
  while (scale > 1) {
    const part = joined(words, next, (k) => readTerm(words, k, style));
    if (!part || part.value >= scale) break;
    value += part.value;
    ({ next, scale } = part);
    form = 'scaled';
  }
  const decimals = scale === 1 ? readDecimals(words, next, style) : undefined;
  if (decimals) {
    value = decimals.value + value;
    next = decimals.next;
    form = 'digits';
  }
  const half = form === 'plain' ? undefined : readAndAHalf(words, next, scale);
  if (half) {
    value += half.value * scale;
    next = half.next;
  }
  const { start, clitics, definite } = head;
  return {
    value,
    start,
    end: endOf(words, next - 1),
    first: i,
    next,
    form,
    scale,
    definite,
    clitics,
  };
}

/** `واحد على ثلاثة` is a third, `مئة على ألف` a tenth; not `واحد على الأقل`, nor `خمسة على ثلاث جبهات`. */
function readOver(words: Words, i: number, style: NumberStyle): Numeral | undefined {
  if (at(words, i + 1) !== 'علي') return undefined;
  const part = readExact(words, i, style);
  const whole = part?.next === i + 1 ? readExact(words, i + 2, style) : undefined;
  if (!part || whole?.clitics !== '' || whole.value <= part.value || part.value <= 0)
    return undefined;
  const isOne = part.value === 1;
  if (!isOne && (part.form === 'plain' || isWord(words, whole.next))) return undefined;
  return {
    ...part,
    value: part.value / whole.value,
    end: whole.end,
    next: whole.next,
    form: 'digits',
  };
}

/** `جزء من ألف`, `جزء من المليون`: one part of so many; not of so many things (جزء من ألف قطعة). */
function readOnePart(words: Words, i: number, style: NumberStyle): Numeral | undefined {
  const part = find(words, i, inSet(ONE_PART));
  if (!part || part.definite || at(words, i + 1) !== 'من' || !isWord(words, i + 2))
    return undefined;
  const whole = readExact(words, i + 2, style);
  const behind = whole ? at(words, whole.next) : '';
  const isCounted = whole && isWord(words, whole.next) && !/^(ال.*|من|في)$/.test(behind);
  if (whole?.clitics !== '' || isCounted || whole.value < LEAST_OF_PARTS) return undefined;
  const { start, clitics } = part;
  return {
    ...whole,
    value: 1 / whole.value,
    start,
    first: i,
    form: 'digits',
    definite: false,
    clitics,
  };
}

/** Fewer have names of their own: ثلث, عشر. */
const LEAST_OF_PARTS = 11;

/** `ثلاثة فاصلة خمسة`, `مئتين فاصلة ثلاثة من مئة`: the decimal sign, as a word, and what part of one stands behind it. */
function readDecimals(
  words: Words,
  i: number,
  style: NumberStyle,
): { value: number; next: number } | undefined {
  if (at(words, i) !== 'فاصله') return undefined;
  const part = readTerm(words, i + 1, style);
  if (part?.clitics !== '' || !Number.isInteger(part.value)) return undefined;
  const whole = at(words, part.next) === 'من' ? readTerm(words, part.next + 1, style) : undefined;
  return whole && Number.isInteger(Math.log10(whole.value)) && whole.value > part.value
    ? { value: part.value / whole.value, next: whole.next }
    : { value: Number(`0.${part.value}`), next: part.next };
}

/** Reads with `read` at token `i` what a و joins to the word before: `وخمسمئة`, `و 500`, `و759`. */
function joined<T extends { readonly clitics: string }>(
  words: Words,
  i: number,
  read: (i: number) => T | undefined,
): T | undefined {
  const isApart = at(words, i) === 'و';
  const part = read(isApart ? i + 1 : i);
  return part?.clitics === (isApart ? '' : 'و') ? part : undefined;
}

/** `ونصف`, `وربع`, after a scale also `ونصف المليون`. A share of something else (ونصف السكان) is no part of it. */
function readAndAHalf(
  words: Words,
  i: number,
  scale: number,
): { value: number; next: number } | undefined {
  const fraction = joined(words, i, (k) => {
    const found = find(words, k, FRACTIONS, onlyAnd);
    return found && { ...found, next: k + 1 };
  });
  if (!fraction || fraction.definite) return undefined;
  const { value, next } = fraction;
  const repeated = find(words, next, NUMBER_WORDS, noClitics);
  if (repeated?.value.role === 'scale')
    return repeated.value.value === scale ? { value, next: next + 1 } : undefined;
  return at(words, next).startsWith('ال') ? undefined : { value, next };
}

/** `نصف مليون`, `ربع المليون`. */
function readPartOfScale(words: Words, i: number): Numeral | undefined {
  const fraction = find(words, i, FRACTIONS);
  const scale = fraction && find(words, i + 1, NUMBER_WORDS, noClitics);
  if (!fraction || scale?.value.role !== 'scale' || scale.value.times !== 1) return undefined;
  const { start, clitics } = fraction;
  const value = fraction.value * scale.value.value;
  return {
    value,
    start,
    end: endOf(words, i + 1),
    first: i,
    next: i + 2,
    form: 'scaled',
    scale: scale.value.value,
    definite: false,
    clitics,
  };
}

function readTerm(words: Words, i: number, style: NumberStyle): Term | undefined {
  const alone = readScaleAlone(words, i);
  if (alone) return alone;
  const digits = readDigits(words, i, style);
  const small: Part | undefined = digits
    ? { ...digits, clitics: '', definite: digits.start < (words.tokens[i]?.start ?? 0) }
    : readBelowThousand(words, i);
  if (!small) return undefined;
  const multiplier = readMultiplier(words, small.next, digits !== undefined);
  const form = digits ? (digits.plain ? 'plain' : 'digits') : 'words';
  if (!multiplier) return { ...small, scale: 1, form };
  return {
    ...small,
    value: times(small.value, multiplier.value),
    next: multiplier.next,
    scale: multiplier.value,
    form: 'scaled',
  };
}

/** In binary fractions 32.3 × 10⁶ is a little less than it is. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** `ألف`, `مليونان`, `ألف مليار`: scale words that need no number before them. */
function readScaleAlone(words: Words, i: number): Term | undefined {
  const found = find(words, i, NUMBER_WORDS);
  if (found?.value.role !== 'scale' || found.value.times === 0) return undefined;
  const { start, clitics, definite } = found;
  const times = found.value.times === 'either' ? timesByContext(words, i + 1) : found.value.times;
  const more = readMultiplier(words, i + 1, false);
  const scale = found.value.value * (more?.value ?? 1);
  return {
    value: times * scale,
    start,
    clitics,
    definite,
    next: more?.next ?? i + 1,
    scale,
    form: 'scaled',
  };
}

/** `ألفا جندي` are two thousand; `ألفا و500` and `ألفاً` with nothing behind it are one. */
const timesByContext = (words: Words, next: number): 1 | 2 =>
  isWord(words, next) && !at(words, next).startsWith('و') ? 2 : 1;

/** One or two scale words behind a number: `آلاف`, `ألف مليار`; behind digits a hundred is one too (`3 مئة`). */
function readMultiplier(
  words: Words,
  i: number,
  afterDigits: boolean,
): { value: number; next: number } | undefined {
  let value = 1;
  let next = i;
  for (let count = 0; count < 2; count++) {
    const word = find(words, next, NUMBER_WORDS, noClitics)?.value;
    const isHundred = afterDigits && count === 0 && word?.role === 'hundreds' && word.value === 100;
    const isScale = word?.role === 'scale' && word.times !== 2;
    if (!isHundred && !isScale) break;
    value *= word.value;
    next += 1;
  }
  return next > i ? { value, next } : undefined;
}

/** One to 999 in words: hundreds, then ones before tens. */
function readBelowThousand(words: Words, i: number): Part | undefined {
  const hundreds = readHundreds(words, i);
  if (!hundreds) return readBelowHundred(words, i);
  const rest =
    joined(words, hundreds.next, (k) => readBelowHundred(words, k)) ??
    readUnjoined(words, hundreds.next);
  return rest ? { ...hundreds, value: hundreds.value + rest.value, next: rest.next } : hundreds;
}

/** Dialects leave out the first و: `متين خمسة وعشرين`. */
function readUnjoined(words: Words, i: number): Part | undefined {
  const rest = readBelowHundred(words, i);
  return rest?.clitics === '' && rest.value > 20 && rest.next > i + 1 ? rest : undefined;
}

const HUNDRED = 100;

function readHundreds(words: Words, i: number): Part | undefined {
  const found = numberAt(words, i);
  if (!found) return undefined;
  const { start, clitics, definite } = found;
  if (found.value.role === 'hundreds')
    return { value: found.value.value, start, clitics, definite, next: i + 1 };
  // ثلاث مئة in two words.
  const second = find(words, i + 1, NUMBER_WORDS, noClitics)?.value;
  const isHundred = second?.role === 'hundreds' && second.value === HUNDRED;
  if (found.value.role !== 'one' || found.value.value < 3 || !isHundred) return undefined;
  return { value: found.value.value * HUNDRED, start, clitics, definite, next: i + 2 };
}

function readBelowHundred(words: Words, i: number): Part | undefined {
  const found = numberAt(words, i);
  if (!found) return undefined;
  const { start, clitics, definite } = found;
  const { role, value } = found.value;
  const part = (total: number, next: number): Part => ({
    value: total,
    start,
    clitics,
    definite,
    next,
  });
  if (role === 'one' || role === 'bound') {
    if (find(words, i + 1, NUMBER_WORDS, noClitics)?.value.role === 'ten')
      return part(10 + value, i + 2);
    const tens = joined(words, i + 1, (k) => readTens(words, k));
    if (tens) return part(tens.value + value, tens.next);
    return role === 'one' ? part(value, i + 1) : undefined;
  }
  return role === 'ten' || role === 'teen' || role === 'tens' || role === 'zero'
    ? part(value, i + 1)
    : undefined;
}

function readTens(words: Words, i: number): Part | undefined {
  const found = find(words, i, NUMBER_WORDS, onlyAnd);
  if (found?.value.role !== 'tens') return undefined;
  return { ...found, value: found.value.value, next: i + 1 };
}

/** وأحد عشر folds into واحد عشر, which is nobody's number. */
const isAndEleven = (words: Words, i: number): boolean =>
  at(words, i) === 'واحد' && find(words, i + 1, NUMBER_WORDS, noClitics)?.value.role === 'ten';

/** Words that spell a number and are something else: لست (I am not). */
const NO_NUMBERS = new Set(['لست']);

/** متين is firm; two hundred in dialects, with more behind it. */
const isFirm = (words: Words, i: number): boolean =>
  at(words, i) === 'متين' && !NUMBER_WORDS.has(at(words, i + 1).replace(/^و/, ''));

function numberAt(words: Words, i: number): Found<NumberWord> | undefined {
  if (NO_NUMBERS.has(at(words, i)) || isFirm(words, i)) return undefined;
  const found = find(words, i, NUMBER_WORDS);
  return found?.value.role === 'one' && isAndEleven(words, i)
    ? { ...found, value: { role: 'bound', value: 1 }, clitics: 'و', start: found.start + 1 }
    : found;
}

/** `عشرات`, `مئات الآلاف`, `بضعة آلاف`, `الملايين`: the least number that the words allow. */
function readVague(words: Words, i: number): Numeral | undefined {
  const handful = find(words, i, inSet(HANDFUL));
  const first = find(words, handful ? i + 1 : i, NUMBER_WORDS, handful ? noClitics : undefined);
  if (!first || !isVague(first.value)) return undefined;
  let { value } = first.value;
  let next = i + (handful ? 2 : 1);
  for (let count = 0; count < 2; count++) {
    const more = find(words, next, NUMBER_WORDS, noClitics)?.value;
    if (more?.role !== 'scale' || more.times === 2) break;
    value *= more.value;
    next += 1;
  }
  const { start, clitics } = handful ?? first;
  return {
    value,
    start,
    end: endOf(words, next - 1),
    first: i,
    next,
    form: 'vague',
    scale: value,
    definite: first.definite,
    clitics,
  };
}

const isVague = (word: NumberWord): boolean =>
  word.role === 'vague' || (word.role === 'scale' && word.times === 0);
