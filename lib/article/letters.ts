/** Arabic letters under an element. Letters in links (`a[href]`) are a page's navigation more often than its text. */
interface LetterCount {
  /** All of them, and those in links. */
  all: number;
  linked: number;
  /** Those of the element's own lines, inline tags included, blocks within it not; and those of them in links. */
  own: number;
  ownLinked: number;
}

export type Letters = (element: Element) => Readonly<LetterCount>;

const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i ins mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
/** Elements whose text is not for reading, whatever stands in them. */
const SILENT = new Set(
  'script style noscript template textarea select option button input iframe object svg math canvas audio video'.split(
    ' ',
  ),
);
const ARABIC = /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\ufb50-\ufdfb\ufe70-\ufefc]/g;
const NONE: Readonly<LetterCount> = { all: 0, linked: 0, own: 0, ownLinked: 0 };

export const isSilent = (element: Element): boolean => SILENT.has(element.localName);

/** Said by the page itself; what style sheets hide is not known without layout. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/**
 * Counts letters for every element under `root` in one pass, linear in its size, without recursion. Elements outside
 * `root`, and those that are silent or hidden, have none.
 */
export function countLetters(root: Element): Letters {
  const counts = new Map<Element, LetterCount>();
  const order: Element[] = [];
  const pending: Element[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (isSilent(element) || isHidden(element)) continue;
    let own = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) pending.push(child);
      else if (isText(child)) own += child.data.match(ARABIC)?.length ?? 0;
    }
    order.push(element);
    counts.set(element, { all: own, linked: 0, own, ownLinked: 0 });
  }
  for (const element of order.reverse()) addToParent(element, counts);
  return (element) => counts.get(element) ?? NONE;
}

function addToParent(element: Element, counts: ReadonlyMap<Element, LetterCount>): void {
  const count = counts.get(element);
  if (!count) return;
  if (isLink(element)) {
    count.linked = count.all;
    count.ownLinked = count.own;
  }
  const parent = element.parentElement && counts.get(element.parentElement);
  if (!parent) return;
  parent.all += count.all;
  parent.linked += count.linked;
  if (!INLINE.has(element.localName)) return;
  parent.own += count.own;
  parent.ownLinked += count.ownLinked;
}

export const isLink = (element: Element): boolean =>
  element.localName === 'a' && element.hasAttribute('href');

/** By number, since `Node` and its kin are no globals outside a browser. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
