import search from 'approx-string-match';
import { type Candidate, fitOf, isKnown, isKnownOnBothSides, type Judge } from './context.ts';
import type { Wanted } from './wanted.ts';
import type { WordIndex } from './word-index.ts';

/** What a word may carry in front without being another word: a conjunction, a preposition, or one after the other. */
const PARTICLES = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'];

/** A word that stands everywhere tells no place. */
const MOST_PLACES = 64;

/**
 * All places where the quote's very words stand as words, particles in front apart. If the rarest of them is common,
 * only places where one neighbour is right, or both; none if they are common too.
 */
export function exactPlaces(page: WordIndex, wanted: Wanted, judge: Judge): Candidate[] {
  const { quote, words, before, after } = wanted;
  const heads = new Set([...PARTICLES, before.cut]);
  const tails = new Set(['', after.cut]);
  const starts = placesOfRarest(page, words, heads, tails).map(({ place, nth }) => place - nth);
  const places: Candidate[] = [];
  for (const first of fewEnough(page, wanted, starts)) {
    const last = first + words.length - 1;
    const wordStart = page.starts[first];
    const wordEnd = page.ends[last];
    if (wordStart === undefined || wordEnd === undefined) continue;
    for (const head of heads) {
      const start = wordStart + head.length - (words[0]?.at ?? 0);
      const end = start + quote.length;
      if (
        page.text.startsWith(head, wordStart) &&
        page.text.startsWith(quote, start) &&
        tails.has(page.text.slice(end, Math.max(end, wordEnd)))
      )
        places.push(judge(first, last, start, end));
    }
  }
  return places;
}

/** First words of places, sifted until they are few: to weigh the context of each of hundreds takes its time. */
function fewEnough(page: WordIndex, { words, before, after }: Wanted, starts: readonly number[]) {
  const [left, right] = [page.idOf(before.words[0] ?? ''), page.idOf(after.words[0] ?? '')];
  const neighbours = (first: number) =>
    Number(page.ids[first - 1] === left) + Number(page.ids[first + words.length] === right);
  for (const least of [0, 1, 2]) {
    const sifted = least === 0 ? starts : starts.filter((first) => neighbours(first) >= least);
    if (sifted.length <= MOST_PLACES) return sifted;
  }
  return [];
}

/** Where in the page the quote's rarest word stands, in any of the forms that it may have there. */
function placesOfRarest(
  page: WordIndex,
  words: Wanted['words'],
  heads: ReadonlySet<string>,
  tails: ReadonlySet<string>,
): { readonly place: number; readonly nth: number }[] {
  const none: ReadonlySet<string> = new Set(['']);
  let rarest = { nth: 0, count: Number.POSITIVE_INFINITY, places: [] as (readonly number[])[] };
  words.forEach(({ word }, nth) => {
    const forms = combine(nth === 0 ? heads : none, word, nth === words.length - 1 ? tails : none);
    const places = forms.map((form) => page.placesOf(page.idOf(form)));
    const count = places.reduce((sum, { length }) => sum + length, 0);
    if (count < rarest.count) rarest = { nth, count, places };
  });
  return rarest.places.flat().map((place) => ({ place, nth: rarest.nth }));
}

const combine = (heads: ReadonlySet<string>, word: string, tails: ReadonlySet<string>) => [
  ...new Set([...heads].flatMap((head) => [...tails].map((tail) => head + word + tail))),
];

/**
 * Where the quote's neighbours on both sides stand with other words between them: about as many as the quote had,
 * and one at least. Undefined where there is no such place, or more than one.
 */
export function placeBetween(page: WordIndex, wanted: Wanted, judge: Judge): Candidate | undefined {
  const [left, right] = [wanted.before.words[0], wanted.after.words[0]];
  // Where the text began or ended with the quote, so must the page.
  const leftPlaces = left === undefined ? [-1] : page.placesOf(page.idOf(left));
  const rightId = right === undefined ? undefined : page.idOf(right);
  const widest = 2 * wanted.words.length + 3;
  const known: Candidate[] = [];
  for (const place of leftPlaces) {
    const first = place + 1;
    for (let last = first; last < Math.min(first + widest, page.ids.length); last++) {
      if (page.ids[last + 1] !== rightId) continue;
      const { start, end } = gap(page, wanted, first, last);
      const candidate = start < end ? judge(first, last, start, end) : undefined;
      if (candidate && isKnownOnBothSides(candidate)) known.push(candidate);
    }
  }
  return clearlyBest(known, fitOf);
}

