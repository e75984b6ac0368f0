import type {
  CorrectedName,
  Correction,
  CorrectionId,
  Verdict,
} from '../../corrections/correction.ts';
import { type NotesError, typed } from './failures.ts';
import { HamishDatabase, type StoreOptions } from './schema.ts';
import { watchQuery } from './watch.ts';

export interface CorrectionsStore {
  /** Keeps the reader's word on a name in place of the one before, which is answered with it. */
  correct(
    name: CorrectedName,
    surface: string,
    verdict: Verdict,
  ): Promise<{ readonly now: Correction; readonly before: Correction | null }>;
  /** Takes a correction back and answers with it; null where there is none any more. */
  withdraw(id: CorrectionId): Promise<Correction | null>;
  /** Newest change first. */
  all(): Promise<Correction[]>;
  /** Calls back with `all()` now and after each change, in whatever part of the extension it was made. */
  watch(
    onCorrections: (corrections: Correction[]) => void,
    onError: (error: NotesError) => void,
  ): () => void;
  close(): void;
}

/** Opens the reader's corrections, which are in the same database as the notes. */
export function openCorrections(options: StoreOptions = {}): CorrectionsStore {
  const { name, now = Date.now, newId = () => crypto.randomUUID() } = options;
  const database = new HamishDatabase(name);
  const { corrections } = database;

  const write = <T>(work: () => Promise<T>) =>
    typed(database, () => database.transaction('rw', corrections, work));
  const all = () => corrections.orderBy('updatedAt').reverse().toArray();

  return {
    correct: (corrected, surface, verdict) =>
      write(async () => {
        const before = (await corrections.get({ name: corrected })) ?? null;
        const time = now();
        const correction: Correction = {
          id: before?.id ?? (newId() as CorrectionId),
          name: corrected,
          surface,
          ...verdict,
          createdAt: before?.createdAt ?? time,
          updatedAt: before ? Math.max(time, before.updatedAt + 1) : time,
        };
        await corrections.put(correction);
        return { now: correction, before };
      }),
    withdraw: (id) =>
      write(async () => {
        const correction = (await corrections.get(id)) ?? null;
        await corrections.delete(id);
        return correction;
      }),
    all: () => typed(database, all),
    watch: (onCorrections, onError) => watchQuery(all, onCorrections, onError),
    close: () => database.close(),
  };
}
