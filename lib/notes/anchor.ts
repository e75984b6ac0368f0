import { type Folded, fold } from '../arabic/fold.ts';
import { isInvisible, isMark, isSpace } from '../arabic/letters.ts';
import { type Candidate, createJudge, fitOf, isKnown, isKnownOnBothSides } from './context.ts';
import type { Anchored, SpanTarget } from './note.ts';
import { clearlyBest, exactPlaces, placeBetween, similarPlace } from './places.ts';
import { verbatimPlaces } from './verbatim.ts';
import { type Wanted, wantedFrom } from './wanted.ts';
import { indexWords, type WordIndex } from './word-index.ts';

const ORPHAN: Anchored = { status: 'orphan' };

/** A quote of so many words says by itself where it is, if it is there once. */
const TELLING_WORDS = 5;

/**
 * Finds the places of any number of notes in a page's text, which is folded and indexed once, when a note is not where
 * it was. A note is `anchored` where its words are, respelled at most; `changed` where the place is certain but words
 * differ; else an `orphan`. A wrong place is worse than none: a short quote is believed only with its context.
 */
export function createAnchorer(text: string): (target: SpanTarget) => Anchored {
  let page: Page | undefined;
  return (target) => {
    if (isWhereItWas(text, target)) {
      const { start, end } = target.position;
      return { status: 'anchored', start, end };
    }
    page ??= pageFrom(text);
    const wanted = wantedFrom(target);
    return findVerbatim(page, target, wanted) ?? find(page, wanted);
  };
}

interface Page {
  readonly text: string;
  readonly folded: Folded;
  readonly words: WordIndex;
}

function pageFrom(text: string): Page {
  const folded = fold(text);
  return { text, folded, words: indexWords(folded.text) };
}

/** Letter by letter the same, context and all, at the same offset. */
export function isWhereItWas(text: string, { quote, position }: SpanTarget): boolean {
  const { prefix, exact, suffix } = quote;
  return (
    position.end - position.start === exact.length &&
    position.start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, position.start - prefix.length)
  );
}

/** Where the quote and all of its context stand; of several such places the nearest to where the note was. */
function findVerbatim(page: Page, target: SpanTarget, wanted: Wanted): Anchored | undefined {
  const distance = (start: number) => Math.abs((page.folded.offsets[start] ?? 0) - wanted.position);
  const [start] = verbatimPlaces(page.words, target).sort((a, b) => distance(a) - distance(b));
  if (start === undefined) return undefined;
  return placed(page, wanted, { start, end: start + wanted.quote.length }, 'anchored');
}

/** From the surest kind of place to the least sure. */
function find(page: Page, wanted: Wanted): Anchored {
  const judge = createJudge(page.words, wanted);
  const exact = exactPlaces(page.words, wanted, judge);
  const sure = best(exact.filter(isKnownOnBothSides), page, wanted);
  if (sure) return placed(page, wanted, sure, 'anchored');
  const between = placeBetween(page.words, wanted, judge);
  if (between) return placed(page, wanted, between, 'changed');
  const half = clearlyBest(exact.filter(isKnown), fitOf) ?? onlyTelling(exact, wanted);
  if (half) return placed(page, wanted, half, 'anchored');
  const similar = similarPlace(page.words, wanted, judge);
  return similar ? placed(page, wanted, similar, 'changed') : ORPHAN;
}

/** The place that fits its context best; among equals the nearest to where the note was. */
function best(places: readonly Candidate[], page: Page, wanted: Wanted): Candidate | undefined {
  const distance = ({ start }: Candidate) =>
    Math.abs((page.folded.offsets[start] ?? 0) - wanted.position);
  return [...places].sort((a, b) => fitOf(b) - fitOf(a) || distance(a) - distance(b))[0];
}

function onlyTelling(exact: readonly Candidate[], wanted: Wanted): Candidate | undefined {
  return exact.length === 1 && wanted.words.length >= TELLING_WORDS ? exact[0] : undefined;
}

/** A place in the folded page as a place in the page. */
function placed(
  { text, folded: { offsets } }: Page,
  wanted: Wanted,
  { start, end }: Pick<Candidate, 'start' | 'end'>,
  status: 'anchored' | 'changed',
): Anchored {
  const last = offsets[end - 1] ?? 0;
  // Several units may come of one ligature, and marks belong to the letter before them.
  let next = end;
  while (next < offsets.length - 1 && offsets[next] === last) next++;
  let to = offsets[next] ?? text.length;
  const isOutside = (unit: number) =>
    isSpace(unit) || isInvisible(unit) || (wanted.endsBeforeMarks && isMark(unit));
  while (to > last + 1 && isOutside(text.charCodeAt(to - 1))) to--;
  return { status, start: offsets[start] ?? 0, end: to };
}
