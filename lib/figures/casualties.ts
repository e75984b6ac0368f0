import {
  AMONG,
  CASUALTY_AFTER,
  CASUALTY_BEFORE,
  CASUALTY_NEXT_TO,
  DEATH_MET,
  DISEASE,
  KILLING,
  NO_OBJECT,
  TOLL,
} from './lexicon/contexts.ts';
import { at, find, inSet, isDigits, type Words } from './words.ts';

/** How many words may stand between a governing word and the figure: مقتل وإصابة أكثر من 25 شخصا. */
const REACH_BEFORE = 5;
const REACH_AFTER = 5;
/** From the beginning of a toll to its number: ارتفاع حصيلة القتلى في القطاع منذ … إلى 162 شخصا. */
const REACH_OF_TOLL = 16;
const REACH_OF_DEATH = 16;
const REACH_OF_DISEASE = 3;

const CLAUSE_ENDS = new Set(['.', '؟', '!', ':', '؛', ';']);

/** True where token `i` is a sign that ends a clause. */
export const endsClause = (words: Words, i: number): boolean => CLAUSE_ENDS.has(at(words, i));

/** Whether a word before the figure that begins at token `first` kills, wounds or takes away those it counts. */
export function isGovernedByCasualty(words: Words, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - REACH_BEFORE); k--) {
    if (endsClause(words, k) || isDigits(words, k)) return false;
    if (find(words, k, inSet(CASUALTY_BEFORE))) return isOfDeath(words, k);
    if (k === first - 1 && find(words, k, inSet(CASUALTY_NEXT_TO))) return true;
  }
  return REACHED.has(at(words, first - 1)) && isOfToll(words, first - 2);
}

/** لقي wants مصرع or حتف behind it (لقي ترحيبا), القضاء its preposition: without it, it is the courts. */
function isOfDeath(words: Words, i: number): boolean {
  const word = at(words, i);
  if (word.endsWith('قضاء')) return at(words, i + 1) === 'علي';
  if (word !== 'لقي') return true;
  for (let k = i + 1; k < i + REACH_OF_DEATH; k++) if (DEATH_MET.has(at(words, k))) return true;
  return false;
}

const REACHED = new Set(['الي', 'عند', 'بلغ', 'بلغت']);

function isOfToll(words: Words, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - REACH_OF_TOLL); k--) {
    if (endsClause(words, k)) return false;
    if (find(words, k, inSet(TOLL))) return true;
  }
  return false;
}

/**
 * Whether those whom the figure counts, whose noun ends before token `next`, are said to have suffered: `94 فلسطينيا
 * أصيبوا`; but in `شابين قتلا أربعة` they are those who killed.
 */
export function isFollowedByCasualty(words: Words, next: number): boolean {
  // 11 شخصا بينهم 4 أطفال توفوا: the parts stand between.
  let isListing = false;
  for (let k = next; k < next + REACH_AFTER; k++) {
    if (at(words, k) === '' || endsClause(words, k)) return false;
    if (isDigits(words, k) && !isListing) return false;
    isListing ||= AMONG.has(at(words, k));
    if (CASUALTY_AFTER.has(at(words, k))) return isPassive(words, k);
  }
  return false;
}

/** قتلوا is they were killed and they killed: an object behind it tells. */
function isPassive(words: Words, i: number): boolean {
  const behind = at(words, i + 1);
  return (
    !KILLING.has(at(words, i)) ||
    behind === '' ||
    NO_OBJECT.has(behind) ||
    /^(ال|[لبفو])/.test(behind)
  );
}

/** `140 حالة إصابة`, `خمس حالات مؤكدة`: cases of a disease. */
export function isOfDisease(words: Words, next: number): boolean {
  for (let k = next; k < next + REACH_OF_DISEASE; k++) if (DISEASE.has(at(words, k))) return true;
  return false;
}
