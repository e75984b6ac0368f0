import { typed } from './failures.ts';
import { HamishDatabase, type StoreOptions } from './schema.ts';

/** By which a database that was emptied behind Hamish's back is known. */
export interface Guard {
  /** Whether the sentinel stands, and how many notes there are, the bin with them. */
  look(): Promise<{ readonly stands: boolean; readonly notes: number }>;
  /** Puts the sentinel, which is lost whenever the notes are. */
  plant(): Promise<void>;
  close(): void;
}

export function openGuard(options: StoreOptions = {}): Guard {
  const { name, now = Date.now } = options;
  const database = new HamishDatabase(name);
  const { notes, meta } = database;
  return {
    look: () =>
      typed(database, () =>
        database.transaction('r', notes, meta, async () => ({
          stands: (await meta.get('sentinel')) !== undefined,
          notes: await notes.count(),
        })),
      ),
    plant: () =>
      typed(database, async () => {
        await meta.put({ key: 'sentinel', since: now() });
      }),
    close: () => database.close(),
  };
}
