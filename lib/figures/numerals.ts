import {
  FRACTIONS,
  HANDFUL,
  HUNDREDS,
  ONES,
  SCALES,
  type ScaleWord,
  TEENS,
  TEN,
  TENS,
  VAGUE,
} from './lexicon/numbers.ts';
import { at, endOf, lookUp, startOf, type Words } from './words.ts';

/** A number as written. Offsets are UTF-16 units; `first` and `next` are token indices, `next` exclusive. */
export interface Numeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  /** `digits`: digits without a scale word; such a number may be a year or a name's part. */
  readonly form: 'digits' | 'words' | 'scaled' | 'vague' | 'one';
  /** The scale word's value, for ranges that share it (بين 3 و4 ملايين). */
  readonly scale?: number;
}

interface Part {
  readonly value: number;
  readonly start: number;
  readonly next: number;
  readonly digits: boolean;
}

/** Reads the longest number that starts at token `i`; particles before its first word are left out. */
export function readNumeral(words: Words, i: number): Numeral | undefined {
  return readVague(words, i) ?? readExact(words, i);
}

function readExact(words: Words, i: number): Numeral | undefined {
  const head = readGroup(words, i);
  if (!head) return undefined;
  let { value, next } = head;
  let smallest = head.scale;
  let form: Numeral['form'] = head.scale > 1 ? 'scaled' : head.digits ? 'digits' : 'words';
  // ألفان وخمسمئة, 49 ألفا و759, مليون ونصف: each part smaller than the scale before it.
  while (smallest > 1) {
    const half = lookUp(words, next, (w) => FRACTIONS.get(w), /^و$/);
    if (half?.clitics === 'و' && !words.tokens[next + 1]?.folded.startsWith('من')) {
      value += half.value * smallest;
      next += 1;
      form = 'scaled';
      break;
    }
    const part = conjoined(words, next);
    if (!part || part.value >= smallest) break;
    value += part.value;
    next = part.next;
    smallest = part.scale;
    form = 'scaled';
  }
  if (form === 'words' && value === 1) form = 'one';
  const scale = head.scale;
  return {
    value,
    start: head.start,
    end: endOf(words, next - 1),
    first: i,
    next,
    form,
    ...(scale > 1 && next === head.next && { scale }),
  };
}

/** A group that `و` joins to what is before: `وخمسمئة`, `و 500`, `و759`. */
function conjoined(words: Words, i: number): (Group & { readonly next: number }) | undefined {
  if (at(words, i) === 'و') return readGroup(words, i + 1);
  const group = readGroup(words, i);
  return group?.clitics === 'و' ? group : undefined;
}

interface Group extends Part {
  readonly scale: number;
  readonly clitics: string;
}

/** A number below a thousand, or of digits, with the scale word that multiplies it; or a scale word alone. */
function readGroup(words: Words, i: number): Group | undefined {
  const alone = lookUp(words, i, scaleOf);
  if (alone && alone.value.times !== 'plural')
    return {
      value: alone.value.value * alone.value.times,
      start: alone.start,
      next: i + 1,
      digits: false,
      scale: alone.value.value,
      clitics: alone.clitics,
    };
  const digits = readDigits(words, i);
  const small = digits ? { ...digits, clitics: '' } : readSmall(words, i);
  if (!small) return undefined;
  let { value, next } = small;
  let scale = 1;
  for (
    let word = SCALES.get(at(words, next));
    word && word.times !== 2;
    word = SCALES.get(at(words, next))
  ) {
    // ألف مليار: scales multiply; but ثلاثة آلاف ألف is nobody's number.
    value *= word.value;
    scale *= word.value;
    next += 1;
  }
  return {
    value,
    start: small.start,
    next,
    digits: digits !== undefined,
    scale,
    clitics: small.clitics,
  };
}

const scaleOf = (word: string): ScaleWord | undefined =>
  SCALES.get(word) ?? (word.startsWith('ال') ? SCALES.get(word.slice(2)) : undefined);

