import { foldText } from '../arabic/fold.ts';
import type { Letters } from './letters.ts';

/** Fewer letters than this are a label, not a headline. */
const SHORTEST = 10;
/** More are a paragraph in a heading's clothes. */
const LONGEST = 250;

const HEADINGS =
  'h1, h2, h3, [itemprop~="headline"], [class*="title" i], [id*="title" i], [class*="headline" i]';
/** A word is a run of letters or digits; titles differ from headlines in signs and in the site's name. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/**
 * The element of the page's headline: the one that says what the page's title says. Front pages, whose title is the
 * site's name, have none.
 *
 * @param titles what the page calls itself: `<title>`, Open Graph; the site's name may be part of them.
 */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  of: Letters,
): Element | undefined {
  const wanted = titles.map(wordsOf).filter((words) => words.length > 0);
  for (const element of document.querySelectorAll(HEADINGS)) {
    if (!isHeadlineLong(element, of)) continue;
    const words = wordsOf(element.textContent ?? '');
    if (wanted.some((title) => says(title, words))) return element;
  }
  return undefined;
}

/** Where no element says what the title says: the last heading before the body, in the part of the page around it. */
export function headingAbove(body: Element, of: Letters): Element | undefined {
  let part: Element | null = body;
  for (let up = 0; up < NEAREST_PARTS && part; up++) {
    part = part.parentElement;
    const above = [...(part?.querySelectorAll('h1, h2, h3') ?? [])].filter(
      (heading) =>
        (heading.compareDocumentPosition(body) & FOLLOWING) !== 0 &&
        !heading.contains(body) &&
        isHeadlineLong(heading, of) &&
        of(heading).linked === 0,
    );
    const heading = above.findLast(({ localName }) => localName === 'h1') ?? above.at(-1);
    if (heading) return heading;
  }
  return undefined;
}

/** How many parts around the body a heading may stand in. */
const NEAREST_PARTS = 3;
/** `Node.DOCUMENT_POSITION_FOLLOWING` by value: there is no `Node` outside a browser. */
const FOLLOWING = 4;

function isHeadlineLong(element: Element, of: Letters): boolean {
  const { all } = of(element);
  return all >= SHORTEST && all <= LONGEST;
}

const wordsOf = (text: string): string[] =>
  foldText(text).trim().split(BETWEEN_WORDS).filter(Boolean);

/** Of the headline's words so many must be in the title: sites shorten, and add a kicker or their name. */
const SAME_WORDS = 0.8;
const FEWEST_WORDS = 3;

function says(title: readonly string[], headline: readonly string[]): boolean {
  if (headline.length < FEWEST_WORDS) return false;
  const titled = new Set(title);
  const same = headline.filter((word) => titled.has(word)).length;
  return same >= headline.length * SAME_WORDS && same >= FEWEST_WORDS;
}
