import search from 'approx-string-match';
import { type Folded, fold, foldText } from '../arabic/fold.ts';
import type { Anchored, NoteTarget } from './note.ts';

const ORPHAN: Anchored = { status: 'orphan' };

/** Characters of context that are compared on each side, folded. */
const CONTEXT = 64;
/** Of the context on one side, the share that must agree for the side to be known again. */
const SAME_SIDE = 0.6;
/** A quote of this many words says by itself where it is, if it is there once. */
const TELLING_WORDS = 4;
/** Shorter quotes are not searched for approximately: a word with another letter is another word. */
const SHORTEST_FUZZY = 20;
/** The share of a quote's characters that may differ. */
const MOST_ERRORS = 0.25;
/** The best approximate place must be better than the next by this share of the quote, or neither is taken. */
const MARGIN = 0.1;

/**
 * Folds the page's text once, and finds the place of any number of notes in it. A note is `anchored` where its words
 * are, respelled at most; `changed` where the place is certain but words differ; else an `orphan`. A wrong place is
 * worse than none: the quote alone is believed only where it is long and there once.
 */
export function createAnchorer(text: string): (target: NoteTarget) => Anchored {
  const page = fold(text);
  return (target) => {
    if (standsWhereItWas(text, target)) {
      const { start, end } = target.position;
      return { status: 'anchored', start, end };
    }
    const wanted = wantedFrom(target);
    if (wanted.quote === '') return ORPHAN;
    return exactPlace(page, text, wanted) ?? changedPlace(page, text, wanted) ?? ORPHAN;
  };
}

/** Nothing changed around the note: the commonest case, and the cheapest to see. */
function standsWhereItWas(text: string, { quote, position }: NoteTarget): boolean {
  const { start, end } = position;
  const { prefix, exact, suffix } = quote;
  return (
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, start - prefix.length)
  );
}

/** A note's target in folded spelling. */
interface Wanted {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it was, as a share of the way through: text before it may have grown. UTF-16 offset. */
  readonly position: number;
}

function wantedFrom({ quote, position, folded }: NoteTarget): Wanted {
  return {
    quote: folded,
    prefix: foldText(quote.prefix).trimStart().slice(-CONTEXT),
    suffix: foldText(quote.suffix).trimEnd().slice(0, CONTEXT),
    position: position.start,
  };
}

