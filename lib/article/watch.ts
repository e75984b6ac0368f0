import { isElement, isText } from './letters.ts';

export interface WatchOptions {
  /** Nodes of the watcher's own making, whose changes say nothing. */
  readonly ignore: (node: Node) => boolean;
  /**
   * The elements of the article as it was last read. Within them each change of text or of what is shown counts;
   * elsewhere only where an article's worth of text comes, or where they go away. Without it, and once none of them
   * is in the page, the whole page is within.
   */
  readonly roots?: () => readonly Element[];
  /** Milliseconds from a change to the look at it. */
  readonly settle?: number;
}

const SETTLE = 400;
/** A page that changes all the time is looked at ever more seldom: the wait doubles up to this. Milliseconds. */
const LONGEST_WAIT = 30_000;
/** A change that comes sooner than this many waits after the last look is part of one fight. */
const CALM = 4;
/** An idle moment is waited for so many milliseconds. */
const LONGEST_BUSY = 1_000;
/** Characters of a part outside the article that may be one: counters, clocks and tickers are shorter. */
const ARTICLE_LENGTH = 400;
/** By these a page folds and unfolds its parts. */
const SHOWING = ['hidden', 'class', 'style', 'open'];

/**
 * Calls back once after a burst of changes to the article's text, when the page is idle. Returns the way to stop.
 * What the callback does to highlights is no change of the page; what it does to the page would be seen again.
 */
export function watchArticle(
  document: Document,
  onChange: () => void,
  { ignore, roots, settle = SETTLE }: WatchOptions,
): () => void {
  let wait = settle;
  let last = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | undefined;

  const look = () => {
    cancel = undefined;
    last = performance.now();
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (cancel) return;
    const isChange = (record: MutationRecord) => changesArticle(record, roots?.() ?? [], ignore);
    if (!records.some(isChange)) return;
    const isFight = performance.now() - last < wait * CALM;
    wait = isFight ? Math.min(wait * 2, LONGEST_WAIT) : settle;
    cancel = afterWait(wait, look);
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    ...(roots && { attributes: true, attributeFilter: SHOWING }),
  });
  return () => {
    cancel?.();
    observer.disconnect();
  };
}

/** Runs `work` when the wait is over and the page idle; Safari has no idle callback. Returns the way to cancel. */
function afterWait(wait: number, work: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'function')
      idle = requestIdleCallback(work, { timeout: LONGEST_BUSY });
    else work();
  }, wait);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}

function changesArticle(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  roots: readonly Element[],
  ignore: (node: Node) => boolean,
): boolean {
  // An article that has gone may come back anywhere, a paragraph at a time.
  const isWithin = !roots.some((root) => root.isConnected) || roots.some((r) => r.contains(target));
  if (type === 'characterData') return isWithin;
  // An image that has loaded changes its class as well.
  if (type === 'attributes') return isWithin && !ignore(target) && textLength(target, 1) > 0;
  const nodes = [...addedNodes, ...removedNodes].filter((node) => !ignore(node));
  if (isWithin) return nodes.some((node) => textLength(node, 1) > 0);
  return (
    nodes.some((node) => roots.some((root) => node.contains(root))) ||
    nodes.some((node) => textLength(node, ARTICLE_LENGTH) >= ARTICLE_LENGTH)
  );
}

/** Characters of text that are no white space, counted up to `enough`. Scripts and styles have none. */
function textLength(node: Node, enough: number): number {
  if (isText(node)) return node.data.replace(/\s+/g, '').length;
  if (!isElement(node) || /^(?:script|style|noscript|template)$/.test(node.localName)) return 0;
  const texts = node.ownerDocument.createNodeIterator(node, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let text = texts.nextNode(); text && length < enough; text = texts.nextNode())
    length += (text.nodeValue ?? '').replace(/\s+/g, '').length;
  return length;
}
