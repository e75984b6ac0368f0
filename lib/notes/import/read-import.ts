import type { Note } from '../note.ts';
import { ImportError } from './failure.ts';
import { hamishForm } from './hamish.ts';
import { hypothesisForm } from './hypothesis.ts';
import type { Imported, ImportForm } from './imported.ts';
import type { OnProgress } from './slices.ts';
import { webAnnotationForm } from './web-annotation.ts';

const FORMS: readonly ImportForm[] = [hamishForm, hypothesisForm, webAnnotationForm];

/** Bytes; a browser's strings end at about twice as much. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Reads a file of notes: Hamish's own export, W3C Web Annotations, or Hypothesis' export. What it gives is whole and
 * valid, each note once, in its newest version; nothing is kept yet (see `database/imports.ts`).
 * @throws ImportError
 */
export async function readImport(file: Blob, onProgress?: OnProgress): Promise<Imported> {
  if (file.size > LARGEST_FILE) throw new ImportError('importTooLarge', `${file.size} bytes`);
  const json = parse(await file.text());
  const form = FORMS.find(({ recognises }) => recognises(json));
  if (!form) throw new ImportError('importUnknown');
  const imported = await form.read(json, onProgress);
  return { ...imported, notes: newestOfEach(imported.notes) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ImportError('importUnreadable', '', { cause });
  }
}

function newestOfEach(notes: readonly Note[]): readonly Note[] {
  const newest = new Map<string, Note>();
  for (const note of notes) {
    const other = newest.get(note.id);
    if (!other || other.updatedAt < note.updatedAt) newest.set(note.id, note);
  }
  return [...newest.values()];
}
