import { type Rows, toCsv } from '../../sheet.ts';
import type { Translator } from '../../translate.ts';
import { type Note, quoteOf } from '../note.ts';
import { entityOf } from '../search/filters.ts';
import { fragmentAddress } from '../text-fragment.ts';

/** Notes as a spreadsheet, the bin apart, headings and words in the reader's language, times by ISO 8601 (UTC). */
export function exportCsv(notes: readonly Note[], { t }: Translator): string {
  const headings = [
    t('noteSheet.title'),
    t('noteSheet.quote'),
    t('noteSheet.body'),
    t('noteSheet.tags'),
    t('noteSheet.colour'),
    t('noteSheet.name'),
    t('noteSheet.state'),
    t('noteSheet.address'),
    t('noteSheet.created'),
    t('noteSheet.changed'),
    t('noteSheet.id'),
  ];
  const row = (note: Note): string[] => [
    note.title,
    quoteOf(note) ?? '',
    note.body,
    note.tags.join('; '),
    t(`colour.${note.colour}`),
    entityOf(note) ?? '',
    t(`noteState.${note.state}`),
    fragmentAddress(note),
    new Date(note.createdAt).toISOString(),
    new Date(note.updatedAt).toISOString(),
    note.id,
  ];
  const living = notes.filter(({ deletedAt }) => deletedAt === undefined);
  const rows: Rows = [headings, ...living.map(row)];
  return toCsv(rows);
}
