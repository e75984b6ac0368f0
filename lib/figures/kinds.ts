import type { FigureKind } from './figure.ts';
import {
  AMONG,
  CASUALTY_AFTER,
  CASUALTY_BEFORE,
  CASUALTY_NEXT_TO,
  TOLL,
} from './lexicon/function-words.ts';
import type { AmountReading } from './reading.ts';
import { at, find, inSet, isDigits, type Words } from './words.ts';

/** What `kindInContext` must know of a figure and of the one before it. Token indices, `next` exclusive. */
export interface Placed {
  readonly kind: FigureKind;
  readonly first: number;
  readonly next: number;
}

/** How many words may stand between a governing word and the figure: مقتل وإصابة أكثر من 25 شخصا. */
const REACH_BEFORE = 5;
const REACH_AFTER = 5;
/** How far apart a figure and the one whose parts it gives may be: قتل 14 شخصا في الهجوم بينهم تسعة جنود. */
const REACH_OF_WHOLE = 14;
const ENDS_CLAUSE = new Set(['.', '؟', '!', ':', '؛', ';']);

/**
 * The kind that the words around give to a figure. People who were killed, wounded or went missing are casualties,
 * whatever the noun; a number without a noun takes its kind from its governor or from the figure that it is part of.
 */
export function kindInContext(
  words: Words,
  reading: AmountReading,
  before: Placed | undefined,
): FigureKind {
  const { first, next, counted, unit } = reading;
  const isGoverned = isGovernedByCasualty(words, first);
  if (unit?.code === CASE && (isGoverned || isOfDisease(words, next))) return 'casualties';
  if (counted !== undefined && counted !== 'people' && counted !== 'personnel') return counted;
  const hasNoun = counted !== undefined;
  if (isGoverned || isFollowedByCasualty(words, next, hasNoun)) return 'casualties';
  const whole = before && wholeOf(words, before, first, next, hasNoun);
  if (whole === 'casualties' || (whole && !hasNoun)) return whole;
  if (counted === 'people' && FORCES.has(at(words, next))) return 'personnel';
  return counted ?? bareKind(words, reading);
}

/** أفراد الشرطة, رجال الأمن. */
const FORCES = new Set('الشرطه القوات الجيش الامن الحرس الدرك الجمارك المخابرات'.split(' '));

/** The lemma of حالة, a case: of disease, or of anything else. */
const CASE = 'حاله';

function isGovernedByCasualty(words: Words, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - REACH_BEFORE); k--) {
    const word = at(words, k);
    if (ENDS_CLAUSE.has(word) || isDigits(words, k)) return false;
    if (find(words, k, inSet(CASUALTY_BEFORE))) return !isOtherSense(words, k);
    if (k === first - 1 && find(words, k, inSet(CASUALTY_NEXT_TO))) return true;
  }
  return REACHED.test(at(words, first - 1)) && isOfToll(words, first);
}

const REACHED = /^(الي|عند|بلغ|بلغت)$/;
const REACH_OF_TOLL = 16;

function isOfToll(words: Words, first: number): boolean {
  for (let k = first - 2; k >= Math.max(0, first - REACH_OF_TOLL); k--) {
    if (ENDS_CLAUSE.has(at(words, k))) return false;
    if (find(words, k, inSet(TOLL))) return true;
  }
  return false;
}

/** لقي wants مصرع or حتف behind it (لقي ترحيبا). */
function isOtherSense(words: Words, k: number): boolean {
  if (at(words, k) !== 'لقي') return false;
  for (let j = k + 1; j < k + 16; j++) if (/^(مصرع|حتف)/.test(at(words, j))) return false;
  return true;
}

/** `94 فلسطينيا أصيبوا`; but in `شابين قتلا أربعة` they are those who killed. */
function isFollowedByCasualty(words: Words, next: number, hasNoun: boolean): boolean {
  if (!hasNoun) return false;
  // 11 شخصا بينهم 4 أطفال توفوا: the parts stand between.
  let isListing = false;
  for (let k = next; k < next + REACH_AFTER; k++) {
    const word = at(words, k);
    if (word === '' || ENDS_CLAUSE.has(word) || (isDigits(words, k) && !isListing)) return false;
    if (AMONG.has(word)) isListing = true;
    if (CASUALTY_AFTER.has(word))
      return !/^(في|ب|ل|اثر|خلال|بعد|عندما|جراء|قبل|من|ايضا|هم)?$/.test(at(words, k + 1))
        ? isPassiveHere(words, k)
        : true;
  }
  return false;
}

