import type { NoteFilters } from '../../lib/notes/search/filters.ts';
import type { Grouping, NoteOrder } from '../../lib/notes/search/order.ts';

/** What the reader has asked to see. */
export interface NotesView {
  readonly query: string;
  readonly filters: NoteFilters;
  readonly order: NoteOrder;
  readonly grouping: Grouping;
}
