/** Arabic letters under an element: all of them, those in links, and those in its own inline text. */
export interface LetterCount {
  all: number;
  linked: number;
  own: number;
}

const INLINE = /^(a|b|i|em|strong|span|font|u|mark|bdi|sup|sub|small)$/;
const SILENT = /^(script|style|noscript|template|textarea|svg)$/;
const ARABIC = /[\u0620-\u064a\u066e-\u06d3]/g;

/** Counts letters for every element under `root` in one pass, linear in its size, without recursion. */
export function countLetters(root: Element): Map<Element, LetterCount> {
  const counts = new Map<Element, LetterCount>([[root, { all: 0, linked: 0, own: 0 }]]);
  const order: Element[] = [];
  const pending: Element[] = [root];
  while (pending.length) {
    const element = pending.pop() as Element;
    order.push(element);
    const count: LetterCount = { all: 0, linked: 0, own: 0 };
    counts.set(element, count);
    if (SILENT.test(element.localName)) continue;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) pending.push(child as Element);
      else if (child.nodeType === 3) count.own += (child as Text).data.match(ARABIC)?.length ?? 0;
    }
    count.all = count.own;
  }
  for (const element of order.reverse()) {
    const count = counts.get(element);
    if (!count) continue;
    if (element.localName === 'a' && element.hasAttribute('href')) count.linked = count.all;
    const parent = element === root ? undefined : counts.get(element.parentElement as Element);
    if (!parent) continue;
    parent.all += count.all;
    parent.linked += count.linked;
    if (INLINE.test(element.localName)) parent.own += count.own;
  }
  return counts;
}
