import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** In these a key is a letter. */
const FIELD = 'input:not([type=checkbox]), textarea, select';

export interface PageKeys {
  readonly search: RefObject<HTMLInputElement | null>;
  /** Escape in the search. */
  readonly onLeaveSearch: () => void;
  /** Escape elsewhere. */
  readonly onLeave: () => void;
}

/** Keys of the whole page, wherever the focus is: a page that was just opened has it nowhere. */
export function usePageKeys({ search, onLeaveSearch, onLeave }: PageKeys): void {
  // Before the page is painted: the first key must not be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      // A question that is open has its own Escape.
      if (target.closest('dialog')) return;
      const isField = target.matches(FIELD);
      if (event.key === '/' && !isField) {
        event.preventDefault();
        search.current?.focus();
      } else if (event.key === 'Escape' && target === search.current) onLeaveSearch();
      else if (event.key === 'Escape' && !isField) onLeave();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [search, onLeaveSearch, onLeave]);
}
