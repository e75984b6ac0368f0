import type { CliticSplit } from '../arabic/clitics.ts';
import {
  HONORIFICS,
  NAME_LINKS,
  NAME_TITLES,
  NEVER_FIRST,
  NO_NAME,
  ORDINALS,
  ROLE_TAILS,
  SAYING,
  TITLES,
} from './cues/persons.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './spans.ts';

/** How sure each kind of evidence is: shares of right mentions among those found, on annotated news, rounded. */
const AFTER_TITLE = 0.75;
const KNOWN_WORDS = 0.8;
const NAME_AND_UNKNOWN = 0.65;
const AFTER_NATIONALITY = 0.65;
const AFTER_SAYING = 0.75;

const MOST_WORDS = 9;
/** What may stand between a title and its name: وزير الدولة البريطاني السابق لشؤون ... is long enough. */
const MOST_TAILS = 5;

/** A run of name words: how far it goes, and how much its words are known as names. */
interface Run {
  readonly last: number;
  readonly words: number;
  readonly weight: number;
}

/** Persons that the words around or inside a name announce, at token `i`. */
export function personsAt(passage: Passage, i: number): Candidate[] {
  if (passage.word(i) === '') return [];
  return [
    afterTitle(passage, i),
    afterHonorific(passage, i),
    afterNationality(passage, i),
    afterSaying(passage, i),
    knownWords(passage, i),
  ].filter((found): found is Candidate => found !== undefined);
}

/** `الرئيس الروسي فلاديمير بوتين`, `وزير الدفاع الأمريكي، فلان`: the name behind the title and what qualifies it. */
function afterTitle(passage: Passage, i: number): Candidate | undefined {
  if (!passage.readingIn(TITLES, i)) return undefined;
  let k = i + 1;
  while (k - i <= MOST_TAILS && isTail(passage, k)) k++;
  if (passage.sign(k) === '،' && k > i + 1) k++;
  const run = nameFrom(passage, k, true);
  if (!run) return undefined;
  return passage.candidate('PER', k, ordinalBehind(passage, i, run.last), AFTER_TITLE);
}

/** `الملك عبدالله الثاني`: a ruler's number is part of the name. */
function ordinalBehind(passage: Passage, title: number, last: number): number {
  const next = passage.next(last);
  const rules = passage.readings(title).some(({ stem }) => HONORIFICS.has(stem));
  return rules && ORDINALS.has(passage.word(next)) ? next : last;
}

function isTail(passage: Passage, i: number): boolean {
  const word = passage.word(i);
  return (
    ROLE_TAILS.has(word) ||
    passage.gazetteer.isNationality(word) ||
    (word.startsWith('ال') && passage.isPlain(i) && !NO_NAME.has(word)) ||
    (passage.readingIn(TITLES, i) !== undefined && passage.gazetteer.nameWeight(word) < 2)
  );
}

/** `للفرنسي أوريليان تشواميني`: the adjective stands for the man. */
function afterNationality(passage: Passage, i: number): Candidate | undefined {
  const isOne = passage
    .readings(i)
    .some(({ stem }) => passage.gazetteer.isNationality(stem) && /^ال.*[يه]$/.test(stem));
  const run = isOne ? nameFrom(passage, i + 1, true) : undefined;
  return run && run.words > 1
    ? passage.candidate('PER', i + 1, run.last, AFTER_NATIONALITY)
    : undefined;
}

/** `اللواء المالكي`: a family name alone, which only a title used before names makes one. */
function afterHonorific(passage: Passage, i: number): Candidate | undefined {
  const title = passage.readings(i).some(({ stem }) => HONORIFICS.has(stem));
  if (!title || !isFamilyName(passage, i + 1) || passage.word(i + 2).startsWith('ال'))
    return undefined;
  return passage.candidate('PER', i + 1, i + 1, AFTER_SAYING);
}

/** `وقال لايتون`: what speaks and is no everyday word, place or body. */
function afterSaying(passage: Passage, i: number): Candidate | undefined {
  if (!SAYING.has(passage.word(i))) return undefined;
  const run = nameFrom(passage, i + 1, true);
  if (run) return passage.candidate('PER', i + 1, run.last, AFTER_SAYING);
  return isFamilyName(passage, i + 1) && !passage.word(i + 2).startsWith('ال')
    ? passage.candidate('PER', i + 1, i + 1, AFTER_SAYING)
    : undefined;
}

/** Two or more words known as names, or one of them and what a title right behind it explains. */
function knownWords(passage: Passage, i: number): Candidate | undefined {
  for (const reading of passage.readings(i)) {
    if (reading.clitics.length > 1 || beginsNoName(reading.stem) || passage.isPlain(i)) continue;
    const run = nameFrom(passage, i, false, reading);
    if (!run || run.words < 2) continue;
    if (run.weight >= 3) return passage.candidate('PER', i, run.last, KNOWN_WORDS, reading);
    if (run.weight >= 2 || isExplained(passage, run.last))
      return passage.candidate('PER', i, run.last, NAME_AND_UNKNOWN, reading);
  }
  return undefined;
}

const beginsNoName = (stem: string): boolean => NEVER_FIRST.has(stem) || stem.startsWith('ال');

/** `عمر الرزاز رئيس الوزراء`, `فلان، وكيل الوزارة`: an indefinite title follows. */
function isExplained(passage: Passage, last: number): boolean {
  const k = passage.sign(last + 1) === '،' ? last + 2 : last + 1;
  return TITLES.has(passage.word(k)) && /^ال/.test(passage.word(k + 1));
}

