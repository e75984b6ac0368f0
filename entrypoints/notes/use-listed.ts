import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NotesView } from '../../components/notes/view.ts';
import type { Note, PageAddress } from '../../lib/notes/note.ts';
import {
  type FacetValues,
  facetValues,
  filterNotes,
  type NoteFilters,
} from '../../lib/notes/search/filters.ts';
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
  const sorted = useMemo(() => sortNotes(notes, order), [notes, order]);
  const found = useMemo(() => {
    const here = article === undefined ? sorted : sorted.filter(({ page }) => page === article);
    // What was typed before all notes were read is looked for once they are.
    return isReady ? search.find(here, query) : here;
  }, [search, sorted, article, query, isReady]);
  const groups = useMemo(
    () => groupNotes(filterNotes(found, filters), grouping),
    [found, filters, grouping],
  );
  return { groups, facets: useFacets(found, filters) };
}

/** They are counted once the list is drawn: it is the list that the reader waits for. */
function useFacets(found: readonly Note[], filters: NoteFilters): FacetValues {
  const [facets, setFacets] = useState(() => facetValues([], filters));
  useEffect(() => {
    const timer = setTimeout(() => setFacets(facetValues(found, filters)));
    return () => clearTimeout(timer);
  }, [found, filters]);
  return facets;
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
