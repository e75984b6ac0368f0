/** How long the pointer rests on a highlight before its card shows. Shorter ones get in the way of reading. */
export const HOVER_DELAY = 300;
/** How long the card stays after the pointer left the highlight, so that the pointer can reach it. */
export const HOVER_GRACE = 300;

export interface HoverIntentOptions<Target> {
  readonly show: (target: Target) => void;
  readonly hide: () => void;
  /** Milliseconds; the constants above unless told. */
  readonly delay?: number;
  readonly grace?: number;
}

export interface HoverIntent<Target> {
  /** The pointer is over this target, or over none. Cheap to call at each movement. */
  over(target: Target | undefined): void;
  /** The pointer is in the card: it stays until the pointer leaves. */
  overCard(): void;
  /** Forgets what was pending; what is shown is taken as gone. */
  reset(): void;
}

/**
 * Tells a pointer that rests from one that passes. Targets are compared by identity. While a card is shown, another
 * target must be rested on as well before the card changes, so that the way to the card may cross highlights.
 */
export function createHoverIntent<Target>(
  options: HoverIntentOptions<Target>,
): HoverIntent<Target> {
  const { show, hide, delay = HOVER_DELAY, grace = HOVER_GRACE } = options;
  let shown: Target | undefined;
  let pending: Target | undefined;
  let showTimer: ReturnType<typeof setTimeout> | undefined;
  let hideTimer: ReturnType<typeof setTimeout> | undefined;

  const stopShowing = () => {
    clearTimeout(showTimer);
    pending = undefined;
  };
  const stopHiding = () => {
    clearTimeout(hideTimer);
    hideTimer = undefined;
  };
  const hideSoon = () => {
    hideTimer ??= setTimeout(() => {
      hideTimer = undefined;
      shown = undefined;
      hide();
    }, grace);
  };
  const showSoon = (target: Target) => {
    if (target === pending) return;
    stopShowing();
    pending = target;
    showTimer = setTimeout(() => {
      stopHiding();
      pending = undefined;
      shown = target;
      show(target);
    }, delay);
  };

  return {
    over(target) {
      if (target === undefined) {
        stopShowing();
        if (shown !== undefined) hideSoon();
      } else if (target === shown) {
        stopShowing();
        stopHiding();
      } else {
        showSoon(target);
        if (shown !== undefined) hideSoon();
      }
    },
    overCard() {
      stopShowing();
      stopHiding();
    },
    reset() {
      stopShowing();
      stopHiding();
      shown = undefined;
    },
  };
}
