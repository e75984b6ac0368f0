import { readHalf } from './amounts.ts';
import { looksCounted } from './counted.ts';
import type { FigureKind } from './figure.ts';
import { NOT_COUNTED } from './lexicon/function-words.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './lexicon/hedges.ts';
import { NOUNS, type Noun } from './lexicon/noun-of.ts';
import { NUMBER_WORDS } from './lexicon/numbers.ts';
import { UNITS } from './lexicon/units.ts';
import type { NumberStyle } from './numerals/digits.ts';
import { readNumeral } from './numerals/numeral.ts';
import { hedgeAt, type Quantity, withBound, withHedgeAfter } from './quantities.ts';
import { type AmountReading, amountOf } from './reading.ts';
import { hasNumberBehind } from './starters.ts';
import {
  at,
  endOf,
  type Found,
  find,
  isAttached,
  isDigits,
  isWord,
  noClitics,
  startOf,
  type Words,
} from './words.ts';

/** A noun that its number follows, or that is a number by its form. */
interface NounAt {
  readonly kind: FigureKind;
  readonly lemma: string | undefined;
  readonly number: Noun['number'] | 'unknown';
  readonly start: number;
  readonly definite: boolean;
}

/** `الأيام الثلاثة`, `الدول الـ29`, `أبنائي الثلاثة`, `كيلوغرام واحد`, `سنوات ثلاث`: the number behind its noun. */
export function readNounAndNumber(
  words: Words,
  i: number,
  style: NumberStyle,
): AmountReading | undefined {
  if (!isWord(words, i) || !hasNumberBehind(words, i)) return undefined;
  const noun = nounAt(words, i);
  if (!noun) return undefined;
  // An adjective may stand between: المخرجون التونسيون الأربعة.
  const direct = numberBehind(words, i + 1, noun, style);
  const number =
    direct ??
    (isPlural(noun) && at(words, i + 1).startsWith('ال')
      ? numberBehind(words, i + 2, noun, style)
      : undefined);
  if (!number) return undefined;
  const { value, end, next, first } = number;
  const quantity: Quantity = {
    min: value,
    max: value,
    start: noun.start,
    end,
    first: i,
    number: first,
    next,
    form: 'words',
    definite: noun.definite,
    shape: 'single',
  };
  return amountOf(withHedgeAfter(words, quantity, next), countedOf(words, i, noun));
}

const countedOf = (words: Words, i: number, { kind, lemma, start }: NounAt) => ({
  kind,
  unit: { text: words.text.slice(start, endOf(words, i)), ...(lemma && { code: lemma }) },
});

function nounAt(words: Words, i: number): NounAt | undefined {
  const known = find(words, i, NOUNS);
  if (known) {
    const { value, start, definite } = known;
    return { kind: value.kind, lemma: value.lemma, number: value.number, start, definite };
  }
  const unit = unitNoun(words, i);
  if (unit) return unit;
  const word = at(words, i);
  const definite = /^[وبفل]?ال/.test(word) || /^لل/.test(word);
  if (word.length < 3 || NOT_COUNTED.has(word) || (!definite && !looksCounted(word)))
    return undefined;
  const isPossessed = /(نا|ايي|هم|ها|ه)$/.test(word);
  const start = definite ? definiteStart(words, i) : startOf(words, i);
  return {
    kind: /(يون|يين|ون|ين)$/.test(word) ? 'people' : 'count',
    lemma: undefined,
    number: definite && /(ات|ون|ين)$/.test(word) ? 'plural' : 'unknown',
    start,
    definite: definite || isPossessed,
  };
}

function unitNoun(words: Words, i: number): NounAt | undefined {
  const found = find(words, i, UNITS);
  const unit = found?.value.find((phrase) => phrase.words.length === 1);
  if (!found || !unit || !isWord(words, i)) return undefined;
  return {
    kind: unit.kind,
    lemma: unit.code || undefined,
    number: unit.dual ? 'dual' : 'singular',
    start: found.start,
    definite: found.definite,
  };
}

function definiteStart(words: Words, i: number): number {
  return (
    find(words, i, { get: (stem) => (stem.startsWith('ال') ? true : undefined) })?.start ??
    startOf(words, i)
  );
}

