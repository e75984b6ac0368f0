import { MONTHS, ORDINALS } from './lexicon/calendar.ts';
import { NAMERS } from './lexicon/function-words.ts';
import { NOUNS } from './lexicon/noun-of.ts';
import type { Quantity } from './quantities.ts';
import { at, find, inSet, isAttached, isDigits, isWord, type Words } from './words.ts';

/**
 * Numbers that are no figures: ordinals, digits in a name (إف-16, CNN 24), scores (2-1), list numbers, telephones,
 * references, the number of what stands in an order (الدقيقة 81).
 *
 * @param isKnown whether that noun is one of the lexicon's.
 * @param hasNoun whether a counted noun follows: with one, only a name's or an order's number is rejected.
 */
export function isNoFigure(
  words: Words,
  quantity: Quantity,
  hasNoun: boolean,
  isKnown = false,
): boolean {
  const { number, shape, first } = quantity;
  if (first !== number && hasNoun) return false;
  if (isOrdinalsEnd(words, number) || (!isKnown && isNamed(words, number))) return true;
  if (shape === 'dash') return isGlued(words, quantity) || isScore(words, quantity, hasNoun);
  if (isDigits(words, number)) return isNoFigureInDigits(words, quantity, hasNoun);
  return quantity.form === 'words' && isNoFigureInWords(words, quantity, hasNoun);
}

/** `الثاني عشر`, `الخامسة والستين`: their second word is a number only by its letters. */
function isOrdinalsEnd(words: Words, i: number): boolean {
  const before = find(words, i - 1, ORDINALS);
  return (
    before !== undefined &&
    before.value <= 10 &&
    isWord(words, i) &&
    /^(عشره?|وال)/.test(at(words, i))
  );
}

/** `الدقيقة 81`, `رقم (180`, `مجموعة السبع`. */
function isNamed(words: Words, i: number): boolean {
  const back = at(words, i - 1) === '(' || at(words, i - 1) === 'ال' ? i - 2 : i - 1;
  if (find(words, back, inSet(NAMERS))) return true;
  const word = at(words, back);
  return isWord(words, back) && NAMERS.has(word);
}

/** `2-1`, `(6-4)`: two small numbers with no noun. */
function isScore(words: Words, { min, max, number }: Quantity, hasNoun: boolean): boolean {
  if (hasNoun) return false;
  const isSmall = (min ?? 0) < 100 && (max ?? 0) < 200;
  return isSmall || at(words, number).startsWith('0');
}

function isNoFigureInDigits(words: Words, quantity: Quantity, hasNoun: boolean): boolean {
  const { number, next, form } = quantity;
  if (isGlued(words, quantity) || isIdentifier(words, quantity)) return true;
  if (hasNoun || form === 'scaled') return false;
  return (
    isInBrackets(words, quantity) ||
    (form === 'plain' && (isListNumber(words, number, next) || isLabel(words, quantity)))
  );
}

const GLUE = /^[-–/@#:_&=~^]$/;
const isGlue = (words: Words, i: number): boolean => GLUE.test(at(words, i));

/** Written together with a sign, an address's point or Latin letters: `B737-800`, `90+3`, `10.0.0.1`. */
function isGlued(words: Words, { first, number, next }: Quantity): boolean {
  const before = words.tokens[number - 1];
  if (first !== number) return isGluedBehind(words, next);
  if (isAttached(words, number) && before?.kind === 'foreign' && !/^(us)$/.test(before.folded))
    return true;
  if (isAttached(words, number) && isGlue(words, number - 1) && isAttached(words, number - 1))
    return true;
  if (
    isAttached(words, number) &&
    /^[.+]$/.test(at(words, number - 1)) &&
    isDigits(words, number - 2)
  )
    return true;
  return isGluedBehind(words, next);
}

function isGluedBehind(words: Words, next: number): boolean {
  if (!isAttached(words, next)) return false;
  const after = words.tokens[next];
  if (after?.kind === 'foreign' && !/^(km|kg|cm|mm|m|gb|mb|tb|c|usd|eur)$/.test(after.folded))
    return true;
  return (
    (GLUE.test(at(words, next)) || at(words, next) === '+' || at(words, next) === '.') &&
    isAttached(words, next + 1) &&
    !isMonthAfter(words, next)
  );
}

/** `13/أبريل` is a date's day, read elsewhere or not at all. */
const isMonthAfter = (words: Words, i: number): boolean => MONTHS.has(at(words, i + 1));

/** Seven digits and more without a separator, but for round ones, are an identifier or a telephone; so are 007 and +9. */
function isIdentifier(words: Words, { number, form }: Quantity): boolean {
  const digits = at(words, number);
  if (form !== 'plain') return false;
  const isLong = digits.length >= 8 && !/0{4,}$/.test(digits);
  const isPadded = digits.length > 1 && digits.startsWith('0');
  return isLong || isPadded || (at(words, number - 1) === '+' && isAttached(words, number));
}

/** `سيلفا (22)`, `(1)`: minutes, notes and references. */
const isInBrackets = (words: Words, { first, next, number }: Quantity): boolean =>
  first === number && /^[([]$/.test(at(words, number - 1)) && /^[)\]+]$/.test(at(words, next));

/** At a line's beginning with a point, bracket or dash behind. */
function isListNumber(words: Words, i: number, next: number): boolean {
  const before = words.tokens[i - 1];
  const token = words.tokens[i];
  const startsLine =
    before === undefined ||
    (token !== undefined && words.text.slice(before.end, token.start).includes('\n'));
  return startsLine && /^[-.)–]$/.test(at(words, next)) && isAttached(words, next);
}

/** Definite nouns that a number without a noun numbers: الجولة 33, رؤية السعودية 2030; or an ordinal: الفوز الـ24. */
function isLabel(words: Words, { number, first, definite }: Quantity): boolean {
  if (first !== number) return false;
  const noun = at(words, definite && at(words, number - 1) === 'ال' ? number - 2 : number - 1);
  if (definite) return !/^(سن|في|بين|نحو|ما|حوالي|كل|خلال)$/.test(noun);
  const known = NOUNS.get(noun.replace(/^[وب]?ال/, ''));
  return (
    /^[وب]?ال.{3,}/.test(noun) &&
    known?.number !== 'plural' &&
    isNounLike(noun) &&
    !isDigits(words, number - 1)
  );
}

/** A definite word before a number may be an adjective or a number's governor too. */
const isNounLike = (word: string): boolean =>
  !/^(العمر|البالغ|البالغه|الي|الواحد|السنه|العام)$/.test(word);

/** أحد (one of), واحد من, a lone definite ordinal-like number (السبعين). */
function isNoFigureInWords(words: Words, quantity: Quantity, hasNoun: boolean): boolean {
  const { min, max, next, first, number } = quantity;
  const definite = quantity.definite && first === number;
  if (hasNoun)
    return min === 1 && max === 1 && at(words, next) !== 'في' && at(words, next) !== 'بالميه';
  if (min === 0) return true;
  if (min === 1 && max === 1) return true;
  // واحد منهم; لأربعة is a number, الأربعة by itself is the noun's before it, read there.
  return (
    definite && !/^(منهم|منها)$/.test(at(words, next)) && !/^(بين|الي)$/.test(at(words, number - 1))
  );
}
