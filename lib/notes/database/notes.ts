import { typed } from './failures.ts';
import type { NotesStore } from './notes-store.ts';
import { readsOf } from './reads.ts';
import { HamishDatabase, type StoreOptions } from './schema.ts';
import { watchQuery } from './watch.ts';
import { writesOf } from './writes.ts';

/** Opens the reader's notes. The database is created when first used. */
export function openNotes(options: StoreOptions = {}): NotesStore {
  const database = new HamishDatabase(options.name);
  const reads = readsOf(database);
  return {
    ...typedAll(database, reads),
    ...typedAll(database, writesOf(database, options)),
    watch: (onNotes, onError) => watchQuery(reads.all, onNotes, onError),
    watchEverything: (onNotes, onError) => watchQuery(reads.everything, onNotes, onError),
    close: () => database.close(),
  };
}

/** The same functions, whose failures are `NotesError`s. */
function typedAll<Functions extends object>(
  database: HamishDatabase,
  functions: Functions,
): Functions {
  const entries = Object.entries(functions).map(([name, work]) => [
    name,
    (...args: unknown[]) => typed(database, () => work(...args)),
  ]);
  return Object.fromEntries(entries) as Functions;
}
