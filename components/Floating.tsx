import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface FloatingProps {
  /** What the box explains, in viewport coordinates: read again whenever the page scrolls or changes size. */
  readonly anchor: VirtualElement;
  readonly placement?: Placement;
  readonly children: ComponentChildren;
}

/** Between the anchor and the box, and between the box and the viewport's edge, CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** Less height than this shows nothing useful: then the box goes beside the anchor. */
const SMALLEST_HEIGHT = 120;

/** A box beside its anchor: it flips and shifts at the viewport's edges, and shrinks rather than cover the anchor. */
export function Floating({ anchor, placement = 'bottom-start', children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const place = async () => {
      const { x, y } = await computePosition(anchor, element, {
        placement,
        strategy: 'fixed',
        middleware: [
          inline(),
          offset(GAP),
          flip({ fallbackPlacements: ['top-start', 'left', 'right'], padding: EDGE }),
          shift({ padding: EDGE }),
          size({
            padding: EDGE,
            apply({ availableHeight, elements }) {
              elements.floating.style.maxHeight = `${Math.max(SMALLEST_HEIGHT, availableHeight)}px`;
            },
          }),
        ],
      });
      element.style.left = `${Math.round(x)}px`;
      element.style.top = `${Math.round(y)}px`;
      element.style.opacity = '1';
    };
    return autoUpdate(anchor, element, () => void place());
  }, [anchor, placement]);
  return (
    <div
      ref={box}
      class="floating"
      // Not `visibility`: what is hidden cannot take the focus.
      style={{ position: 'fixed', left: 0, top: 0, opacity: 0 }}
    >
      {children}
    </div>
  );
}