/** One to 999 in words: hundreds, then ones before tens, each joined by `و`. */
function readSmall(words: Words, i: number): (Part & { readonly clitics: string }) | undefined {
  let next = i;
  let start = -1;
  let clitics = '';
  let value = 0;
  let room = 1000;
  for (;;) {
    const joined = next > i && at(words, next) === 'و' ? 1 : 0;
    const piece = readPiece(words, next + joined);
    if (!piece || piece.size >= room) break;
    if (next > i && joined === 0 && piece.clitics !== 'و') break;
    if (next === i) {
      start = piece.start;
      clitics = piece.clitics;
    }
    value += piece.value;
    // Ones come before tens (ثلاثة وعشرون); after tens nothing fits.
    room = piece.size === 100 ? 100 : piece.size === 1 ? 11 : 0;
    if (piece.size === 1) room = piece.value < 10 ? 100 : 0;
    next = piece.next;
    if (piece.size === 1) {
      const tens = conjoinedTens(words, next);
      if (tens) {
        value += tens.value;
        next = tens.next;
      }
      break;
    }
    if (piece.size === 10) break;
  }
  return start < 0 ? undefined : { value, start, next, digits: false, clitics };
}

function conjoinedTens(words: Words, i: number): { value: number; next: number } | undefined {
  if (at(words, i) === 'و') {
    const tens = TENS.get(at(words, i + 1));
    return tens === undefined ? undefined : { value: tens, next: i + 2 };
  }
  const tens = lookUp(words, i, withArticle(TENS), /^و$/);
  return tens?.clitics === 'و' ? { value: tens.value, next: i + 1 } : undefined;
}

interface Piece {
  readonly value: number;
  /** 100 for hundreds, 10 for tens, 1 for one to nineteen. */
  readonly size: number;
  readonly start: number;
  readonly next: number;
  readonly clitics: string;
}

function readPiece(words: Words, i: number): Piece | undefined {
  const one = lookUp(words, i, withArticle(ONES));
  if (one) {
    const { value, start, clitics } = one;
    const second = at(words, i + 1);
    if (TEN.has(second)) return { value: 10 + value, size: 1, start, next: i + 2, clitics };
    // ثلاث مئة in two words.
    if (value > 2 && HUNDREDS.get(second) === 100)
      return { value: value * 100, size: 100, start, next: i + 2, clitics };
    return { value, size: 1, start, next: i + 1, clitics };
  }
  const piece = (found: ReturnType<typeof lookUp<number>>, size: number): Piece | undefined =>
    found && { value: found.value, size, start: found.start, next: i + 1, clitics: found.clitics };
  const ten = lookUp(words, i, (w) =>
    TEN.has(w) || TEN.has(w.replace(/^ال/, '')) ? 10 : undefined,
  );
  return (
    piece(ten, 1) ??
    piece(lookUp(words, i, withArticle(TEENS)), 1) ??
    piece(lookUp(words, i, withArticle(TENS)), 10) ??
    piece(lookUp(words, i, withArticle(HUNDREDS)), 100)
  );
}

const withArticle =
  (table: ReadonlyMap<string, number>) =>
  (word: string): number | undefined =>
    table.get(word) ?? (word.startsWith('ال') ? table.get(word.slice(2)) : undefined);

/** عشرات، مئات، عشرات الآلاف، بضعة آلاف: the smallest number that the words allow. */
function readVague(words: Words, i: number): Numeral | undefined {
  const handful = lookUp(words, i, (w) => (HANDFUL.has(w) ? 3 : undefined));
  const first = lookUp(
    words,
    handful ? i + 1 : i,
    withArticle(VAGUE),
    handful ? /^$/ : /^[وفبلك]*$/,
  );
  if (!first) return undefined;
  let value = (handful?.value ?? 1) * first.value;
  let next = i + (handful ? 2 : 1);
  for (let more = SCALES.get(at(words, next).replace(/^ال/, '')); more; ) {
    value *= more.value;
    next += 1;
    more = SCALES.get(at(words, next).replace(/^ال/, ''));
  }
  const start = handful?.start ?? first.start;
  return { value, start, end: endOf(words, next - 1), first: i, next, form: 'vague' };
}

