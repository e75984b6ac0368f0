import type { Note, NoteId, PageAddress } from '../../lib/notes/note.ts';
import { describe } from '../../lib/notes/selectors.ts';

let number = 0;

/** A whole note, with what a test is about put in. */
export function sampleNote(part: Partial<Note> = {}, quote = 'المعرض'): Note {
  const id = `00000000-0000-4000-8000-${String(number++).padStart(12, '0')}` as NoteId;
  return {
    id,
    page: 'https://example.com/a' as PageAddress,
    url: 'https://example.com/a',
    title: 'افتتاح المعرض',
    target: describe(quote, 0, quote.length),
    body: '',
    tags: [],
    colour: 'yellow',
    state: 'anchored',
    createdAt: 1,
    updatedAt: 1,
    ...part,
  };
}
