import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Guessed height of a row that was not drawn yet, and the space between two, CSS pixels. */
const USUAL_HEIGHT = 170;
const GAP = 12;
/** The sticky bars at the top of the page cover so much: no row is brought to rest under them. */
const COVERED = 176;

export interface VirtualRows {
  /** The rows to draw, with their places. */
  readonly items: readonly VirtualItem[];
  /** Height of all rows together, CSS pixels. */
  readonly height: number;
  /** Where the list begins on the page: rows' places are counted from the page's top. */
  readonly top: number;
  /** Measures a drawn row, which must say its number in `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  reveal(index: number): void;
}

/**
 * Draws of a long list, that scrolls with the page, what is on the screen; rows have heights of their own.
 * @param kept rows that stay drawn wherever they are: those that hold the focus, or what the reader is writing.
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  keyOf: (index: number) => string,
  kept: readonly number[],
): VirtualRows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [top, setTop] = useState(0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    gap: GAP,
    // Else a row that grows while it is measured is an error in the console.
    useAnimationFrameWithResizeObserver: true,
    overscan: 4,
    scrollMargin: top,
    scrollPaddingStart: COVERED,
    scrollPaddingEnd: GAP,
    getItemKey: keyOf,
    estimateSize: () => USUAL_HEIGHT,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), kept, count),
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What is above the list may have grown or shrunk.
    const place = list.current?.getBoundingClientRect();
    if (place) setTop(Math.round(place.top + window.scrollY));
  });
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top,
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index),
  };
}

function withKept(range: readonly number[], kept: readonly number[], count: number): number[] {
  const all = new Set([...range, ...kept.filter((index) => index >= 0 && index < count)]);
  return [...all].sort((a, b) => a - b);
}
