import * as v from 'valibot';
import type { NoteText, UnsavedTexts } from '../../components/NoteEditor.tsx';
import { NOTE_COLOURS, type Note } from '../../lib/notes/note.ts';

/** What stands in an editor of the extension's pages: a popup closes as soon as the reader looks elsewhere. */
const kept = v.object({
  text: v.object({
    body: v.string(),
    tags: v.array(v.string()),
    colour: v.picklist(NOTE_COLOURS),
  }),
  /** `updatedAt` of the version that is being changed, milliseconds; absent for a new note. */
  basedOn: v.optional(v.number()),
});
type Kept = v.InferOutput<typeof kept>;

/** The extension's own storage that is there at once: the last letter is kept before the popup is gone. */
const keyOf = (name: string): string => `unsaved:${name}`;

/** What was typed under the name and not saved. */
export function unsavedText(name: string): Kept | undefined {
  try {
    const parsed = v.safeParse(kept, JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null'));
    return parsed.success ? parsed.output : undefined;
  } catch {
    // No JSON, or no storage: then nothing was kept.
    return undefined;
  }
}

export function keepText(name: string, { body, tags, colour }: NoteText, basedOn?: number): void {
  const text = { body, tags: [...tags], colour };
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ text, basedOn } satisfies Kept));
  } catch {
    // Where it cannot be kept it is still in the editor.
  }
}

export const dropText = (name: string): void => localStorage.removeItem(keyOf(name));

/** The version of the note that what is being saved is based on, milliseconds. */
export const basisOf = (note: Note): number => unsavedText(note.id)?.basedOn ?? note.updatedAt;

/** The texts of editors that change notes. */
export const unsavedTexts: UnsavedTexts = {
  of: (note) => unsavedText(note.id)?.text,
  keep: (note, text) => keepText(note.id, text, basisOf(note)),
  drop: (note) => dropText(note.id),
};
