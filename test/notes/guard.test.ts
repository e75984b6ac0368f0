import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openGuard } from '../../lib/notes/database/guard.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import { newNoteId } from '../../lib/notes/new-id.ts';
import type { PageAddress } from '../../lib/notes/note.ts';
import { frozenDatabase, thaw } from './frozen-database.ts';

const remove = (name: string) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });

describe('openGuard', () => {
  it('knows a database that was emptied behind its back', async () => {
    const name = 'guarded';
    const [store, guard] = [openNotes({ name }), openGuard({ name })];
    const url = 'https://example.com/a';
    await store.create(
      { id: newNoteId(), title: '', target: { kind: 'page' }, body: '', tags: [], colour: 'blue' },
      { page: url as PageAddress, url },
    );
    expect(await guard.look()).toEqual({ stands: false, notes: 1 });
    await guard.plant();
    expect(await guard.look()).toEqual({ stands: true, notes: 1 });
    await remove(name);
    expect(await guard.look()).toEqual({ stands: false, notes: 0 });
    store.close();
    guard.close();
  });
});

describe('a database that an older Hamish holds open', () => {
  it('is said to be blocked, and opens when the other lets go', async () => {
    const name = 'held';
    const frozen = frozenDatabase(2);
    await thaw(name, frozen);
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const store = openNotes({ name });
    const waiting = store.all().catch((e: unknown) => e);
    expect(await waiting).toHaveProperty('code', 'blocked');
    expect(await store.all().catch((e: unknown) => e)).toHaveProperty('code', 'blocked');
    holder.close();
    await expect
      .poll(() => store.everything().catch(() => []))
      .toHaveLength(frozen.stores.notes?.rows.length ?? 0);
    store.close();
  });
});
