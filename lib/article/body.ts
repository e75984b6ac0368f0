import { findAsides } from './asides.ts';
import { findHeadline, headingAbove } from './headline.ts';
import { countLetters, isElement, isLink, type Letters } from './letters.ts';
import { titlesOf } from './metadata.ts';

/**
 * What sites call the element of an article's text, the surest first. A name is believed where the element holds a
 * good part of the page's prose.
 */
const BODY_NAMES: readonly string[] = [
  '[itemprop~="articleBody"]',
  '[class*="article-body" i], [class*="articlebody" i], [class*="article_body" i], [class*="article__body" i], [id*="articlebody" i], [id*="article-body" i]',
  '[class*="article-content" i], [class*="article__content" i], [class*="article-text" i], [class*="articletext" i], [class*="article__text" i], [class*="articlecontent" i]',
  '[class*="entry-content" i], [class*="post-content" i], [class*="post-body" i], [class*="single-content" i], [class*="content-inner" i]',
  '[class*="story-body" i], [class*="story-text" i], [id*="story_text" i], [class*="news-body" i], [class*="newsbody" i], [class*="news-text" i], [class*="wysiwyg" i], [class*="field-name-body" i], [class*="field--name-body" i]',
  'article',
];

/** Fewer Arabic letters than this are a teaser, not an article. */
const SHORTEST_BODY = 80;
/** The share of the page's prose that an element must hold to be believed its name. */
const NAMED_SHARE = 0.4;

/**
 * The elements that hold the article's text, in document order, none inside another: headline, then standfirst and
 * captions, then the body. Empty where the page has no prose long enough to be an article. What is injected into the
 * body is left to `findAsides`, which the text index asks.
 */
export function findBody(document: Document): Element[] {
  return document.body ? findArticle(document, countLetters(document.body)).roots : [];
}

export interface FoundArticle {
  readonly roots: Element[];
  /** Arabic letters of the body's prose, and of the whole page's. */
  readonly prose: number;
  readonly pageProse: number;
  readonly body?: Element;
  readonly headline?: Element;
  /** The headline says what the page's own title says. */
  readonly isTitle?: boolean;
}

/** `findBody` with what it was found by, for those who have counted the page's letters. */
export function findArticle(document: Document, of: Letters): FoundArticle {
  const proseOf = countProse(document.body, of);
  const pageProse = proseOf(document.body);
  const body = namedBody(document, proseOf, pageProse) ?? densestPart(document.body, proseOf);
  const prose = proseOf(body);
  if (prose < SHORTEST_BODY) return { roots: [], prose, pageProse };
  const titled = findHeadline(document, titlesOf(document), of);
  const headline = titled ?? headingAbove(body, of);
  const roots = [...leadsTo(body, headline, of), body];
  const isTitle = titled !== undefined;
  return { roots, prose, pageProse, body, ...(headline && { headline, isTitle }) };
}

type ProseOf = (element: Element) => number;

/** Lines with fewer letters are labels, dates, buttons. */
const SHORTEST_LINE = 30;

/** Letters in lines of text that are neither links nor in an aside, for each element. */
function countProse(root: Element, of: Letters): ProseOf {
  const asides = findAsides(root, of);
  const prose = new Map<Element, number>();
  const order: Element[] = [];
  const pending: Element[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    order.push(element);
    const { own, ownLinked } = of(element);
    prose.set(element, own - ownLinked >= SHORTEST_LINE ? own - ownLinked : 0);
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (
        isElement(child) &&
        !asides.has(child) &&
        !isLink(child) &&
        !isInlineOf(child, element, of)
      )
        pending.push(child);
  }
  for (const element of order.reverse()) {
    const parent = element === root ? null : element.parentElement;
    if (parent) prose.set(parent, (prose.get(parent) ?? 0) + (prose.get(element) ?? 0));
  }
  return (element) => prose.get(element) ?? 0;
}

/** An inline child's letters are its parent's own; they are not counted twice. */
const isInlineOf = (child: Element, parent: Element, of: Letters): boolean =>
  of(child).own === of(child).all &&
  of(parent).own >= of(child).own &&
  INLINE.test(child.localName);
const INLINE =
  /^(?:abbr|b|bdi|bdo|cite|code|data|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/;

function namedBody(document: Document, proseOf: ProseOf, pageProse: number): Element | undefined {
  const enough = Math.max(SHORTEST_BODY, pageProse * NAMED_SHARE);
  for (const selector of BODY_NAMES) {
    let best: Element | undefined;
    for (const element of document.querySelectorAll(selector)) {
      const prose = proseOf(element);
      // Document order: of nested ones with the same text the innermost comes last.
      if (prose >= enough && (!best || prose >= proseOf(best) * (best.contains(element) ? 0.9 : 1)))
        best = element;
    }
    if (best) return best;
  }
  return undefined;
}

/** A child with this share of its parent's prose is where the article goes on; with less, it is one of many. */
const SURE_SHARE = 0.85;
const LIKELY_SHARE = 0.55;

/** Goes down from the page to the part whose children are the article's paragraphs or sections. */
function densestPart(root: Element, proseOf: ProseOf): Element {
  let part = root;
  for (;;) {
    const prose = proseOf(part);
    let heaviest: Element | undefined;
    for (const child of childrenOf(part))
      if (proseOf(child) > (heaviest ? proseOf(heaviest) : 0)) heaviest = child;
    if (!heaviest || heaviest.localName === 'p') return part;
    const share = proseOf(heaviest) / prose;
    if (share < LIKELY_SHARE || (share < SURE_SHARE && hasTwins(part, heaviest, proseOf)))
      return part;
    part = heaviest;
  }
}

/** Not `children`: a form with a field of that name has none. */
function* childrenOf(element: Element): Generator<Element> {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) yield child;
}

/** Sections of one article are built alike; an article and the column beside it are not. */
function hasTwins(parent: Element, child: Element, proseOf: ProseOf): boolean {
  for (const other of childrenOf(parent))
    if (
      other !== child &&
      proseOf(other) > 0 &&
      other.localName === child.localName &&
      other.classList[0] === child.classList[0]
    )
      return true;
  return false;
}

const LEADS =
  'h2, p, figcaption, [class*="caption" i], [class*="lead" i], [class*="summary" i], [class*="standfirst" i], [class*="subtitle" i], [class*="excerpt" i]';

/** The headline, and the standfirst and captions that stand between it and the body. */
function leadsTo(body: Element, headline: Element | undefined, of: Letters): Element[] {
  if (!headline || body.contains(headline) || headline.contains(body)) return [];
  if (!isBefore(headline, body)) return [];
  let common = headline.parentElement;
  while (common && !common.contains(body)) common = common.parentElement;
  if (!common) return [headline];
  const asides = findAsides(common, of);
  const leads = [headline];
  for (const element of common.querySelectorAll(LEADS)) {
    const { all, linked } = of(element);
    const isLead =
      all >= SHORTEST_LINE &&
      linked < all / 2 &&
      isBefore(headline, element) &&
      isBefore(element, body) &&
      !element.contains(body) &&
      !leads.some((lead) => lead.contains(element)) &&
      !isInside(element, asides);
    if (isLead) leads.push(element);
  }
  return leads;
}

function isInside(element: Element, parts: ReadonlySet<Element>): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (parts.has(up)) return true;
  return false;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` by value: there is no `Node` outside a browser. */
const FOLLOWING = 4;
const isBefore = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & FOLLOWING) !== 0;
