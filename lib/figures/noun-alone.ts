import { readHalf } from './amounts.ts';
import { looksCounted } from './counted.ts';
import type { FigureKind } from './figure.ts';
import { NOT_COUNTED } from './lexicon/function-words.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './lexicon/hedges.ts';
import { NO_DUALS } from './lexicon/no-duals.ts';
import { NOUNS } from './lexicon/noun-of.ts';
import { countedBy, knownNounAt, type NounAt } from './noun-at.ts';
import type { NumberStyle } from './numerals/digits.ts';
import { readNumeral } from './numerals/numeral.ts';
import { exactly, hedgeAt, type Quantity, withBound, withHedgeAfter } from './quantities.ts';
import { type AmountReading, amountOf } from './reading.ts';
import { at, find, isAttached, isDigits, isWord, noClitics, type Words } from './words.ts';

/** `يومين`, `ناقلتي نفط`, `أكثر من شهرين`, `يوم أو يومين`, `أسبوعين إلى 4 أسابيع`: an indefinite dual is two by itself. */
export function readDual(words: Words, i: number, style: NumberStyle): AmountReading | undefined {
  const hedge = hedgeAt(words, i, HEDGES_BEFORE);
  const from = hedge?.next ?? i;
  const either = readOneOrTwo(words, from);
  const k = either ? from + 2 : from;
  const noun = dualAt(words, k, hedge !== undefined);
  if (!noun) return undefined;
  const upper = readUpper(words, k + 1, noun, style);
  const half = upper ? undefined : readHalf(words, { kind: noun.kind, next: k + 1 });
  const next = upper?.next ?? half?.next ?? k + 1;
  const place = { start: hedge?.start ?? either?.start ?? noun.start, first: i, number: k, next };
  const two = exactly(words, 2 + (half?.value ?? 0), place);
  const range = { ...two, min: either ? 1 : two.min, max: upper?.value ?? two.max };
  const bounded = hedge ? withBound(range, hedge.hedge) : range;
  return amountOf(withHedgeAfter(words, bounded, next), countedBy(words, k, noun));
}

/** `حالة أو حالتين`. */
function readOneOrTwo(words: Words, i: number): { start: number } | undefined {
  if (at(words, i + 1) !== 'او') return undefined;
  const [one, two] = [find(words, i, NOUNS), find(words, i + 2, NOUNS, noClitics)];
  const isPair = one?.value.number === 'singular' && two?.value.number === 'dual';
  return isPair && !one.definite && one.value.lemma === two.value.lemma
    ? { start: one.start }
    : undefined;
}

/** `أسبوعين إلى 4 أسابيع`: the upper end, which counts the same noun. */
function readUpper(words: Words, i: number, noun: NounAt, style: NumberStyle) {
  const numeral = at(words, i) === 'الي' ? readNumeral(words, i + 1, style) : undefined;
  const counted = numeral && find(words, numeral.next, NOUNS, noClitics);
  const isSame = counted?.value.lemma === noun.lemma && counted !== undefined;
  return numeral && isSame && numeral.value > 2
    ? { value: numeral.value, next: numeral.next + 1 }
    : undefined;
}

/** هذين, كلا: the dual behind them is definite. */
const DEFINING = /^(هذين|هاتين|هذان|هاتان|كلا|كلتا|كلي)$/;

function dualAt(words: Words, i: number, hedged: boolean): NounAt | undefined {
  if (!isWord(words, i) || NO_DUALS.has(at(words, i).replace(/^[وف]/, ''))) return undefined;
  const noun = knownNounAt(words, i);
  if (!noun || noun.definite) return undefined;
  // In جنديان إسرائيليان and مديرين عامين the second is the first one's adjective.
  const isAdjective = /(ين|ان)$/.test(at(words, i - 1)) && /(ي|^عام)(ين|ان)$/.test(at(words, i));
  // In القريتان محاصرتان the nominative is said of the definite dual before it; an object would end in -ين.
  const isPredicate = /^[وفلب]?ال.+(ين|ان)$/.test(at(words, i - 1)) && at(words, i).endsWith('ان');
  if (noun.number === 'dual')
    return isAdjective || isPredicate || DEFINING.test(at(words, i - 1)) ? undefined : noun;
  if (noun.number !== 'construct' || hedged || noun.kind !== 'equipment') return undefined;
  // سيارتي is my car too; two cars belong to an indefinite noun or a model's name.
  return isModel(words, i + 1) || isIndefinite(words, i + 1) ? noun : undefined;
}

