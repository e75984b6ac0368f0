import type { Correction } from '../../corrections/correction.ts';
import { foreignId } from '../import/foreign-id.ts';
import type { Imported } from '../import/imported.ts';
import {
  judgeCorrection,
  judgeNote,
  NOTHING_JUDGED,
  type OnConflict,
  type Tally,
} from '../import/merge.ts';
import type { OnProgress } from '../import/slices.ts';
import type { Note } from '../note.ts';
import { typed } from './failures.ts';
import { HamishDatabase, type StoreOptions } from './schema.ts';

/** How many of each there are; what is `changed` replaces what is here. */
interface ImportTally {
  readonly notes: Tally;
  readonly corrections: Tally;
}

interface ImportOptions {
  readonly onConflict: OnConflict;
  readonly onProgress?: OnProgress;
}

export interface ImportsStore {
  /** What `apply` would do; changes nothing. */
  preview(imported: Imported): Promise<ImportTally>;
  /**
   * Keeps what was imported, all of it or, where anything fails, nothing. To be called by a page of the extension, which
   * lives as long as the reader looks at it: the background may be stopped in the midst. The same file twice is the same
   * as once.
   */
  apply(imported: Imported, options: ImportOptions): Promise<ImportTally>;
  close(): void;
}

/** Rows that are read or written at once: the page gets its turn between them. */
const BATCH = 250;

export function openImports(options: StoreOptions = {}): ImportsStore {
  const database = new HamishDatabase(options.name);
  const { notes, corrections } = database;

  async function mergeNotes(
    imported: readonly Note[],
    put: (notes: Note[]) => Promise<unknown>,
    { onConflict, onProgress = () => undefined }: ImportOptions,
  ): Promise<Tally> {
    const tally = { ...NOTHING_JUDGED };
    for (let from = 0; from < imported.length; from += BATCH) {
      const batch = imported.slice(from, from + BATCH);
      const here = await notes.bulkGet(batch.map(({ id }) => id));
      const kept: Note[] = [];
      const copies: Note[] = [];
      for (const [i, theirs] of batch.entries()) {
        const judgement = judgeNote(theirs, here[i]);
        tally[judgement]++;
        if (judgement === 'new' || judgement === 'changed') kept.push(theirs);
        else if (judgement === 'conflicting' && onConflict === 'theirs') kept.push(theirs);
        else if (judgement === 'conflicting' && onConflict === 'both') copies.push(copyOf(theirs));
      }
      if (copies.length) kept.push(...(await notYetHere(copies)));
      if (kept.length) await put(kept);
      onProgress(Math.min(1, (from + BATCH) / imported.length));
    }
    return tally;
  }

  /** A copy that an earlier import of the file made is the reader's own by now. */
  async function notYetHere(copies: readonly Note[]): Promise<Note[]> {
    const here = await notes.bulkGet(copies.map(({ id }) => id));
    return copies.filter((_, i) => here[i] === undefined);
  }

  async function mergeCorrections(
    imported: readonly Correction[],
    put: (corrections: Correction[]) => Promise<unknown>,
    { onConflict }: ImportOptions,
  ): Promise<Tally> {
    const tally = { ...NOTHING_JUDGED };
    const here = new Map((await corrections.toArray()).map((mine) => [mine.name, mine]));
    const kept = imported.flatMap((theirs) => {
      const mine = here.get(theirs.name);
      const judgement = judgeCorrection(theirs, mine);
      tally[judgement]++;
      const wins =
        judgement === 'new' ||
        judgement === 'changed' ||
        (judgement === 'conflicting' && onConflict === 'theirs');
      if (!wins) return [];
      // There is one word on a name: it keeps its row.
      const winner = { ...theirs, id: mine?.id ?? theirs.id };
      here.set(theirs.name, winner);
      return [winner];
    });
    if (kept.length) await put(kept);
    return tally;
  }

  const change = {
    notes: (rows: Note[]) => notes.bulkPut(rows),
    corrections: (rows: Correction[]) => corrections.bulkPut(rows),
  };
  const onlyLook = { notes: async () => undefined, corrections: async () => undefined };

  async function merge(
    imported: Imported,
    put: typeof change | typeof onlyLook,
    how: ImportOptions,
  ) {
    // A transaction ends where nothing is asked of it: these are first, since they always ask.
    const ofCorrections = await mergeCorrections(imported.corrections, put.corrections, how);
    return { notes: await mergeNotes(imported.notes, put.notes, how), corrections: ofCorrections };
  }

  return {
    preview: (imported) =>
      typed(database, () =>
        database.transaction('r', notes, corrections, () =>
          merge(imported, onlyLook, { onConflict: 'mine' }),
        ),
      ),
    apply: (imported, how) =>
      typed(database, () =>
        database.transaction('rw', notes, corrections, () => merge(imported, change, how)),
      ),
    close: () => database.close(),
  };
}

/** The other version of a note as a note of its own; its id is made of the version, so that it is made once. */
const copyOf = (theirs: Note): Note => ({
  ...theirs,
  id: foreignId(`${theirs.id} of ${theirs.updatedAt}`),
});
