import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openImports } from '../../../lib/notes/database/imports.ts';
import { openNotes } from '../../../lib/notes/database/notes.ts';
import { exportJson } from '../../../lib/notes/export/json.ts';
import { exportWebAnnotations } from '../../../lib/notes/export/web-annotation.ts';
import { readImport } from '../../../lib/notes/import/read-import.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { sampleCorrection } from '../../corrections/samples.ts';
import { arbitraryNotes } from '../arbitraries.ts';

const read = (text: string) => readImport(new Blob([text]));
const byId = (notes: readonly Note[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));
let number = 0;

describe('export, then import', () => {
  it('is the identity for JSON, the bin and what visits found with it', async () => {
    const corrections = [
      sampleCorrection('حلب', { action: 'hide' }),
      sampleCorrection('دمشق', { action: 'is', type: 'LOC' }),
    ];
    const more = fc.constantFrom<Partial<Note>>(
      {},
      { deletedAt: 7 },
      { state: 'orphan', strict: true, sighting: { fingerprint: '5-abc' as never } },
    );
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, more, async (notes, part) => {
        const kept = notes.map((note) => ({ ...note, ...part }));
        const imported = await read(exportJson({ notes: kept, corrections }, new Date(0)));
        expect(imported).toEqual({ notes: kept, corrections, skipped: 0 });
      }),
    );
  });

  it('is the identity for Web Annotations, as far as they carry', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, async (notes) => {
        const imported = await read(exportWebAnnotations(notes, new Date(0)));
        expect(imported).toEqual({ notes, corrections: [], skipped: 0 });
      }),
    );
  });

  it('twice is once, and into an empty database gives all that was exported', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryNotes,
        arbitraryNotes,
        fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const),
        async (first, second, onConflict) => {
          const name = `round-trip-${number++}`;
          const [imports, store] = [openImports({ name }), openNotes({ name })];
          const file = (notes: readonly Note[]) => ({ notes, corrections: [], skipped: 0 });
          await imports.apply(file(first), { onConflict });
          expect(byId(await store.everything())).toEqual(byId(first));
          // The second has some of the first's notes in other versions.
          const other = [...second, ...first.slice(0, 3).map((n, i) => ({ ...n, body: `ن${i}` }))];
          await imports.apply(file(other), { onConflict });
          const once = byId(await store.everything());
          await imports.apply(file(other), { onConflict });
          expect(byId(await store.everything())).toEqual(once);
          imports.close();
          store.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});
