import { storage } from '@wxt-dev/storage';
import type { Backup } from './notes/backup/generations.ts';

/** What is known of how safe the reader's notes are. Kept beside the database, written by the background alone. */
export interface Safekeeping {
  /** Whether the browser promised not to clear the notes when the disk fills up; null while it was not asked. */
  readonly persisted: boolean | null;
  /** How many notes there were when last looked; null before the first. */
  readonly notes: number | null;
  /** The database was found empty though it had notes, and the reader has not yet decided what to do. */
  readonly loss: Loss | null;
  /** Newest first. */
  readonly backups: readonly Backup[];
  /** Why the last copy was not made. */
  readonly backupFailure: 'tooLarge' | 'quota' | null;
}

interface Loss {
  /** Milliseconds since the epoch. */
  readonly noticedAt: number;
  /** How many notes there were. */
  readonly notes: number;
}

const NOTHING_KNOWN: Safekeeping = {
  persisted: null,
  notes: null,
  loss: null,
  backups: [],
  backupFailure: null,
};

/** What is stored may be of before a field was there. */
const item = storage.defineItem<Partial<Safekeeping>>('local:safekeeping', { fallback: {} });

const complete = (stored: Partial<Safekeeping> | null): Safekeeping => ({
  ...NOTHING_KNOWN,
  ...stored,
});

export const readSafekeeping = async (): Promise<Safekeeping> => complete(await item.getValue());

/** Calls back now and at each change; returns the way to stop. */
export function watchSafekeeping(onChange: (known: Safekeeping) => void): () => void {
  void readSafekeeping().then(onChange);
  return item.watch((known) => onChange(complete(known)));
}

/** To be called by the background alone, one call at a time. */
export async function changeSafekeeping(part: Partial<Safekeeping>): Promise<void> {
  await item.setValue({ ...(await readSafekeeping()), ...part });
}

/**
 * Asks the browser to keep the notes when the disk fills up. A worker may only look whether it does; null where it says
 * nothing.
 */
export async function askToPersist(): Promise<boolean | null> {
  const { storage: manager } = navigator as { storage?: Partial<StorageManager> };
  if (await manager?.persisted?.()) return true;
  return (await manager?.persist?.()) ?? (manager?.persisted ? false : null);
}