interface NumberBehind {
  readonly value: number;
  readonly end: number;
  readonly next: number;
  readonly first: number;
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
  if (role !== 'one' && role !== 'ten' && role !== 'tens' && role !== 'bound') return undefined;
  if (value === 1)
    return isOneOf(words, i, noun, found)
      ? { value, end: endOf(words, i), next: i + 1, first: i }
      : undefined;
  if (value === 2 && found.definite) return undefined;
  if (value === 2)
    return noun.number === 'dual' || /(ين|ان)$/.test(at(words, i - 1))
      ? { value, end: endOf(words, i), next: i + 1, first: i }
      : undefined;
  if (found.definite !== noun.definite) return undefined;
  // الذكرى السبعين is an ordinal; the cardinals of three to ten have their own forms.
  const isOrdinal = role === 'tens' && noun.number !== 'plural';
  if (noun.number === 'singular' || isOrdinal || (!noun.definite && noun.number === 'unknown'))
    return undefined;
  const numeral = readNumeral(words, i, style);
  return numeral && { value: numeral.value, end: numeral.end, next: numeral.next, first: i };
}

const isPlural = ({ number, definite }: NounAt): boolean => definite && number === 'plural';

function digitsBehind(words: Words, i: number): NumberBehind | undefined {
  const value = Number(at(words, i));
  const isWhole = value >= 3 && value < 1000 && !/^[.,%٪]$/.test(at(words, i + 1));
  return isWhole ? { value, end: endOf(words, i), next: i + 1, first: i } : undefined;
}

/** Idioms: one and the same (في آن واحد), number one (رقم واحد), each one (كل واحد). */
const NO_ONE = /^(ان|رقم|كل|غير|وقت|صف|اي|جانب|طرف|حد|نحو)$/;

/** `يوم واحد`, `لغة واحدة`, `للدولار الواحد`; not واحد من and not `واحد وعشرون`. */
function isOneOf(words: Words, i: number, noun: NounAt, one: Found<unknown>): boolean {
  const isSingular = noun.number === 'singular';
  const isDefinite = noun.definite && one.definite && noun.kind === 'money';
  const isJoined = find(words, i + 1, NUMBER_WORDS)?.clitics === 'و';
  return (
    isSingular &&
    (isDefinite || (!noun.definite && !one.definite)) &&
    !isJoined &&
    !NO_ONE.test(at(words, i - 1)) &&
    /^(?:ال)?واحد/.test(at(words, i))
  );
}

/** `يومين`, `طائرتان`, `ناقلتي نفط`, `أكثر من شهرين`, `يوم أو يومين`: a dual is two by itself, if it is indefinite. */
export function readDual(words: Words, i: number): AmountReading | undefined {
  const hedge = hedgeAt(words, i, HEDGES_BEFORE);
  const from = hedge?.next ?? i;
  const either = readOneOrTwo(words, from);
  const k = either ? from + 2 : from;
  const noun = dualAt(words, k, hedge !== undefined);
  if (!noun) return undefined;
  const half = readHalf(words, { kind: noun.kind, next: k + 1 });
  const next = half?.next ?? k + 1;
  const value = 2 + (half?.value ?? 0);
  const quantity: Quantity = {
    min: either ? 1 : value,
    max: value,
    start: hedge?.start ?? either?.start ?? noun.start,
    end: endOf(words, next - 1),
    first: i,
    number: k,
    next,
    form: 'words',
    definite: false,
    shape: 'single',
  };
  const bounded = hedge ? withBound(quantity, hedge.hedge) : quantity;
  return amountOf(withHedgeAfter(words, bounded, next), countedOf(words, k, noun));
}

/** `حالة أو حالتين`. */
function readOneOrTwo(words: Words, i: number): { start: number } | undefined {
  if (at(words, i + 1) !== 'او') return undefined;
  const [one, two] = [find(words, i, NOUNS), find(words, i + 2, NOUNS, noClitics)];
  const isSame =
    one &&
    two &&
    one.value.lemma === two.value.lemma &&
    two.value.number === 'dual' &&
    one.value.number === 'singular';
  return isSame && !one.definite ? { start: one.start } : undefined;
}

/** Words that look like duals and are something else. */
const NO_DUALS =
  /^[وفبل]?(بين|حين|دين|يدين|عين|امين|يمين|امان|زمان|بيان|ان|كان|اخران|اخرين|ميلان|منتجين|معدتين|تعيين|عرضين)$/;

