import type { FigureKind } from './figure.ts';
import { NOT_COUNTED } from './lexicon/function-words.ts';
import { NOUNS, type Noun } from './lexicon/noun-of.ts';
import { SHORT_UNITS } from './lexicon/units.ts';
import type { Quantity } from './quantities.ts';
import { type Counted, readUnit } from './units.ts';
import {
  at,
  findName,
  hasArticle,
  isAttached,
  isWord,
  noClitics,
  startOf,
  textOf,
  type Words,
} from './words.ts';

/** What the quantity counts, from token `i` on: a unit, the head of a من-phrase, a noun. */
export function readCounted(words: Words, i: number, quantity: Quantity): Counted | undefined {
  const from = isOpeningQuote(words, i) ? i + 1 : i;
  return (
    readTwoWordNoun(words, i) ??
    readUnit(words, i) ??
    readShortUnit(words, i, quantity) ??
    readOf(words, i, quantity) ??
    readNoun(words, from, quantity)
  );
}

/** A two-word noun's kind goes before that of its first word: براميل متفجرة are weapons. */
function readTwoWordNoun(words: Words, i: number): Counted | undefined {
  const found = isWord(words, i + 1) ? findName(words, i, NOUNS, noClitics) : undefined;
  return found?.next === i + 2 ? counted(words, i, found.value) : undefined;
}

const QUOTES = new Set(['"', '“', '”', '«', '#', "'", '‘']);
const isOpeningQuote = (words: Words, i: number): boolean =>
  QUOTES.has(at(words, i)) && isAttached(words, i + 1);

/** `1500 م`: letters that mean a unit only behind digits. */
function readShortUnit(words: Words, i: number, { form }: Quantity): Counted | undefined {
  const code = SHORT_UNITS.get(at(words, i));
  if (code === undefined || (form !== 'plain' && form !== 'digits')) return undefined;
  return {
    kind: 'measure',
    unit: { text: textOf(words, i, i + 1), code },
    start: startOf(words, i),
    next: i + 1,
  };
}

/** What من introduces that is no part of the number's own phrase: 12 من أصل 15. */
const NOT_OF = new Set(
  'اصل اجمالي بين ضمن جهه قبل اجل خلال حيث دون جانب شان بعد نوع طراز هذا هذه ذلك العام الشهر العمر اهم ابرز اكبر اصعب جديد المقرر المتوقع المحتمل الاصوات'.split(
    ' ',
  ),
);

/** `عشرات الآلاف من الجنود`, `20 من عناصر`, `78 من تلك التقارير`. */
function readOf(words: Words, i: number, quantity: Quantity): Counted | undefined {
  if (at(words, i) !== 'من') return undefined;
  const marked = /^(تلك|هذه|هولاء|#|")$/.test(at(words, i + 1)) ? i + 2 : i + 1;
  if (!isWord(words, marked) || NOT_OF.has(at(words, marked)) || NOT_COUNTED.has(at(words, marked)))
    return undefined;
  const unit = readUnit(words, marked);
  if (unit) return unit;
  const known = nounAt(words, marked);
  // Behind an exact number the noun must be one: 3 من ركلة جزاء is none.
  const isPlural = known
    ? known.number === 'plural'
    : hasArticle(words, marked) || /(ين|ات|ون|ه[ما]|ي)$/.test(at(words, marked));
  if (quantity.form !== 'vague' && !isPlural) return undefined;
  return counted(words, marked, known);
}

function readNoun(words: Words, i: number, quantity: Quantity): Counted | undefined {
  const word = at(words, i);
  // المئات and الآلاف take their noun with من alone.
  if (quantity.form === 'vague' && quantity.definite) return undefined;
  if (!isWord(words, i) || word.length < 2 || NOT_COUNTED.has(word)) return undefined;
  const known = nounAt(words, i);
  const isDefinite = word.startsWith('ال') && hasArticle(words, i) && !NOUNS.has(word);
  if (isDefinite && quantity.form !== 'vague') return undefined;
  if (!known && !looksCounted(word)) return undefined;
  // 12 يوم الجمعة, on Friday; 30 يوم, in an easy style.
  if (word === 'يوم' && isWord(words, i + 1) && !NOT_COUNTED.has(at(words, i + 1)))
    return undefined;
  if (known && (known.number === 'dual' || known.number === 'construct') && !couldBePlural(word))
    return undefined;
  return counted(words, i, known, quantity);
}

/** 20 مسؤولين: a form that is dual for one noun and a sound plural for another. */
const couldBePlural = (word: string): boolean => word.endsWith('ين');

/** The noun at token `i`, with the word after it where both are one name (رجل أمن). */
const nounAt = (words: Words, i: number): Noun | undefined =>
  findName(words, i, NOUNS, noClitics)?.value ?? possessedNoun(at(words, i));

/** عناصرها, أفراده, أبنائه: a noun with its owner's pronoun, before which ء sits on ى. */
function possessedNoun(word: string): Noun | undefined {
  const stem = word.replace(/(هما|هم|هن|ها|ه|نا)$/, '');
  if (stem === word) return undefined;
  return NOUNS.get(stem) ?? NOUNS.get(stem.replace(/ا[يو]$/, 'اء'));
}

function counted(words: Words, i: number, known: Noun | undefined, quantity?: Quantity): Counted {
  const unit = { text: textOf(words, i, i + 1), ...(known && { code: known.lemma }) };
  return {
    kind: known?.kind ?? kindByForm(at(words, i), quantity?.min ?? quantity?.max ?? 0),
    unit,
    start: startOf(words, i),
    next: i + 1,
  };
}

/**
 * An unknown noun's kind by its form: the sound masculine plural and the adjective of origin are of people (5 ناشطين,
 * 60 فلسطينيا).
 */
function kindByForm(word: string, number: number): FigureKind {
  if (/^.{2,}(يون|يين|يا|ون|ين)$/.test(word)) return 'people';
  // So are the participles of the fifth to tenth forms, but for those of places: متحدثا, مستثمر.
  if (
    /^(مت|مست).{3,}[^هت]$/.test(word) &&
    !/^(متحف|متجر|مستشفي|مستودع|مستوي|مستند|متنزه)/.test(word)
  )
    return 'people';
  // From eleven on the noun is singular: 5500 تركي, but 5 مبادئ.
  return number > 10 && /^.{3,}ي$/.test(word) ? 'people' : 'count';
}

/** Unknown words that letters tell from nouns: those with a particle, verbs, those too short. */
export const looksCounted = (word: string): boolean =>
  word.length > 2 &&
  !/^(?:و|بال|فال|لل|كال|سي|ست|لي|لت|ليت|مما|فا)/.test(word) &&
  !/وا$/.test(word) &&
  !/^[يت].*[^ها]$/.test(word.replace(/(ات|يين|يون)$/, 'ا')) &&
  !(/^[بل]/.test(word) && !/(ا|ات)$/.test(word));
