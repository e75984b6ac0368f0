import { afterAll, describe, expect, it } from 'vitest';
import { openImports } from '../../../lib/notes/database/imports.ts';
import { openNotes } from '../../../lib/notes/database/notes.ts';
import { exportJson } from '../../../lib/notes/export/json.ts';
import { readImport } from '../../../lib/notes/import/read-import.ts';
import { sampleNote } from '../../notes/samples.ts';

const name = 'import-many';
const imports = openImports({ name });
const store = openNotes({ name });
afterAll(() => {
  imports.close();
  store.close();
  indexedDB.deleteDatabase(name);
});

const COUNT = 50_000;
const PARAGRAPH = 'ملاحظة طويلة على فقرة من المقال، وفيها من الكلمات ما يكفي لسطرين. '.repeat(3);

describe('an import of 50,000 notes', () => {
  it('gives the page its turns, tells how far it is, and keeps them all', async () => {
    const notes = Array.from({ length: COUNT }, (_, i) => sampleNote({ body: `${PARAGRAPH}${i}` }));
    const file = new Blob([exportJson({ notes, corrections: [] }, new Date(0))]);
    let turns = 0;
    const pulse = setInterval(() => turns++, 1);
    const told: number[] = [];
    const onProgress = (done: number) => told.push(done);
    const imported = await readImport(file, onProgress);
    await imports.apply(imported, { onConflict: 'mine', onProgress });
    clearInterval(pulse);
    // At least one between any two of the batches that are kept.
    expect(turns).toBeGreaterThan(COUNT / 500);
    expect(told.filter((done) => done > 0 && done < 1).length).toBeGreaterThan(COUNT / 500);
    expect(await store.all()).toHaveLength(COUNT);
  }, 120_000);
});
