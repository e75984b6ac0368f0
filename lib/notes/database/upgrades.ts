import { pageAddress } from '../address.ts';
import type { Note, SpanTarget } from '../note.ts';

/** A note as versions 1 and 2 of the database, and of the export, had it: always on a passage. */
export type NoteOfVersion2 = Omit<Note, 'target' | 'state' | 'sighting' | 'proposal' | 'strict'> & {
  readonly target: Omit<SpanTarget, 'kind'>;
};

/**
 * Its article's address is brought under the rules of today (AMP caches, sessions). Nothing is known of where it stands
 * now: the next visit of the article will tell.
 */
export const upgradeNote = (note: NoteOfVersion2): Note => ({
  ...note,
  page: pageAddress(note.page),
  target: { kind: 'span', ...note.target },
  state: 'anchored',
});
