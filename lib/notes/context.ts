import type { Side, Wanted } from './wanted.ts';
import { NO_WORD, type WordIndex } from './word-index.ts';

/** A place that a note may be at, and how much of its context stands around it. */
export interface Candidate {
  /** Offsets in the folded page. */
  readonly start: number;
  readonly end: number;
  /** Letters of the quote's words. */
  readonly letters: number;
  readonly before: Agreement;
  readonly after: Agreement;
}

/** What of one side's context stands at a place. All in letters, which weigh long words and rare ones. */
interface Agreement {
  readonly found: number;
  readonly wanted: number;
  /** Of the quote's own sentence: what stands there word by word from the quote on, and all of it. */
  readonly ownFound: number;
  readonly ownWanted: number;
}

/**
 * `describe` takes twice the context that tells a place from all others. What another place shares by chance is
 * therefore no more than half; what is well over half cannot be chance.
 */
const SIDE_KNOWN = 0.75;
const BOTH_KNOWN = 0.6;
/** Fewer letters of context say nothing: at a text's edges there are not more. */
const TELLING_LETTERS = 12;
/** A quote and what stands beside it in its sentence: so many letters, three words, are hardly there twice. */
const TELLING_PHRASE = 16;

/** True where the sentence around the quote, one side, or both together say that this is the place. */
export const isKnown = (c: Candidate): boolean =>
  isSentenceKnown(c) ||
  isSideTelling(c.before, c.letters) ||
  isSideTelling(c.after, c.letters) ||
  areSidesKnown(c);

/** True where each side has its say for the place, as far as there was any context. */
export const isKnownOnBothSides = (c: Candidate): boolean =>
  (isSideKnown(c.before) || isEdge(c.before)) &&
  (isSideKnown(c.after) || isEdge(c.after)) &&
  areSidesKnown(c);

/** How well a place fits, 0 to 1: what follows on the quote in its sentence without a gap counts twice. */
export const fitOf = ({ before, after }: Candidate): number =>
  (before.found + before.ownFound + after.found + after.ownFound) /
  Math.max(1, before.wanted + before.ownWanted + after.wanted + after.ownWanted);

/** The sentence may have moved: its neighbours do not count. */
const isSentenceKnown = ({ before, after }: Candidate): boolean =>
  before.ownFound + after.ownFound >= TELLING_LETTERS &&
  before.ownFound === before.ownWanted &&
  after.ownFound === after.ownWanted;

/** A side in the sentence next door says nothing of this one: it stands there still when this one is gone. */
const isSideTelling = (side: Agreement, letters: number): boolean =>
  isSideKnown(side) && side.ownFound + letters >= TELLING_PHRASE;

const isSideKnown = ({ found, wanted }: Agreement): boolean =>
  found >= TELLING_LETTERS && found >= wanted * SIDE_KNOWN;

const isEdge = ({ wanted }: Agreement): boolean => wanted < TELLING_LETTERS;

function areSidesKnown({ before, after }: Candidate): boolean {
  const found = before.found + after.found;
  return found >= TELLING_LETTERS && found >= (before.wanted + after.wanted) * BOTH_KNOWN;
}

/** Judges by context the place that reads from word `first` to word `last` of the page. */
export type Judge = (first: number, last: number, start: number, end: number) => Candidate;

export function createJudge(page: WordIndex, { words, before, after }: Wanted): Judge {
  const [wantedBefore, wantedAfter] = [numbered(page, before), numbered(page, after)];
  const letters = words.reduce((all, { word }) => all + word.length, 0);
  return (first, last, start, end) => {
    const judged = (agree: typeof agreement): Candidate => ({
      start,
      end,
      letters,
      before: agree(page, wantedBefore, first - 1, -1),
      after: agree(page, wantedAfter, last + 1, 1),
    });
    const atBest = judged(agreementInAnyOrder);
    return isKnown(atBest) ? judged(agreement) : atBest;
  };
}

interface NumberedWords {
  readonly ids: readonly number[];
  readonly lengths: readonly number[];
  readonly lengthOf: ReadonlyMap<number, number>;
  readonly own: number;
  readonly letters: number;
  readonly ownLetters: number;
}

function numbered(page: WordIndex, { words, own }: Side): NumberedWords {
  const ids = words.map(page.idOf);
  const lengths = words.map(({ length }) => length);
  const lengthOf = new Map(ids.map((id, i) => [id, lengths[i] ?? 0]));
  lengthOf.delete(NO_WORD);
  return {
    ids,
    lengths,
    lengthOf,
    own,
    letters: sum(lengths),
    ownLetters: sum(lengths.slice(0, own)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

/** Words that may have been put into the context without its being lost. */
const SLACK = 4;

/** Never less than `agreement`, and quick: most places of a common word are dismissed by it. */
function agreementInAnyOrder(
  page: WordIndex,
  { ids, lengthOf, letters, ownLetters }: NumberedWords,
  from: number,
  step: 1 | -1,
): Agreement {
  let found = 0;
  for (let i = 0; i < ids.length + SLACK; i++)
    found += lengthOf.get(page.ids[from + step * i] ?? NO_WORD) ?? 0;
  const ownFound = Math.min(found, ownLetters);
  return { found, wanted: letters, ownFound, ownWanted: ownLetters };
}

/** The heaviest common subsequence of the context and the page from word `from` on, in letters. */
function agreement(page: WordIndex, wanted: NumberedWords, from: number, step: 1 | -1): Agreement {
  const { ids, lengths, own, letters, ownLetters } = wanted;
  let same = 0;
  let found = 0;
  let ownFound = 0;
  while (same < ids.length && isSame(ids[same], page.ids[from + step * same])) {
    found += lengths[same++] ?? 0;
    if (same <= own) ownFound = found;
  }
  if (same < ids.length) found += commonAfter(page, wanted, same, from, step);
  return { found, wanted: letters, ownFound, ownWanted: ownLetters };
}

/** The heaviest common subsequence of the words from the `same`-th on. */
function commonAfter(
  page: WordIndex,
  { ids, lengths }: NumberedWords,
  same: number,
  from: number,
  step: 1 | -1,
): number {
  const width = ids.length - same + SLACK;
  let above = new Uint32Array(width + 1);
  for (let i = same; i < ids.length; i++) {
    const row = new Uint32Array(width + 1);
    for (let j = 1; j <= width; j++) {
      const skipped = Math.max(above[j] ?? 0, row[j - 1] ?? 0);
      const matches = isSame(ids[i], page.ids[from + step * (same + j - 1)]);
      row[j] = matches ? Math.max(skipped, (above[j - 1] ?? 0) + (lengths[i] ?? 0)) : skipped;
    }
    above = row;
  }
  return above[width] ?? 0;
}

const isSame = (wanted: number | undefined, there: number | undefined): boolean =>
  wanted === there && wanted !== NO_WORD && wanted !== undefined;