const isModel = (words: Words, i: number): boolean =>
  (at(words, i) === '(' || at(words, i) === '"') && isAttached(words, i + 1);

function isIndefinite(words: Words, i: number): boolean {
  const word = at(words, i);
  const isPlain = isWord(words, i) && word.length > 2 && !word.startsWith('ال');
  return isPlain && !NOT_COUNTED.has(word) && looksCounted(word);
}

const SINGULAR_KINDS = new Set<FigureKind>(['duration', 'measure', 'money']);
/** Prepositions before a noun that are hedges only before a number: حتى يوم, فوق متر. */
const NOT_BEFORE_ONE = new Set(
  'حتي دون فوق تحت حدود بحدود تجاوز تجاوزت يتجاوز تتجاوز تخطي تخطت'.split(' '),
);

/** `أكثر من عام`, `نحو طن`, `لمدة شهر`, `أسبوع كحد أقصى`, `ساعة ونصف`, `ساعة و40 دقيقة`: one, by a noun of measure. */
export function readSingular(
  words: Words,
  i: number,
  style: NumberStyle,
): AmountReading | undefined {
  const hedge = NOT_BEFORE_ONE.has(at(words, i)) ? undefined : hedgeAt(words, i, HEDGES_BEFORE);
  const from = hedge?.next ?? i;
  const noun = singularAt(words, from);
  if (!noun) return undefined;
  const more = readMore(words, from, noun, style);
  if (!hedge && !more && !isLength(words, from)) return undefined;
  const next = more?.next ?? from + 1;
  const place = { start: hedge?.start ?? noun.start, first: i, number: from, next };
  const quantity: Quantity = exactly(words, more?.value ?? 1, place);
  const bounded = hedge ? withBound(quantity, hedge.hedge) : quantity;
  return amountOf(withHedgeAfter(words, bounded, next), countedBy(words, from, noun));
}

/** An indefinite singular of time, measure or money that no digits count or number: not شهر 3, not 5 شهر. */
function singularAt(words: Words, i: number): NounAt | undefined {
  if (!isWord(words, i) || isDigits(words, i + 1) || isDigits(words, i - 1)) return undefined;
  const noun = knownNounAt(words, i);
  const isOne = noun?.number === 'singular' && !noun.definite && SINGULAR_KINDS.has(noun.kind);
  return isOne ? noun : undefined;
}

function readMore(words: Words, i: number, noun: NounAt, style: NumberStyle) {
  const minutes = noun.lemma === 'ساعه' ? readMinutes(words, i + 1, style) : undefined;
  if (minutes) return minutes;
  const half = readHalf(words, { kind: noun.kind, next: i + 1 });
  return half && { value: 1 + half.value, next: half.next };
}

/** لمدة شهر, or a bound behind it: the singular is meant as a number. */
function isLength(words: Words, i: number): boolean {
  const after = hedgeAt(words, i + 1, HEDGES_AFTER)?.hedge;
  return /^[ولب]?ل?مده$/.test(at(words, i - 1)) || (after !== undefined && after !== 'about');
}

const MINUTES = new Set(['دقيقه', 'دقايق']);

/** An hour and minutes are one length, in minutes. */
function readMinutes(words: Words, i: number, style: NumberStyle) {
  if (!at(words, i).startsWith('و')) return undefined;
  const number = readNumeral(words, at(words, i) === 'و' ? i + 1 : i, style);
  const isMinutes = number && number.value < 60 && MINUTES.has(at(words, number.next));
  return isMinutes ? { value: 60 + number.value, next: number.next + 1 } : undefined;
}
