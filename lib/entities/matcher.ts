import type { CliticSplit } from '../arabic/clitics.ts';
import { BEFORE_PLACES, PLACE_CLASSES } from './cues/places.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { type Passage, withoutArticle } from './passage.ts';
import type { Candidate } from './spans.ts';

const SURE = 0.95;
/** Names of events and weapons are often a part of longer ones, or a common word. */
const SURE_OTHER = 0.7;
/** A weak name with a reason: a class noun or a preposition of place before it. */
const SUPPORTED = 0.75;
/** A name behind split particles is a little less sure: بكين is China's capital before it is «in Kin». */
const SPLIT = 0.02;
/** Behind a particle, a shorter stem makes more mistakes than names; behind ك, which is rare, sooner. */
const SHORTEST_STEM = 3;
const SHORTEST_STEM_BEHIND_KAF = 5;

/** Finds the table's name at token `i`: the longest, and of equals the one with the fewest particles cut off. */
export function matchAt(passage: Passage, i: number): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const reading of passage.readings(i)) {
    const match = longestMatch(passage, i, reading, most);
    if (!match) continue;
    const confidence = confidenceOf(passage, i, reading, match);
    if (confidence === 0) continue;
    most = match.words;
    const { id, english, type } = match.entry;
    best = {
      ...passage.candidate(type, i, match.last, confidence, reading),
      ...(id && { id }),
      ...(english && { english }),
    };
  }
  return best;
}

interface Match {
  /** The last token of the name. */
  readonly last: number;
  readonly words: number;
  readonly entry: GazetteerEntry;
}

/** The longest name of the table that begins with this reading and has more than `most` words. */
function longestMatch(
  passage: Passage,
  i: number,
  { stem }: CliticSplit,
  most: number,
): Match | undefined {
  const limit = passage.gazetteer.longestFrom(stem);
  let longest: Match | undefined;
  let key = stem;
  for (let words = 1, last = i; words <= limit; words++) {
    const entry = words > most ? passage.gazetteer.find(key) : undefined;
    if (entry) longest = { last, words, entry };
    last = passage.next(last);
    if (last < 0) break;
    key += ` ${passage.tokens[last]?.folded}`;
  }
  return longest;
}

function confidenceOf(
  passage: Passage,
  i: number,
  { clitics, stem }: CliticSplit,
  { words, entry }: Match,
): number {
  const split = clitics === '' ? 0 : SPLIT;
  const sure = entry.type === 'MISC' ? SURE_OTHER : SURE;
  if (words > 1) return sure - split;
  if (entry.type === 'LOC' && (isAdjective(passage, i, stem) || isAccusative(passage, i))) return 0;
  if (entry.strength === 'sure') {
    const shortest = clitics.endsWith('ك') ? SHORTEST_STEM_BEHIND_KAF : SHORTEST_STEM;
    return clitics !== '' && stem.length < shortest ? 0 : sure - split;
  }
  const isPlace = entry.type === 'LOC' && !passage.isPlain(i);
  return isPlace && isAnnounced(passage, i, clitics) ? SUPPORTED - split : 0;
}

/** `روسياً`: the tanwin that folding drops tells the adjective from the country. */
function isAccusative({ text, tokens }: Passage, i: number): boolean {
  return text.slice(tokens[i]?.start, tokens[i]?.end).includes('\u064b');
}

/** `السلطات السعودية`: a country's name that is its adjective too, behind a definite noun. */
function isAdjective(passage: Passage, i: number, stem: string): boolean {
  return (
    passage.gazetteer.isNationality(stem) &&
    /^[وفبلك]{0,2}ال/.test(passage.word(i - 1)) &&
    passage.gazetteer.find(passage.word(i - 1)) === undefined
  );
}

/** A class noun, a preposition or a point of the compass stands before the place. */
function isAnnounced(passage: Passage, i: number, clitics: string): boolean {
  if (clitics !== '') return false;
  const before = passage.word(i - 1);
  return (
    BEFORE_PLACES.has(before) ||
    passage.readings(i - 1).some(({ stem }) => PLACE_CLASSES.has(withoutArticle(stem)))
  );
}