/** The text from word `first` to word `last`, without the signs and letters that were outside the quote. */
function gap({ text, starts, ends }: WordIndex, wanted: Wanted, first: number, last: number) {
  const { before, after } = wanted;
  const from = ends[first - 1] ?? 0;
  const to = starts[last + 1] ?? text.length;
  let start = text.startsWith(before.signs, from)
    ? from + before.signs.length
    : (starts[first] ?? from);
  let end = text.startsWith(after.signs, to - after.signs.length)
    ? to - after.signs.length
    : (ends[last] ?? to);
  if (text.startsWith(before.cut, start)) start += before.cut.length;
  if (text.startsWith(after.cut, end - after.cut.length)) end -= after.cut.length;
  return { start, end };
}

/** Shorter quotes are not searched for approximately: a word with another letter is another word. */
const SHORTEST_FUZZY = 20;
const FEWEST_WORDS = 4;
/** The share of a quote's characters that may differ, where its context says that this is the place. */
const MOST_ERRORS = 0.3;
/** A quote this long needs no context, if it stands in one place only and no more of it than the share differs. */
const TELLING_QUOTE = 40;
const FEW_ERRORS = 0.15;
/** Windows that are looked into: the best, a rival, and some for words that only look like the quote. */
const MOST_WINDOWS = 6;
/** Words on each side of a window, for words put in. */
const SLACK = 3;

/** The one place where most of a long quote still stands, at word boundaries; undefined where there is a rival. */
export function similarPlace(page: WordIndex, wanted: Wanted, judge: Judge): Candidate | undefined {
  const { quote, words } = wanted;
  if (quote.length < SHORTEST_FUZZY || words.length < FEWEST_WORDS) return undefined;
  const matches = windows(page, words).flatMap((first) => {
    const from = page.starts[Math.max(0, first - SLACK)] ?? 0;
    const to = page.ends[first + words.length + SLACK] ?? page.text.length;
    return search(page.text.slice(from, to), quote, Math.floor(quote.length * MOST_ERRORS)).map(
      ({ start, end, errors }) => ({ start: from + start, end: from + end, errors }),
    );
  });
  const best = clearlyBest(matches, ({ errors }) => 1 - errors / quote.length);
  if (!best) return undefined;
  const candidate = onWords(page, best.start, best.end, judge);
  const isTelling = quote.length >= TELLING_QUOTE && best.errors <= quote.length * FEW_ERRORS;
  return candidate && (isTelling || isKnown(candidate)) ? candidate : undefined;
}

/** Places where the quote would start if its words there are its words: those for which most letters speak. */
function windows(page: WordIndex, words: Wanted['words']): number[] {
  const votes = new Map<number, number>();
  words.forEach(({ word }, i) => {
    const places = page.placesOf(page.idOf(word));
    if (places.length > MOST_PLACES) return;
    for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + word.length);
  });
  const ranked = [...votes].sort(([, a], [, b]) => b - a);
  const taken: number[] = [];
  for (const [first] of ranked) {
    if (taken.length === MOST_WINDOWS) break;
    if (taken.every((other) => Math.abs(other - first) > SLACK)) taken.push(first);
  }
  return taken;
}

/** Widens a match to the words that it touches. */
function onWords(page: WordIndex, start: number, end: number, judge: Judge): Candidate | undefined {
  const first = firstEndingAfter(page.ends, start);
  const last = firstEndingAfter(page.ends, end - 1);
  const [from, to] = [page.starts[first], page.ends[last]];
  if (from === undefined || to === undefined) return undefined;
  return judge(first, last, from, to);
}

/** Binary search: the first word that ends after `offset`. */
function firstEndingAfter(ends: readonly number[], offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A place must be better than the next by this much of all that speaks for it, or neither is taken. */
const MARGIN = 0.1;

/** The best of the places, unless another, apart from it, is nearly as good. `goodness` is between 0 and 1. */
export function clearlyBest<Place extends { readonly start: number; readonly end: number }>(
  places: readonly Place[],
  goodness: (place: Place) => number,
): Place | undefined {
  const [best, ...others] = [...places].sort((a, b) => goodness(b) - goodness(a));
  if (!best) return undefined;
  const rival = others.find(({ start, end }) => end <= best.start || start >= best.end);
  return !rival || goodness(best) - goodness(rival) >= MARGIN ? best : undefined;
}
