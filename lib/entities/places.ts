import { NO_NAME } from './cues/persons.ts';
import { PLACE_CLASSES, PLACE_NAME_CLASSES } from './cues/places.ts';
import { type Passage, withoutArticle } from './passage.ts';
import type { Candidate } from './spans.ts';

const AFTER_CLASS = 0.85;
const WITH_CLASS = 0.85;
const MOST_WORDS = 2;

/** Places that a class noun announces, at token `i`. */
export function placesAt(passage: Passage, i: number): Candidate[] {
  if (passage.word(i) === '') return [];
  return [afterClass(passage, i), withClass(passage, i)].filter(
    (found): found is Candidate => found !== undefined,
  );
}

/** `مدينة سالزبري`: the class noun is outside. */
function afterClass(passage: Passage, i: number): Candidate | undefined {
  if (!passage.readings(i).some(({ stem }) => PLACE_CLASSES.has(stem))) return undefined;
  const first = passage.next(i);
  const last = placeName(passage, first);
  return last < 0 ? undefined : passage.candidate('LOC', first, last, AFTER_CLASS);
}

/** `مطار القاهرة الدولي`, `شارع الثلاثيني`: the class noun is part of the name. */
function withClass(passage: Passage, i: number): Candidate | undefined {
  const head = passage.readings(i).find(({ stem }) => PLACE_NAME_CLASSES.has(stem));
  if (!head) return undefined;
  let last = placeName(passage, passage.next(i));
  if (last < 0) return undefined;
  const behind = passage.next(last);
  if (behind >= 0 && passage.word(behind) === 'الدولي') last = behind;
  return passage.candidate('LOC', i, last, WITH_CLASS, head);
}

/** The last token of the place's name that begins at token `i`: one of the table, or words that are nothing else. */
function placeName(passage: Passage, i: number): number {
  if (i < 0) return -1;
  const listed = listedPlace(passage, i);
  if (listed >= 0) return listed;
  let last = -1;
  for (let k = i, words = 0; k >= 0 && words < MOST_WORDS; k = passage.next(k), words++) {
    if (!isUnknown(passage, k) || (words > 0 && passage.word(k).startsWith('ال'))) break;
    last = k;
  }
  return last;
}

function listedPlace(passage: Passage, i: number): number {
  const { gazetteer } = passage;
  const stem = passage.word(i);
  if (NO_NAME.has(stem) || gazetteer.isNationality(stem)) return -1;
  let found = -1;
  let key = stem;
  const most = gazetteer.longestFrom(stem);
  for (let words = 1, last = i; words <= most; words++) {
    const isName = words > 1 || !passage.isPlain(i) || gazetteer.find(key)?.strength === 'sure';
    if (isName && gazetteer.find(key)?.type === 'LOC') found = last;
    last = passage.next(last);
    if (last < 0) break;
    key += ` ${passage.word(last)}`;
  }
  return found;
}

function isUnknown(passage: Passage, i: number): boolean {
  const word = passage.word(i);
  const stem = withoutArticle(word);
  return (
    word.length > 2 &&
    !/^[وفبلك]{1,2}ال|^لل/.test(word) &&
    !NO_NAME.has(word) &&
    !passage.isPlain(i) &&
    !PLACE_CLASSES.has(stem) &&
    !PLACE_NAME_CLASSES.has(stem)
  );
}