function dualAt(words: Words, i: number, hedged: boolean): NounAt | undefined {
  if (!isWord(words, i) || NO_DUALS.test(at(words, i))) return undefined;
  const noun = nounOrUnit(words, i);
  if (!noun || noun.definite) return undefined;
  if (noun.number === 'dual') return isPossessedByNext(words, i) ? undefined : noun;
  if (noun.number !== 'construct' || hedged || noun.kind !== 'equipment') return undefined;
  // سيارتي is my car too; two cars belong to an indefinite noun or a model's name.
  return isModel(words, i + 1) || isIndefinite(words, i + 1) ? noun : undefined;
}

function nounOrUnit(words: Words, i: number): NounAt | undefined {
  const known = find(words, i, NOUNS);
  if (!known) return unitNoun(words, i);
  return {
    kind: known.value.kind,
    lemma: known.value.lemma,
    number: known.value.number,
    start: known.start,
    definite: known.definite,
  };
}

const isPossessedByNext = (words: Words, i: number): boolean =>
  /^(هذين|هاتين|هذان|هاتان|كلا|كلتا|كلي)$/.test(at(words, i - 1));

const isModel = (words: Words, i: number): boolean =>
  (at(words, i) === '(' || at(words, i) === '"') && isAttached(words, i + 1);

const isIndefinite = (words: Words, i: number): boolean =>
  isWord(words, i) &&
  at(words, i).length > 2 &&
  !at(words, i).startsWith('ال') &&
  !NOT_COUNTED.has(at(words, i)) &&
  looksCounted(at(words, i));

const SINGULAR_KINDS = new Set<FigureKind>(['duration', 'measure', 'money']);
const NO_SINGULAR_HEDGES = new Set([
  'حتي',
  'دون',
  'فوق',
  'تحت',
  'حدود',
  'بحدود',
  'تجاوز',
  'تجاوزت',
]);

/** `أكثر من عام`, `نحو طن`, `لمدة شهر`, `أسبوع كحد أقصى`, `ساعة ونصف`, `ساعة و40 دقيقة`: one, by a noun of measure. */
export function readSingular(
  words: Words,
  i: number,
  style: NumberStyle,
): AmountReading | undefined {
  const hedge = NO_SINGULAR_HEDGES.has(at(words, i)) ? undefined : hedgeAt(words, i, HEDGES_BEFORE);
  const from = hedge?.next ?? i;
  const noun = isWord(words, from) ? nounOrUnit(words, from) : undefined;
  if (!noun || noun.definite || noun.number !== 'singular' || !SINGULAR_KINDS.has(noun.kind))
    return undefined;
  if (isDigits(words, from + 1) || isDigits(words, from - 1)) return undefined;
  const more = readHalf(words, { kind: noun.kind, next: from + 1 });
  const minutes = noun.lemma === 'ساعه' ? readMinutes(words, from + 1, style) : undefined;
  const after = hedgeAt(words, from + 1, HEDGES_AFTER)?.hedge;
  const isLength = /^[ولب]?ل?مده$/.test(at(words, from - 1));
  if (!hedge && !more && !minutes && (!after || after === 'about') && !isLength) return undefined;
  const next = minutes?.next ?? more?.next ?? from + 1;
  const value = minutes?.value ?? 1 + (more?.value ?? 0);
  const quantity: Quantity = {
    min: value,
    max: value,
    start: hedge?.start ?? noun.start,
    end: endOf(words, next - 1),
    first: i,
    number: from,
    next,
    form: 'words',
    definite: false,
    shape: 'single',
  };
  const bounded = hedge ? withBound(quantity, hedge.hedge) : quantity;
  return amountOf(withHedgeAfter(words, bounded, next), countedOf(words, from, noun));
}

const MINUTES = new Set(['دقيقه', 'دقايق']);

/** An hour and minutes are one length, in minutes. */
function readMinutes(
  words: Words,
  i: number,
  style: NumberStyle,
): { value: number; next: number } | undefined {
  if (!at(words, i).startsWith('و')) return undefined;
  const number = readNumeral(words, at(words, i) === 'و' ? i + 1 : i, style);
  const isMinutes = number && number.value < 60 && MINUTES.has(at(words, number.next));
  return isMinutes ? { value: 60 + number.value, next: number.next + 1 } : undefined;
}
