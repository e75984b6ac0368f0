import * as v from 'valibot';
import { noteDraft, noteId, noteTarget } from './draft.ts';
import type { PageAddress } from './note.ts';

/** More than a note may have: what cannot be saved yet must not be lost for that. UTF-16 units. */
const LONGEST_BODY = 1_000_000;

/** What is in an open editor. Kept while the reader types, until it is saved or given up. */
export const unsaved = v.strictObject({
  /** Of the note that it will be, or that it changes. */
  id: noteId,
  canonical: noteDraft.entries.canonical,
  target: noteTarget,
  subject: noteDraft.entries.subject,
  text: v.strictObject({
    body: v.pipe(v.string(), v.maxLength(LONGEST_BODY)),
    tags: noteDraft.entries.tags,
    colour: noteDraft.entries.colour,
  }),
  /** `updatedAt` of the version that is being changed, milliseconds; absent for a new note. */
  basedOn: v.optional(v.pipe(v.number(), v.safeInteger())),
});
export type Unsaved = v.InferOutput<typeof unsaved>;

export interface KeptUnsaved extends Unsaved {
  readonly page: PageAddress;
  /** Milliseconds since the epoch. */
  readonly keptAt: number;
}

/** Milliseconds; what the reader has not come back to for so long is given up. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
const MOST_KEPT = 100;

/** The list with one more, or with another version of one: newest first, without what is too old. */
export function withUnsaved(list: readonly KeptUnsaved[], added: KeptUnsaved): KeptUnsaved[] {
  const others = list.filter(
    ({ id, keptAt }) => id !== added.id && keptAt > added.keptAt - KEPT_FOR,
  );
  return [added, ...others].slice(0, MOST_KEPT);
}
