import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createHoverIntent } from '../../lib/highlight/hover-intent.ts';
import type { ArticlePage } from './page.ts';
import type { PlacedMark } from './reading.ts';

/** What the reader does to the article itself, as the margin needs to know it. */
export interface InteractionListener {
  /** Hovered, tapped: points are viewport coordinates, CSS pixels. */
  pointed(mark: PlacedMark, at: { readonly x: number; readonly y: number }): void;
  /** The pointer went elsewhere, or the reader clicked elsewhere. */
  left(why: 'moved' | 'clicked'): void;
  /** The selection settled on some text, or on none. */
  selected(range: Range | undefined): void;
  escape(): boolean;
}

/** Listens to pointer, selection and Escape on the page while it is open; the page's own handlers are let be. */
export function listenToReader(
  ctx: ContentScriptContext,
  page: ArticlePage,
  isOwn: (event: Event) => boolean,
  listener: InteractionListener,
): { readonly forget: () => void } {
  let at = { x: 0, y: 0 };
  const intent = createHoverIntent<PlacedMark>({
    show: (mark) => listener.pointed(mark, at),
    hide: () => listener.left('moved'),
  });

  let waiting = false;
  ctx.addEventListener(
    document,
    'pointermove',
    (event) => {
      if (!page.reading || event.pointerType === 'touch') return;
      if (isOwn(event)) return intent.overCard();
      at = { x: event.clientX, y: event.clientY };
      // Moving with a button down is selecting text, not asking for a card.
      if (event.buttons !== 0) return intent.over(undefined);
      if (waiting) return undefined;
      waiting = true;
      return void requestAnimationFrame(() => {
        waiting = false;
        intent.over(page.reading?.markAt(at.x, at.y));
      });
    },
    { passive: true },
  );
  ctx.addEventListener(document.documentElement, 'pointerleave', () => intent.over(undefined));

  ctx.addEventListener(document, 'pointerdown', (event) => {
    if (!page.reading || isOwn(event)) return;
    intent.reset();
    listener.left('clicked');
  });
  ctx.addEventListener(document, 'click', (event) => {
    if (!page.reading || isOwn(event) || !isTouch(event)) return;
    const mark = page.reading.markAt(event.clientX, event.clientY);
    if (mark) listener.pointed(mark, { x: event.clientX, y: event.clientY });
  });

  ctx.addEventListener(
    document,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !page.reading) return;
      intent.reset();
      if (listener.escape()) event.stopPropagation();
    },
    { capture: true },
  );

  let settling: ReturnType<typeof setTimeout> | undefined;
  ctx.addEventListener(document, 'selectionchange', () => {
    if (!page.reading) return;
    clearTimeout(settling);
    settling = setTimeout(() => listener.selected(selectedRange()), SELECTION_SETTLES);
  });

  return { forget: () => intent.reset() };
}

/** Milliseconds without a change after which a selection is taken as made. */
const SELECTION_SETTLES = 250;

export function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0).cloneRange();
}

const isTouch = (event: MouseEvent): boolean =>
  'pointerType' in event && event.pointerType === 'touch';
