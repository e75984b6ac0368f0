import { readFileSync } from 'node:fs';

interface FrozenStore {
  readonly keyPath: string;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly unique?: boolean;
    readonly multiEntry?: boolean;
  }[];
  readonly rows: readonly unknown[];
}

export interface FrozenDatabase {
  /** As IndexedDB counts: ten times Dexie's. */
  readonly version: number;
  readonly stores: Readonly<Record<string, FrozenStore>>;
}

/** A database as a released Hamish left it, kept in `test/fixtures/databases`. */
export const frozenDatabase = (version: number): FrozenDatabase =>
  JSON.parse(
    readFileSync(new URL(`../fixtures/databases/version-${version}.json`, import.meta.url), 'utf8'),
  );

/** Builds it anew under a name, by IndexedDB alone: what is under test has no hand in it. */
export function thaw(name: string, { version, stores }: FrozenDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [storeName, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(storeName, { keyPath });
        for (const { name: index, keyPath: path, unique = false, multiEntry = false } of indexes)
          store.createIndex(index, path, { unique, multiEntry });
        for (const row of rows) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
