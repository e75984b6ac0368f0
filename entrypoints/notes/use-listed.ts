import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NotesView } from '../../components/notes/NotesManager.tsx';
import type { Note, PageAddress } from '../../lib/notes/note.ts';
import { type FacetValues, facetValues, filterNotes } from '../../lib/notes/search/filters.ts';
import { groupNotes, type NoteGroup, sortNotes } from '../../lib/notes/search/order.ts';
import { createNoteSearch, type NoteSearch } from '../../lib/notes/search.ts';

/** So long the page is busy at once with reading notes for the search, milliseconds. */
const SLICE = 12;

export interface Listed {
  readonly groups: readonly NoteGroup[];
  readonly facets: FacetValues;
}

/** What the reader has asked to see of the notes; of one article alone, where one is given. */
export function useListed(
  notes: readonly Note[],
  { query, filters, order, grouping }: NotesView,
  article?: PageAddress,
): Listed {
  const search = useMemo(createNoteSearch, []);
  const isReady = usePrepared(search, notes);
  const found = useMemo(() => {
    const here = article === undefined ? notes : notes.filter(({ page }) => page === article);
    // What was typed before all notes were read is looked for once they are.
    return isReady ? search.find(here, query) : here;
  }, [search, notes, article, query, isReady]);
  const facets = useMemo(() => facetValues(found, filters), [found, filters]);
  const groups = useMemo(
    () => groupNotes(sortNotes(filterNotes(found, filters), order), grouping),
    [found, filters, order, grouping],
  );
  return { groups, facets };
}

/** Whether the notes that there were at first are read; they are read in slices while the page is idle. */
function usePrepared(search: NoteSearch, notes: readonly Note[]): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let handle = 0;
    const read = () => {
      const end = performance.now() + SLICE;
      if (search.prepare(notes, () => performance.now() < end)) setReady(true);
      else handle = requestIdleCallback(read, { timeout: 50 });
    };
    read();
    return () => cancelIdleCallback(handle);
  }, [search, notes]);
  return isReady;
}
