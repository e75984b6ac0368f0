import Dexie, { type Table } from 'dexie';
import type { Correction, CorrectionId } from '../../corrections/correction.ts';
import type { Note, NoteId } from '../note.ts';
import { NotesError } from './failures.ts';
import { upgradeNote } from './upgrades.ts';

/** Never to be changed: the reader's data is found by it. */
const DATABASE_NAME = 'hamish';

export interface StoreOptions {
  readonly name?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly newId?: () => string;
}

/** The one row by which a database that was emptied behind Hamish's back is known: it is gone with the rest. */
export interface Sentinel {
  readonly key: 'sentinel';
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export class HamishDatabase extends Dexie {
  declare readonly notes: Table<Note, NoteId>;
  declare readonly corrections: Table<Correction, CorrectionId>;
  declare readonly meta: Table<Sentinel, string>;

  constructor(name: string = DATABASE_NAME) {
    super(name);
    // A released version is never changed: a new shape is a new version with an upgrade.
    this.version(1).stores({ notes: 'id, page, updatedAt, deletedAt, *tags' });
    // Adds a table. The rows of version 1 stay as they are: there is nothing to rewrite.
    this.version(2).stores({ corrections: 'id, &name, updatedAt' });
    // Notes on names and on whole articles; where each note was last found; the sentinel.
    this.version(3)
      .stores({
        notes: 'id, page, updatedAt, deletedAt, *tags, state, target.key',
        meta: 'key',
      })
      .upgrade((transaction) =>
        transaction
          .table('notes')
          .toCollection()
          .modify((row, reference) => {
            reference.value = upgradeNote(row);
          }),
      );
    this.on('blocked', () => {
      this.isBlocked = true;
      for (const refuse of this.waiting) refuse();
    });
    const everyTime = true;
    this.on(
      'ready',
      () => {
        this.isBlocked = false;
      },
      everyTime,
    );
  }

  private isBlocked = false;
  private readonly waiting = new Set<() => void>();

  /** Dexie waits until the other version lets go, which may be never; the next call finds it open, when it has. */
  unlessBlocked<T>(work: () => PromiseLike<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const refuse = () => reject(new NotesError('blocked'));
      if (this.isBlocked) refuse();
      this.waiting.add(refuse);
      const settled = () => this.waiting.delete(refuse);
      work().then(resolve, reject).then(settled, settled);
    });
  }
}