/** An object behind the verb makes it active. */
const isPassiveHere = (words: Words, k: number): boolean =>
  /^(ل|ب|ف|و|ا[مي]|يوم|ال|،|\.|$)/.test(at(words, k + 1)) ||
  !/^(قتلوا|قتلا|جرحوا|اصابوا)$/.test(at(words, k));

/** Words that tie a number without a noun to the whole before it. */
const OF_WHOLE = new Set(['منهم', 'منها', 'منهن', 'اخرين', 'اخرون', 'اخري']);
const RATIO = new Set(['اصل', 'اجمالي', 'مجموع', 'مقابل', 'مقارنه', 'الي', 'او', 'السنه', 'العام']);

function wholeOf(
  words: Words,
  before: Placed,
  first: number,
  next: number,
  hasNoun: boolean,
): FigureKind | undefined {
  const distance = first - before.next;
  if (distance < 0 || distance > REACH_OF_WHOLE || crossesClause(words, before.next, first))
    return undefined;
  const isPart =
    distance > 0 &&
    [1, 2, 3].some(
      (back) =>
        AMONG.has(at(words, first - back)) ||
        /^[وف]?(بينهم|بينها|منهم|منها)$/.test(at(words, first - back)),
    );
  const isListed = distance <= 4 && at(words, first - 1) === 'و' && before.kind === 'casualties';
  if (isPart || isListed)
    return before.kind === 'people' || before.kind === 'casualties' || !hasNoun
      ? before.kind
      : undefined;
  if (hasNoun) return undefined;
  const isOf =
    OF_WHOLE.has(at(words, next)) || (at(words, next) === 'من' && RATIO.has(at(words, next + 1)));
  const isRatio = distance <= 4 && RATIO.has(at(words, first - 1));
  return isOf || isRatio || (at(words, first - 1) === 'و' && distance <= 2)
    ? before.kind
    : undefined;
}

function crossesClause(words: Words, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (ENDS_CLAUSE.has(at(words, k))) return true;
  return false;
}

/** حالة مؤكدة، 140 حالة إصابة: counted because they are ill. */
function isOfDisease(words: Words, next: number): boolean {
  for (let k = next; k < next + 3; k++)
    if (
      /^(موكده|مشتبه|اصابه|وفاه|جديده|شفاء|موكد|موكدتين|باصابه|بالفيروس|مصابه|كوليرا|تسمم|اختناق)$/.test(
        at(words, k),
      )
    )
      return true;
  return false;
}

const PERCENT_BEFORE = /^(بنسبه|نسبه|نسبته|نسبتها|ونسبه)$/;
const MONEY_BEFORE = /^(بقيمه|بمبلغ|بتكلفه|بسعر|قيمته|قيمتها|سعره|سعرها)$/;
const MAGNITUDE_BEFORE = /^(بقوه|قوته|قوتها|شدته|شدتها|بشده|بلغت-شدته|درجه|بدرجه)$/;
const AGE_BEFORE = /^(العمر|عمره|عمرها|سن|عمر|سنها|سنه)$/;

/** The kind of a number without a noun, by the word directly before it, behind it for an age, or its magnitude. */
function bareKind(words: Words, { first, next, min, hedge }: AmountReading): FigureKind {
  const word = at(words, at(words, first - 1) === 'ال' ? first - 2 : first - 1);
  if (PERCENT_BEFORE.test(word)) return 'percent';
  if (MONEY_BEFORE.test(word)) return 'money';
  if (MAGNITUDE_BEFORE.test(word) || MAGNITUDE_BEFORE.test(at(words, first - 2))) return 'measure';
  const isAge =
    AGE_BEFORE.test(word) || AGE_BEHIND.test(`${at(words, next)} ${at(words, next + 1)}`);
  if (isAge) return 'duration';
  // What is counted in milliards and not named is money; the hundreds who came are people.
  if ((min ?? 0) >= MILLIARD) return 'money';
  return hedge === 'vague' ? 'people' : 'count';
}

const AGE_BEHIND = /^من (عمره|عمرها|عمرهم|العمر|عمر)$/;
const MILLIARD = 1e9;
