import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCorrections } from '../../../lib/notes/database/corrections.ts';
import { type ImportsStore, openImports } from '../../../lib/notes/database/imports.ts';
import { openNotes } from '../../../lib/notes/database/notes.ts';
import type { NotesStore } from '../../../lib/notes/database/notes-store.ts';
import type { Imported } from '../../../lib/notes/import/imported.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { sampleCorrection } from '../../corrections/samples.ts';
import { sampleNote } from '../samples.ts';

let imports: ImportsStore;
let store: NotesStore;
let name: string;
let number = 0;
beforeEach(() => {
  name = `imports-${number++}`;
  imports = openImports({ name });
  store = openNotes({ name });
});
afterEach(() => {
  imports.close();
  store.close();
});

const file = (...notes: Note[]): Imported => ({ notes, corrections: [], skipped: 0 });
const bodies = async () => (await store.everything()).map(({ body }) => body).sort();

describe('openImports', () => {
  const base = sampleNote({ body: 'أصل', updatedAt: 10 });
  const newer = { ...base, body: 'أحدث', updatedAt: 20 };
  const older = { ...base, body: 'أقدم', updatedAt: 5 };

  it('says what is new, changed, the same and in conflict, and changes nothing by that', async () => {
    const [same, changed] = [sampleNote({ body: 'س' }), sampleNote({ body: 'ت', updatedAt: 3 })];
    await imports.apply(file(base, same, changed), { onConflict: 'mine' });
    const before = await store.everything();
    const again = file(older, { ...same, updatedAt: 99 }, { ...changed, body: 'ث', updatedAt: 4 });
    const { notes } = await imports.preview({ ...again, notes: [...again.notes, sampleNote()] });
    expect(notes).toEqual({ new: 1, changed: 1, same: 1, conflicting: 1 });
    expect(await store.everything()).toEqual(before);
  });

  it.each([
    ['the newer of the file', newer, 'mine', ['أحدث']],
    ['mine', older, 'mine', ['أصل']],
    ['theirs', older, 'theirs', ['أقدم']],
    ['both', older, 'both', ['أصل', 'أقدم']],
  ] as const)('keeps %s', async (_, theirs, onConflict, expected) => {
    await imports.apply(file(base), { onConflict });
    await imports.apply(file(theirs), { onConflict });
    await imports.apply(file(theirs), { onConflict });
    expect(await bodies()).toEqual([...expected].sort());
  });

  it('leaves a note that the reader deleted since in the bin', async () => {
    await imports.apply(file(base), { onConflict: 'mine' });
    await store.remove([base.id]);
    await imports.apply(file(base), { onConflict: 'mine' });
    expect(await store.all()).toEqual([]);
  });

  it('keeps one word on a name, the newest', async () => {
    const corrections = openCorrections({ name });
    const mine = sampleCorrection('حلب', { action: 'hide' });
    await imports.apply({ ...file(), corrections: [mine] }, { onConflict: 'mine' });
    const theirs = {
      ...sampleCorrection('حلب', { action: 'is', type: 'LOC' }),
      updatedAt: mine.updatedAt + 1,
    };
    const tally = await imports.apply({ ...file(), corrections: [theirs] }, { onConflict: 'mine' });
    expect(tally.corrections).toMatchObject({ changed: 1 });
    expect(await corrections.all()).toEqual([{ ...theirs, id: mine.id }]);
    corrections.close();
  });

  it('keeps all or nothing', async () => {
    await imports.apply(file(base), { onConflict: 'mine' });
    const many = Array.from({ length: 1_200 }, (_, i) => sampleNote({ body: String(i) }));
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (++calls > 1_000) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const error = await imports
      .apply(file(...many), { onConflict: 'mine' })
      .catch((e: unknown) => e);
    full.mockRestore();
    expect(error).toHaveProperty('code', 'quota');
    expect(await bodies()).toEqual(['أصل']);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const many = Array.from({ length: 1_200 }, () => sampleNote());
    await imports.apply(file(...many), { onConflict: 'mine', onProgress: (d) => told.push(d) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(2);
  });
});