interface Candidate {
  /** Offsets in the folded page. */
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** All places of the very words, judged by what stands around them. */
function exactPlace(page: Folded, text: string, wanted: Wanted): Anchored | undefined {
  const candidates = occurrences(page.text, wanted.quote).map((start) =>
    judge(page, wanted, start, start + wanted.quote.length),
  );
  const [only] = candidates;
  if (!only) return undefined;
  const known = candidates.filter((c) => c.before >= SAME_SIDE && c.after >= SAME_SIDE);
  const half = candidates.filter((c) => c.before >= SAME_SIDE || c.after >= SAME_SIDE);
  const best = bestOf(known, page, wanted) ?? bestOf(half, page, wanted);
  if (best) return placed(page, text, best, 'anchored');
  const isTelling = wanted.quote.split(' ').length >= TELLING_WORDS;
  return isTelling && candidates.length === 1 ? placed(page, text, only, 'anchored') : undefined;
}

/** The candidate with the best context; among equals the nearest to where it was. */
function bestOf(
  candidates: readonly Candidate[],
  page: Folded,
  wanted: Wanted,
): Candidate | undefined {
  const distance = (c: Candidate) => Math.abs((page.offsets[c.start] ?? 0) - wanted.position);
  return [...candidates].sort(
    (a, b) => b.before + b.after - (a.before + a.after) || distance(a) - distance(b),
  )[0];
}

/** The words differ: the place is between the context's two halves, or where most of a long quote still stands. */
function changedPlace(page: Folded, text: string, wanted: Wanted): Anchored | undefined {
  return betweenContexts(page, text, wanted) ?? fuzzyPlace(page, text, wanted);
}

/** Words replaced in an unchanged sentence. The gap may not be much longer than the quote was, nor empty. */
function betweenContexts(page: Folded, text: string, wanted: Wanted): Anchored | undefined {
  const prefix = wanted.prefix.slice(-CONTEXT / 2).trim();
  const suffix = wanted.suffix.slice(0, CONTEXT / 2).trim();
  if (prefix.length < SHORTEST_SIDE || suffix.length < SHORTEST_SIDE) return undefined;
  const longest = wanted.quote.length * 2 + 20;
  const gaps: Candidate[] = [];
  for (const at of occurrences(page.text, prefix)) {
    const from = at + prefix.length;
    const to = page.text.indexOf(suffix, from);
    if (to < 0 || to - from > longest) continue;
    let [start, end] = [from, to];
    while (start < end && page.text[start] === ' ') start++;
    while (end > start && page.text[end - 1] === ' ') end--;
    if (start < end) gaps.push({ start, end, before: 1, after: 1 });
  }
  const [gap] = gaps;
  return gap && gaps.length === 1 ? placed(page, text, gap, 'changed') : undefined;
}
const SHORTEST_SIDE = 12;

function fuzzyPlace(page: Folded, text: string, wanted: Wanted): Anchored | undefined {
  const { quote } = wanted;
  if (quote.length < SHORTEST_FUZZY) return undefined;
  const matches = search(page.text, quote, Math.floor(quote.length * MOST_ERRORS));
  const ranked = matches.sort((a, b) => a.errors - b.errors);
  const [best] = ranked;
  if (!best) return undefined;
  const rival = ranked.find(({ start, end }) => end <= best.start || start >= best.end);
  if (rival && rival.errors - best.errors < quote.length * MARGIN) return undefined;
  const { start, end } = toWords(page.text, best.start, best.end);
  const judged = judge(page, wanted, start, end);
  const sure = judged.before >= SAME_SIDE || judged.after >= SAME_SIDE;
  return sure || quote.length > 2 * SHORTEST_FUZZY
    ? placed(page, text, judged, 'changed')
    : undefined;
}

function toWords(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  while (from > 0 && isLetter(text[from - 1]) && isLetter(text[from])) from--;
  while (to < text.length && isLetter(text[to - 1]) && isLetter(text[to])) to++;
  return { start: from, end: to };
}

const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

function judge(page: Folded, wanted: Wanted, start: number, end: number): Candidate {
  const before = page.text.slice(Math.max(0, start - CONTEXT), start).trimEnd();
  const after = page.text.slice(end, end + CONTEXT).trimStart();
  return {
    start,
    end,
    before: agreement(reverse(wanted.prefix.trimEnd()), reverse(before)),
    after: agreement(wanted.suffix.trimStart(), after),
  };
}

/** How much of the wanted context stands next to the quote: by words, nearest first, each weighing by its length. */
function agreement(wanted: string, found: string): number {
  if (wanted === '') return found === '' ? 1 : 0;
  const others = found.split(' ');
  let same = 0;
  let all = 0;
  wanted.split(' ').forEach((word, i) => {
    const weight = word.length / (1 + i / 2);
    all += weight;
    if (others[i] === word || (i > 0 && others.includes(word))) same += weight;
  });
  return same / all;
}

const reverse = (text: string): string => [...text].reverse().join('');

function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
    if (onBoundaries(text, at, at + needle.length)) found.push(at);
  return found;
}

/** A quote of whole words is not found inside longer words, particles in front apart. */
function onBoundaries(text: string, start: number, end: number): boolean {
  return !(isLetter(text[end - 1]) && isLetter(text[end])) && !startsInsideWord(text, start);
}

function startsInsideWord(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && isLetter(text[from - 1])) from--;
  return from < start && !/^[وفبلك]{1,3}$/.test(text.slice(from, start));
}

function placed(
  page: Folded,
  text: string,
  { start, end }: Candidate,
  status: 'anchored' | 'changed',
): Anchored {
  const from = page.offsets[start] ?? 0;
  let to = page.offsets[end] ?? text.length;
  // The next folded unit may come after white space or invisible characters, which are no part of the quote.
  const lastUnit = page.offsets[end - 1] ?? from;
  while (to > lastUnit + 1 && /[\s\p{Cf}]/u.test(text.charAt(to - 1))) to--;
  return { status, start: from, end: to };
}
