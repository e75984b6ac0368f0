import {
  endsClause,
  isFollowedByCasualty,
  isGovernedByCasualty,
  isOfDisease,
} from './casualties.ts';
import type { FigureKind } from './figure.ts';
import { AGES, AMONG, BESIDE, FORCES, KIND_BEFORE, OF_WHOLE } from './lexicon/contexts.ts';
import type { AmountReading } from './reading.ts';
import { at, find, inSet, onlyAnd, type Words } from './words.ts';

/** What `kindInContext` must know of the figure before. Token index `next` exclusive. */
export interface Placed {
  readonly kind: FigureKind;
  readonly next: number;
}

/**
 * The kind that the words around give to a figure. People who were killed, wounded or went missing are casualties,
 * whatever the noun; a number without a noun takes its kind from the figure that it is part of, or from its governor.
 *
 * @param before the amount before it in the text, if any.
 */
export function kindInContext(
  words: Words,
  reading: AmountReading,
  before: Placed | undefined,
): FigureKind {
  const { first, next, counted, unit } = reading;
  const isPeople = counted === 'people' || counted === 'personnel';
  const isCase = unit?.code === CASE;
  if (counted !== undefined && !isPeople && !isCase) return counted;
  if (isGovernedByCasualty(words, first)) return 'casualties';
  if (isCase) return isOfDisease(words, next) ? 'casualties' : (counted ?? 'count');
  if (isPeople && isFollowedByCasualty(words, next)) return 'casualties';
  const whole = before && kindOfWhole(words, reading, before);
  if (whole === 'casualties' || (whole && !isPeople)) return whole;
  if (counted === 'people' && FORCES.has(at(words, next))) return 'personnel';
  return counted ?? kindAlone(words, reading);
}

/** The lemma of حالة, a case: of a disease, or of anything else. */
const CASE = 'حاله';

/** How far apart a figure and the one whose parts it gives may be: قتل 14 شخصا في الهجوم بينهم تسعة جنود. */
const REACH_OF_WHOLE = 14;
/** How far apart two that stand in one list may be, or side by side. */
const REACH_OF_LIST = 4;
const REACH_OF_AMONG = 3;

/** The kind of the figure before, where this one is a part of it, stands in a list with it or beside it. */
function kindOfWhole(
  words: Words,
  { first, next, counted }: AmountReading,
  { kind, next: end }: Placed,
): FigureKind | undefined {
  const distance = first - end;
  if (distance < 0 || distance > REACH_OF_WHOLE || crossesClause(words, end, first))
    return undefined;
  const isAnd = at(words, first - 1) === 'و';
  const isListed = isAnd && distance <= REACH_OF_LIST && kind === 'casualties';
  if (isListed || (distance > 0 && isAmong(words, first)))
    return kind === 'people' || kind === 'casualties' || counted === undefined ? kind : undefined;
  if (counted !== undefined) return undefined;
  const isOf = OF_WHOLE.has(at(words, next));
  const isOfAll = at(words, next) === 'من' && BESIDE.has(at(words, next + 1));
  const isBeside = distance <= REACH_OF_LIST && BESIDE.has(at(words, first - 1));
  return isOf || isOfAll || isBeside || (isAnd && distance <= 2) ? kind : undefined;
}

function crossesClause(words: Words, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (endsClause(words, k)) return true;
  return false;
}

function isAmong(words: Words, first: number): boolean {
  for (let k = first - 1; k >= first - REACH_OF_AMONG; k--)
    if (find(words, k, inSet(AMONG), onlyAnd)) return true;
  return false;
}

/** What is counted in milliards and not named is money. */
const MILLIARD = 1e9;

/** The kind of a number without a noun: by the word directly before it, behind it for an age, or its magnitude. */
function kindAlone(words: Words, { first, next, min, hedge }: AmountReading): FigureKind {
  const before = at(words, first - 1) === 'ال' ? first - 2 : first - 1;
  const direct = KIND_BEFORE.get(at(words, before));
  if (direct) return direct;
  // بقوة بلغت 5.9: of a magnitude a verb may come between.
  if (KIND_BEFORE.get(at(words, first - 2)) === 'measure') return 'measure';
  if (at(words, next) === 'من' && AGES.has(at(words, next + 1))) return 'duration';
  if ((min ?? 0) >= MILLIARD) return 'money';
  // المئات, who came or went.
  return hedge === 'vague' ? 'people' : 'count';
}