const GROUPING = new Set([',', '٬', '.', '،', "'", '’']);
const DECIMAL = new Set(['.', ',', '٫', '،']);

/** Digits with grouping and decimal signs. See `decimalOrGroup` for what a sign means. */
function readDigits(words: Words, i: number): Part | undefined {
  const { tokens } = words;
  const token = tokens[i];
  if (token?.kind !== 'digits') return undefined;
  const reversed = readReversedDecimal(words, i);
  if (reversed) return reversed;
  let whole = token.folded;
  let next = i + 1;
  let fraction = '';
  for (;;) {
    const sign = tokens[next];
    const more = tokens[next + 1];
    if (sign?.kind !== 'sign' || sign.spaced || more?.kind !== 'digits') break;
    const meaning = more.spaced
      ? brokenDecimal(words, next)
      : decimalOrGroup(words, sign.folded, whole, more.folded, next);
    if (!meaning) break;
    next += 2;
    if (meaning === 'decimal') {
      fraction = more.folded;
      break;
    }
    whole += more.folded;
  }
  return {
    value: Number(fraction ? `${whole}.${fraction}` : whole),
    start: startWithArticle(words, i),
    next,
    digits: true,
  };
}

/**
 * What `,` `.` or `،` between digits means: three digits behind it are a group (12,500; 866.646 إصابة), unless a scale
 * word or percent sign follows a single `.` or `،` (3.022 مليار); any other number of digits is a fraction.
 */
function decimalOrGroup(
  words: Words,
  sign: string,
  before: string,
  after: string,
  signIndex: number,
): 'decimal' | 'group' | undefined {
  const canGroup =
    GROUPING.has(sign) &&
    after.length === 3 &&
    before !== '0' &&
    (before.length <= 3 || before.length % 3 === 0 || before.length > 3);
  if (canGroup) {
    const following = at(words, signIndex + 2);
    const scaled = SCALES.has(following) || following === '%' || following === '٪';
    if (!(scaled && sign !== ',' && sign !== '٬' && before.length <= 3)) return 'group';
  }
  // 12.5.2020 and 10.0.0.1 are no numbers.
  const third = words.tokens[signIndex + 2];
  if (
    third?.kind === 'sign' &&
    !third.spaced &&
    third.folded === sign &&
    words.tokens[signIndex + 3]?.kind === 'digits' &&
    !words.tokens[signIndex + 3]?.spaced
  )
    return undefined;
  return DECIMAL.has(sign) ? 'decimal' : undefined;
}

/** `1. 3 مليون`: a line break or an editor put a space behind the point; only before what counts. */
function brokenDecimal(words: Words, signIndex: number): 'decimal' | undefined {
  const sign = at(words, signIndex);
  const digits = words.tokens[signIndex + 1];
  if (sign !== '.' || !digits || digits.folded.length > 3) return undefined;
  const following = words.tokens[signIndex + 2];
  if (!following) return undefined;
  const isCounted =
    following.kind === 'word' || following.folded === '%' || following.folded === '٪';
  return isCounted ? 'decimal' : undefined;
}

/** `97 . 0 مليار` is 0.97: some archives print the two sides of the point in the order of the script. */
function readReversedDecimal(words: Words, i: number): Part | undefined {
  const [fraction, sign, whole] = [words.tokens[i], words.tokens[i + 1], words.tokens[i + 2]];
  if (
    !fraction ||
    sign?.folded !== '.' ||
    !sign.spaced ||
    whole?.kind !== 'digits' ||
    !whole.spaced
  )
    return undefined;
  return {
    value: Number(`${whole.folded}.${fraction.folded}`),
    start: fraction.start,
    next: i + 3,
    digits: true,
  };
}

/** `الـ36`: the article belongs to the number, particles before it do not. */
function startWithArticle(words: Words, i: number): number {
  const token = words.tokens[i];
  const before = words.tokens[i - 1];
  if (!token || token.spaced || before?.kind !== 'word') return startOf(words, i);
  const article = lookUp(words, i - 1, (word) => (word === 'ال' ? true : undefined));
  return article?.start ?? startOf(words, i);
}
