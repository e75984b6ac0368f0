import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createHoverIntent,
  HOVER_DELAY,
  HOVER_GRACE,
  type HoverIntent,
} from '../../lib/highlight/hover-intent.ts';

let log: string[];
let intent: HoverIntent<string>;

beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  intent = createHoverIntent({ show: (t) => log.push(`show ${t}`), hide: () => log.push('hide') });
});
afterEach(() => vi.useRealTimers());

const rest = (ms: number) => vi.advanceTimersByTime(ms);

describe('createHoverIntent', () => {
  it('shows only after the pointer has rested', () => {
    intent.over('a');
    rest(HOVER_DELAY - 1);
    expect(log).toEqual([]);
    rest(1);
    expect(log).toEqual(['show a']);
  });

  it('shows nothing for a pointer that passes', () => {
    intent.over('a');
    rest(HOVER_DELAY / 2);
    intent.over(undefined);
    rest(10_000);
    expect(log).toEqual([]);
  });

  it('counts the rest from the first movement on the same target', () => {
    intent.over('a');
    rest(HOVER_DELAY / 2);
    intent.over('a');
    rest(HOVER_DELAY / 2);
    expect(log).toEqual(['show a']);
  });

  it('gives time to reach the card, and keeps it while the pointer is in it', () => {
    intent.over('a');
    rest(HOVER_DELAY);
    intent.over(undefined);
    rest(HOVER_GRACE - 1);
    intent.overCard();
    rest(10_000);
    expect(log).toEqual(['show a']);
    intent.over(undefined);
    rest(HOVER_GRACE);
    expect(log).toEqual(['show a', 'hide']);
  });

  it('changes without a gap when the pointer goes to rest on another target', () => {
    intent.over('a');
    rest(HOVER_DELAY);
    intent.over('b');
    rest(HOVER_DELAY);
    expect(log.at(-1)).toBe('show b');
    rest(10_000);
    expect(log.at(-1)).toBe('show b');
  });

  it('lets the way to the card cross another highlight', () => {
    intent.over('a');
    rest(HOVER_DELAY);
    intent.over('b');
    rest(50);
    intent.overCard();
    rest(10_000);
    expect(log).toEqual(['show a']);
  });

  it('comes back to the same target without showing it twice', () => {
    intent.over('a');
    rest(HOVER_DELAY);
    intent.over(undefined);
    intent.over('a');
    rest(10_000);
    expect(log).toEqual(['show a']);
  });

  it('forgets all when reset', () => {
    intent.over('a');
    intent.reset();
    rest(10_000);
    intent.over('b');
    rest(HOVER_DELAY);
    intent.reset();
    rest(10_000);
    expect(log).toEqual(['show b']);
  });
});
