import { isElement, isSilent, isText } from './letters.ts';

/**
 * The first `length` characters of text that a reader would see under `root`, from `start` on in document order.
 * Stops there: the cost does not grow with the page.
 */
export function sampleText(root: Element, length: number, start: Node = root): string {
  let text = '';
  let node: Node | null = start;
  while (node && text.length < length) {
    if (isText(node)) text += `${node.data.slice(0, length - text.length)} `;
    const child: Node | null = isElement(node) && isSilent(node) ? null : node.firstChild;
    node = child ?? nextAfter(node, root);
  }
  return text;
}

/** The node that follows `node` and all within it, in document order; null at the end of `root`. */
function nextAfter(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}
