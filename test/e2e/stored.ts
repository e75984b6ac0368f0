import type { Note } from '../../lib/notes/note.ts';
import type { FrozenDatabase } from '../notes/frozen-database.ts';
import type { Bench } from './extension.ts';

/** A page of the extension's origin on which none of its scripts run, for looking into what it stores. */
async function onOrigin<T>(
  bench: Bench,
  look: (page: Awaited<ReturnType<Bench['popup']>>) => Promise<T>,
): Promise<T> {
  const page = await bench.browser.context.newPage();
  await page.goto(`chrome-extension://${bench.browser.id}/icons/16.png`);
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}

/** All rows of the notes' table, by IndexedDB alone: what is under test has no hand in it. */
export const storedNotes = (bench: Bench): Promise<readonly Note[]> =>
  onOrigin(bench, (page) =>
    page.evaluate(
      () =>
        new Promise<Note[]>((resolve, reject) => {
          const request = indexedDB.open('hamish');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            if (!database.objectStoreNames.contains('notes')) {
              database.close();
              return resolve([]);
            }
            const all = database.transaction('notes').objectStore('notes').getAll();
            all.onsuccess = () => {
              database.close();
              resolve(all.result);
            };
          };
        }),
    ),
  );

/** What stands in the notes, sorted. */
export const storedBodies = async (bench: Bench): Promise<readonly string[]> =>
  (await storedNotes(bench)).map(({ body }) => body).sort();

export const deleteDatabase = (bench: Bench): Promise<void> =>
  onOrigin(bench, (page) =>
    page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('hamish');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    ),
  );

/** Puts a database as a released Hamish left it in place of the one that is there. */
export async function putDatabase(bench: Bench, frozen: FrozenDatabase): Promise<void> {
  await deleteDatabase(bench);
  await onOrigin(bench, (page) =>
    page.evaluate(
      ({ version, stores }) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('hamish', version);
          request.onerror = () => reject(request.error);
          request.onupgradeneeded = () => {
            for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
              const store = request.result.createObjectStore(name, { keyPath });
              for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
                store.createIndex(index, path, {
                  unique: unique ?? false,
                  multiEntry: multiEntry ?? false,
                });
              for (const row of rows) store.put(row);
            }
          };
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
      frozen,
    ),
  );
}
