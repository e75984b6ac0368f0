import type { Correction } from '../../corrections/correction.ts';
import type { Note } from '../note.ts';

/**
 * The version of the export's form. A reader of exports must refuse one that it does not know. Version 1 had no
 * `corrections`; in versions 1 and 2 a note was always on a passage, and nothing was said of its state.
 */
export const EXPORT_VERSION = 3;

/** All that a reader has made. */
export interface Kept {
  /** The bin with them. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** The whole of it as one JSON text; its form is `hamish-notes.schema.json`. */
export function exportJson({ notes, corrections }: Kept, exportedAt: Date): string {
  return `${JSON.stringify(
    {
      format: 'hamish-notes',
      version: EXPORT_VERSION,
      exportedAt: exportedAt.toISOString(),
      notes,
      corrections,
    },
    null,
    2,
  )}\n`;
}
