import { countLetters, type LetterCount } from './letters.ts';

/** Parts of an article page that are not the article, by element and by what sites call them in class and id. */
const OTHER_ELEMENTS =
  'nav, footer, aside, form, [role="navigation"], [role="complementary"], [role="search"]';
const OTHER_NAMES =
  /(^|[-_\s])(related|recommend\w*|more-?(news|stories)|read-?(also|more)|also-?read|most-?(read|viewed)|trending|popular|side-?bar|comments?|disqus|share|sharing|social|newsletter|subscribe|promo\w*|advert\w*|ads?|banner|breadcrumbs?|menu|navbar|footer|tags?|topics|author-?(box|bio)|cookie|consent|pagination|widget)([-_\s]|$)/i;

const BODY_SELECTORS = [
  '[itemprop="articleBody"]',
  'article [class*="article-body" i], article [class*="post-content" i]',
  '[class*="article-body" i], [class*="articlebody" i], [class*="article-content" i], [class*="article__body" i]',
  '[class*="entry-content" i], [class*="post-content" i], [class*="story-body" i], [class*="post-body" i]',
  '[class*="wysiwyg" i], [class*="articleText" i], [id*="articleBody" i], [id*="article-body" i]',
  'article',
  'main',
];

/** Fewer Arabic letters than this are a teaser, not an article. */
const SHORTEST_BODY = 200;

/**
 * The elements that hold the article's own text, in document order, none inside another: headline first where there is
 * one, then the body without what is injected into it. Empty where the page has no text long enough to be an article.
 */
export function findBody(document: Document): Element[] {
  if (!document.body) return [];
  const counts = countLetters(document.body);
  const of: Counter = (element) => counts.get(element) ?? NONE;
  const body = namedBody(document, of) ?? densestBlock(document, of);
  if (!body) return [];
  const headline = headlineOutside(document, body, of);
  const parts = withoutOthers(body, of).filter((part) => of(part).all > 0);
  return headline ? [headline, ...parts] : parts;
}

type Counter = (element: Element) => LetterCount;
const NONE: LetterCount = { all: 0, linked: 0, own: 0 };

function namedBody(document: Document, of: Counter): Element | undefined {
  for (const selector of BODY_SELECTORS) {
    let best: Element | undefined;
    let most = SHORTEST_BODY - 1;
    for (const element of document.querySelectorAll(selector)) {
      const { all, linked } = of(element);
      if (all - linked > most && linked < all / 2) {
        best = element;
        most = all - linked;
      }
    }
    if (best) return best;
  }
  return undefined;
}

/** The block with most unlinked text of its own: where no name tells, sites put the paragraphs side by side. */
function densestBlock(document: Document, of: Counter): Element | undefined {
  const score = new Map<Element, number>();
  for (const element of document.querySelectorAll('p, div, td, section')) {
    const { own } = of(element);
    const holder = element.localName === 'p' ? element.parentElement : element;
    if (own > 30 && holder && !element.closest(OTHER_ELEMENTS))
      score.set(holder, (score.get(holder) ?? 0) + own);
  }
  let best: Element | undefined;
  let most = SHORTEST_BODY - 1;
  for (const [element, own] of score)
    if (own > most) {
      best = element;
      most = own;
    }
  return best;
}

function headlineOutside(document: Document, body: Element, of: Counter): Element | undefined {
  const headline = [...document.querySelectorAll('h1')].find((h1) => of(h1).all >= 10);
  return headline && !body.contains(headline) ? headline : undefined;
}

/** `body` itself, or its largest parts that hold nothing else than the article. */
function withoutOthers(body: Element, of: Counter): Element[] {
  const others = new Set<Element>();
  for (const element of body.querySelectorAll('*')) if (isOther(element, of)) others.add(element);
  if (others.size === 0) return [body];
  const holders = new Set<Element>();
  for (const other of others)
    for (let up = other.parentElement; up && up !== body.parentElement; up = up.parentElement)
      holders.add(up);
  const parts: Element[] = [];
  const pending: Element[] = [body];
  while (pending.length) {
    const element = pending.pop() as Element;
    if (others.has(element)) continue;
    if (!holders.has(element) || of(element).own > 20) parts.push(element);
    else pending.push(...[...element.children].reverse());
  }
  return parts;
}

function isOther(element: Element, of: Counter): boolean {
  if (element.matches(OTHER_ELEMENTS)) return true;
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (named.length > 1 && OTHER_NAMES.test(named)) return true;
  const { all, linked } = of(element);
  return /^(ul|ol|div|section)$/.test(element.localName) && all > 40 && linked > all * 0.8;
}