/**
 * The run of name words from token `i`. Announced by a title or a verb, it may be of words that nobody knows; else its
 * first word must be known as a name.
 */
function nameFrom(
  passage: Passage,
  i: number,
  announced: boolean,
  first: CliticSplit | undefined = passage.readings(i)[0],
): Run | undefined {
  if (!first) return undefined;
  let run: Run | undefined;
  let weight = 0;
  let isLinked = false;
  for (let k = i, words = 1; k >= 0 && words <= MOST_WORDS; words++) {
    const stem = k === i ? first.stem : passage.word(k);
    if (isLink(stem)) isLinked = true;
    else {
      const weighed = isLinked
        ? weightBehindLink(passage, k)
        : weightInName(passage, k, stem, { announced, run });
      if (weighed === undefined) break;
      weight += weighed;
      run = { last: k, words, weight };
      isLinked = false;
    }
    k = passage.next(k);
  }
  return run;
}

const isLink = (stem: string): boolean => NAME_LINKS.has(stem) || stem === 'عبد';

/** Whatever follows ابن or عبد is a name; the link counts with it. */
function weightBehindLink(passage: Passage, i: number): number | undefined {
  const word = passage.word(i);
  return word.length > 1 && (isAli(passage, i) || !NO_NAME.has(word)) ? 3 : undefined;
}

/** علي and على fold to one word; written with ي it is the name. */
const isAli = (passage: Passage, i: number): boolean =>
  passage.word(i) === 'علي' && passage.text.charAt((passage.tokens[i]?.end ?? 0) - 1) === 'ي';

/** How much a word counts in a name: its weight as a name word, 0 where only its place speaks for it. */
function weightInName(
  passage: Passage,
  i: number,
  stem: string,
  { announced, run }: { readonly announced: boolean; readonly run: Run | undefined },
): number | undefined {
  const { gazetteer } = passage;
  if (isAli(passage, i)) return 2;
  if (stem === '' || isNoName(passage, i, stem)) return undefined;
  const weight = gazetteer.nameWeight(stem);
  if (weight < 2 && passage.listedFrom(i, ['LOC', 'ORG', 'MISC']) >= 0) return undefined;
  if (passage.listedFrom(i, ['ORG']) > i) return undefined;
  if (weight === 2) return 2;
  if (weight === 1 && (announced || run || startsKnownName(passage, i))) return 1;
  if (!run) return announced && isUnknownName(passage, i) ? 0 : undefined;
  if (isFamilyName(passage, i)) return stem.endsWith('ي') ? 2 : 1;
  if (passage.gazetteer.find(passage.word(run.last))?.strength === 'sure') return undefined;
  // Behind a whole name an unknown word is more often the verb or the adverb that goes on.
  return run.words === 1 && isUnknownName(passage, i) ? 0 : undefined;
}

/** Function words, nationality adjectives, titles: they end a name. */
function isNoName(passage: Passage, i: number, stem: string): boolean {
  if (NO_NAME.has(stem) || passage.gazetteer.isNationality(stem) || ROLE_TAILS.has(stem))
    return true;
  if (NAME_TITLES.has(stem)) return false;
  if (passage.readingIn(TITLES, i)) return true;
  return passage.readings(i).some(({ clitics, stem: rest }) => clitics !== '' && NO_NAME.has(rest));
}

const startsKnownName = (passage: Passage, i: number): boolean =>
  passage.gazetteer.nameWeight(passage.word(passage.next(i))) === 2;

/** A definite word that is no everyday word and no adjective: الرزامي. */
function isFamilyName(passage: Passage, i: number): boolean {
  const word = passage.word(i);
  return (
    word.startsWith('ال') &&
    word.length > 4 &&
    !NO_NAME.has(word) &&
    !ROLE_TAILS.has(word) &&
    !passage.readingIn(TITLES, i) &&
    !passage.isPlain(i) &&
    passage.gazetteer.find(word)?.type !== 'LOC'
  );
}

/** `وبوتين`, `لموسكو`: particles before a name that is known. */
function isKnownBehindParticle(passage: Passage, i: number): boolean {
  const { gazetteer } = passage;
  return passage
    .readings(i)
    .some(
      ({ clitics, stem }) =>
        gazetteer.find(stem)?.strength === 'sure' ||
        (clitics !== '' && gazetteer.nameWeight(stem) === 2),
    );
}

/** Endings of plurals, and of nouns and verbs with a pronoun. */
const INFLECTED = /(?:ها|هم|هما|نا|ني|ات|وا|تم|ته)$/;
/** The past of a woman, as far as letters tell. */
const FEMININE_PAST = /^[^ا].{2,}[^ويا]ت$/;
const FUTURE = /^س[يتن]/;

/** A word that may be a name nobody has heard of. */
function isUnknownName(passage: Passage, i: number): boolean {
  const word = passage.word(i);
  return (
    word.length > 2 &&
    !/^(?:[وف]?[بلك]?ال|لل|و)/.test(word) &&
    !INFLECTED.test(word) &&
    !FEMININE_PAST.test(word) &&
    !(FUTURE.test(word) && passage.gazetteer.isEveryday(word.slice(1))) &&
    !NO_NAME.has(word) &&
    !SAYING.has(word) &&
    !passage.isPlain(i) &&
    !isKnownBehindParticle(passage, i)
  );
}
