import type { Note } from './note.ts';

/** The version of the export's form. A reader of exports must refuse one that it does not know. */
const EXPORT_VERSION = 1;

/** The whole of a reader's notes as one JSON text; its form is `export.schema.json`. */
export function exportJson(notes: readonly Note[], exportedAt: Date): string {
  return `${JSON.stringify(
    {
      format: 'hamish-notes',
      version: EXPORT_VERSION,
      exportedAt: exportedAt.toISOString(),
      notes,
    },
    null,
    2,
  )}\n`;
}
