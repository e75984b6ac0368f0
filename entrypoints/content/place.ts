import type { VirtualElement } from '@floating-ui/dom';

/**
 * A range as something to place a box beside. Of a range that is split over lines or columns, `point` (viewport
 * coordinates) says which piece the reader points at; without it the box goes by the whole.
 */
export function anchorOf(
  range: AbstractRange,
  point?: { readonly x: number; readonly y: number },
): VirtualElement {
  const live = liveRange(range);
  const piece = point ? pieceAt(live, point) : -1;
  // The page may take the text away under an open editor: that stays where the text was.
  let last = live.getBoundingClientRect();
  const rectangle = () => {
    const now = live.getClientRects()[piece] ?? live.getBoundingClientRect();
    if (now.width > 0 || now.height > 0) last = now;
    return last;
  };
  const pieces = () => {
    const all = live.getClientRects();
    return all.length > 0 ? all : [last];
  };
  return {
    ...(live.commonAncestorContainer.parentElement && {
      contextElement: live.commonAncestorContainer.parentElement,
    }),
    getBoundingClientRect: rectangle,
    getClientRects: pieces,
  };
}

/** Where a box is put that belongs to no place in the page. */
export const TOP_OF_WINDOW: VirtualElement = {
  getBoundingClientRect: () => new DOMRect(innerWidth / 2, 48, 0, 0),
};

export function liveRange(range: AbstractRange): Range {
  if (range instanceof Range) return range;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

function pieceAt(range: Range, { x, y }: { readonly x: number; readonly y: number }): number {
  return [...range.getClientRects()].findIndex(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
