import type { CliticSplit } from '../arabic/clitics.ts';
import {
  AT_BUILDING,
  BODY_CLASSES,
  DOUBTFUL_CLASSES,
  INSTITUTIONAL,
  INSTITUTIONS,
  NAMING_CLASSES,
  OUTSIDE_NAME,
  STATE_BODIES,
} from './cues/organisations.ts';
import { HONORIFICS, TITLES } from './cues/persons.ts';
import { type Passage, withoutArticle } from './passage.ts';
import type { Candidate } from './spans.ts';

const STATE_BODY = 0.7;
const INSTITUTION = 0.8;
const CLASS_AND_NAME = 0.8;
const CLASS_AND_WORDS = 0.7;

const MOST_WORDS = 7;
const MOST_OWN_WORDS = 3;
const MISSIONS = /^ال(?:سفاره|قنصليه)$/;

/** Organisations that begin with a class noun, at token `i`. */
export function organisationsAt(passage: Passage, i: number): Candidate[] {
  if (passage.word(i) === '') return [];
  return [definiteBody(passage, i), classAndName(passage, i)].filter(
    (found): found is Candidate => found !== undefined,
  );
}

/** `الجيش الروسي`, `الهيئة الوطنية للصحافة`, `المحكمة البولندية العليا`. */
function definiteBody(passage: Passage, i: number): Candidate | undefined {
  const head = passage
    .readings(i)
    .find(({ stem }) => STATE_BODIES.has(stem) || INSTITUTIONS.has(stem));
  if (!head) return undefined;
  let last = i;
  let hasNationality = false;
  for (let k = passage.next(i); k >= 0 && isAdjective(passage, k); k = passage.next(k)) {
    hasNationality ||= passage.gazetteer.isNationality(passage.word(k));
    last = k;
  }
  if (last === i && !/^ال(?:هييه|لجنه|منظمه|جمعيه)$/.test(head.stem)) return undefined;
  const end = purpose(passage, last);
  if (end === i) return undefined;
  // وزير الخارجية الروسي: the minister is Russian; the ministry would be «الروسية».
  if (passage.readingIn(TITLES, i - 1)) return undefined;
  if (hasNationality && STATE_BODIES.has(head.stem) && agrees(passage, head.stem, last)) {
    const type = MISSIONS.test(head.stem) && AT_BUILDING.has(passage.word(i - 1)) ? 'LOC' : 'ORG';
    return passage.candidate(type, i, end, STATE_BODY, head);
  }
  const isMore = end > last || !passage.gazetteer.isNationality(passage.word(last));
  return INSTITUTIONS.has(head.stem) && isMore
    ? passage.candidate('ORG', i, end, INSTITUTION, head)
    : undefined;
}

const agrees = (passage: Passage, head: string, last: number): boolean =>
  head.endsWith('ه') === passage.word(last).endsWith('ه') || head.endsWith('ات');

const isAdjective = (passage: Passage, i: number): boolean => {
  const word = passage.word(i);
  return (
    word.startsWith('ال') &&
    !OUTSIDE_NAME.has(word) &&
    (INSTITUTIONAL.has(word) || passage.gazetteer.isNationality(word))
  );
};

/** `وزارة الخارجية الروسية`, `جامعة القاهرة`, `شركة كومكاست`, `شبكة CNN`. */
function classAndName(passage: Passage, i: number): Candidate | undefined {
  const head = passage.readings(i).find(({ stem }) => BODY_CLASSES.has(stem));
  const first = passage.next(i);
  if (!head || first < 0) return undefined;
  const listed = passage.listedFrom(first, ['LOC', 'ORG', 'PER', 'MISC']);
  if (listed >= 0) {
    // بنك دبي التجاري goes on behind the place; a body's own name is whole.
    const end =
      passage.listedFrom(first, ['LOC']) === listed ? definiteWords(passage, listed, 2) : listed;
    return passage.candidate('ORG', i, end, CLASS_AND_NAME, head);
  }
  if (NAMING_CLASSES.has(head.stem)) {
    const last = ownWords(passage, first);
    if (last >= 0) return passage.candidate('ORG', i, last, CLASS_AND_WORDS, head);
  }
  if (DOUBTFUL_CLASSES.has(head.stem)) return undefined;
  if (TITLES.has(withoutArticle(passage.word(first)))) return undefined;
  const last = definiteWords(passage, i, MOST_WORDS);
  return last > i
    ? passage.candidate('ORG', i, purpose(passage, last), CLASS_AND_WORDS, head)
    : undefined;
}

/** The last of the words from token `i` that are Latin or that no Arabic text uses otherwise; -1 where none is. */
function ownWords(passage: Passage, i: number): number {
  let last = -1;
  for (let k = i, words = 0; k >= 0 && words < MOST_OWN_WORDS; k = passage.next(k), words++) {
    const isForeign = passage.tokens[k]?.kind === 'foreign';
    const word = passage.word(k);
    if (!isForeign && (word.length < 3 || /^[وفبل]?ال/.test(word) || passage.isPlain(k))) break;
    last = k;
  }
  return last;
}

/** The last of the definite words behind token `i`, joined by و or not (الصحة والسكان); `i` where none follows. */
function definiteWords(passage: Passage, i: number, most: number): number {
  let last = i;
  for (let k = passage.next(i); k >= 0 && k - i < most; k = passage.next(k)) {
    const word = passage.word(k);
    const joined = last > i && /^وال/.test(word) && passage.word(last).startsWith('ال');
    if (word.length < 5 || !(word.startsWith('ال') || joined)) break;
    if (OUTSIDE_NAME.has(word) || OUTSIDE_NAME.has(word.slice(1)) || HONORIFICS.has(word)) break;
    if (joined && (STATE_BODIES.has(word.slice(1)) || INSTITUTIONS.has(word.slice(1)))) break;
    last = k;
    if (passage.gazetteer.isNationality(word)) break;
  }
  return last;
}

/** `… للمواصفات والجودة`, `… لحقوق الإنسان`, `… لكرة القدم`: what the body is for; token `last` where none follows. */
function purpose(passage: Passage, last: number): number {
  const k = passage.next(last);
  const word = passage.word(k);
  if (/^لل.{3}/.test(word)) return definiteWords(passage, k, 4);
  const reading: CliticSplit | undefined = passage
    .readings(k)
    .find(({ clitics, stem }) => clitics === 'ل' && passage.gazetteer.isEveryday(stem));
  const object = k < 0 ? -1 : passage.next(k);
  if (!reading || reading.stem.startsWith('ال') || object < 0) return last;
  return passage.word(object).startsWith('ال') ? definiteWords(passage, k, 2) : last;
}
