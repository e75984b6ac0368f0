import type { ExportFormat } from '../../components/notes/ExportChoice.tsx';
import type { Correction } from '../../lib/corrections/correction.ts';
import { exportCsv } from '../../lib/notes/export/csv.ts';
import { exportJson } from '../../lib/notes/export/json.ts';
import { exportMarkdown } from '../../lib/notes/export/markdown.ts';
import { exportWebAnnotations } from '../../lib/notes/export/web-annotation.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { Translator } from '../../lib/translate.ts';
import { download } from '../popup/download.ts';

/** Saves notes as a file of the format; JSON alone holds corrections, and the bin, too. */
export async function saveAs(
  notes: readonly Note[],
  format: ExportFormat,
  translator: Translator,
  corrections: readonly Correction[] = [],
): Promise<void> {
  switch (format) {
    case 'json':
      return download(
        'hamish-notes.json',
        'application/json',
        exportJson({ notes, corrections }, new Date()),
      );
    case 'jsonld':
      return download(
        'hamish-notes.jsonld',
        'application/ld+json',
        exportWebAnnotations(notes, new Date()),
      );
    case 'markdown':
      return download(
        'hamish-notes.md',
        'text/markdown;charset=utf-8',
        exportMarkdown(notes, translator),
      );
    case 'csv':
      return download('hamish-notes.csv', 'text/csv;charset=utf-8', exportCsv(notes, translator));
  }
}
