import Dexie, { liveQuery, type Table } from 'dexie';
import type {
  CorrectedName,
  Correction,
  CorrectionId,
  Verdict,
} from '../corrections/correction.ts';
import type { NoteDraft, NotePatch } from './draft.ts';
import type { Note, NoteId, PageAddress } from './note.ts';

/** What the database could not do. The codes are those of `lib/failure.ts`. */
export class NotesError extends Error {
  override readonly name = 'NotesError';
  constructor(
    readonly code: 'quota' | 'blocked' | 'stale' | 'corrupt' | 'missing' | 'unknown',
    options?: ErrorOptions,
  ) {
    super(`notes: ${code}`, options);
  }
}

/** `conflict`: the note was changed since; the change is kept as a second note, beside the one that is there now. */
export type UpdateOutcome =
  | { readonly outcome: 'updated'; readonly note: Note }
  | { readonly outcome: 'conflict'; readonly note: Note; readonly kept: Note };

export interface NotesStore {
  create(
    draft: NoteDraft,
    place: { readonly page: PageAddress; readonly url: string },
  ): Promise<Note>;
  /** @param basedOn `updatedAt` of the version that was edited, milliseconds. */
  update(id: NoteId, patch: NotePatch, basedOn: number): Promise<UpdateOutcome>;
  /** Into the bin; undone by `restore`. Both are silent where there is nothing to do. */
  remove(id: NoteId): Promise<void>;
  restore(id: NoteId): Promise<void>;
  get(id: NoteId): Promise<Note | undefined>;
  /** Notes of one article, oldest first, the bin apart. */
  onPage(page: PageAddress): Promise<Note[]>;
  /** All notes, newest change first, the bin apart. */
  all(): Promise<Note[]>;
  /** All that there is, the bin with it, for export. */
  everything(): Promise<Note[]>;
  /** Calls back with `all()` now and after each change, in whatever part of the extension it was made. */
  watch(onNotes: (notes: Note[]) => void, onError: (error: NotesError) => void): () => void;
  close(): void;
}

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

export interface StoreOptions {
  readonly name?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly newId?: () => string;
}

/** Never to be changed: the reader's data is found by it. */
const DATABASE_NAME = 'hamish';

class HamishDatabase extends Dexie {
  declare readonly notes: Table<Note, NoteId>;
  declare readonly corrections: Table<Correction, CorrectionId>;

  constructor(name: string) {
    super(name);
    // A released version is never changed: a new shape is a new version with an upgrade.
    this.version(1).stores({ notes: 'id, page, updatedAt, deletedAt, *tags' });
    // Adds a table. The rows of version 1 stay as they are: there is nothing to rewrite.
    this.version(2).stores({ corrections: 'id, &name, updatedAt' });
  }
}

/** Opens the reader's notes. The database is created when first used; every change is one transaction. */
export function openNotes(options: StoreOptions = {}): NotesStore {
  const { name = DATABASE_NAME, now = Date.now, newId = () => crypto.randomUUID() } = options;
  const database = new HamishDatabase(name);
  const { notes } = database;

  const write = <T>(work: () => Promise<T>) => typed(() => database.transaction('rw', notes, work));
  const living = (list: Note[]) => list.filter(({ deletedAt }) => deletedAt === undefined);
  const all = async () => living(await notes.orderBy('updatedAt').reverse().toArray());
  /** Later than the version before even where the clock stands still or went back. */
  const after = (note: Note) => Math.max(now(), note.updatedAt + 1);

  return {
    create: ({ canonical: _, subject, ...draft }, { page, url }) =>
      write(async () => {
        const time = now();
        const id = newId() as NoteId;
        const note: Note = {
          ...draft,
          ...(subject && { subject }),
          id,
          page,
          url,
          createdAt: time,
          updatedAt: time,
        };
        await notes.add(note);
        return note;
      }),
    update: (id, patch, basedOn) =>
      write(async (): Promise<UpdateOutcome> => {
        const current = await notes.get(id);
        if (!current) throw new NotesError('missing');
        const changed: Note = { ...current, ...withoutUndefined(patch), updatedAt: after(current) };
        if (current.updatedAt !== basedOn && differs(current, changed)) {
          const kept = { ...changed, id: newId() as NoteId, createdAt: changed.updatedAt };
          await notes.add(kept);
          return { outcome: 'conflict', note: current, kept };
        }
        await notes.put(changed);
        return { outcome: 'updated', note: changed };
      }),
    remove: (id) =>
      write(async () => {
        const note = await notes.get(id);
        if (note?.deletedAt !== undefined) return;
        if (note) await notes.put({ ...note, deletedAt: now(), updatedAt: after(note) });
      }),
    restore: (id) =>
      write(async () => {
        const note = await notes.get(id);
        if (note?.deletedAt === undefined) return;
        const { deletedAt: _, ...restored } = note;
        await notes.put({ ...restored, updatedAt: after(note) });
      }),
    get: (id) => typed(() => notes.get(id)),
    onPage: (page) =>
      typed(async () => living(await notes.where('page').equals(page).sortBy('createdAt'))),
    all: () => typed(all),
    everything: () => typed(() => notes.orderBy('updatedAt').toArray()),
    watch: (onNotes, onError) => watchQuery(all, onNotes, onError),
    close: () => database.close(),
  };
}

/** Opens the reader's corrections, which are in the same database as the notes. */
export function openCorrections(options: StoreOptions = {}): CorrectionsStore {
  const { name = DATABASE_NAME, now = Date.now, newId = () => crypto.randomUUID() } = options;
  const database = new HamishDatabase(name);
  const { corrections } = database;

  const write = <T>(work: () => Promise<T>) =>
    typed(() => database.transaction('rw', corrections, work));
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
    all: () => typed(all),
    watch: (onCorrections, onError) => watchQuery(all, onCorrections, onError),
    close: () => database.close(),
  };
}

function watchQuery<T>(
  query: () => Promise<T>,
  onResult: (result: T) => void,
  onError: (error: NotesError) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onResult,
    error: (error: unknown) => onError(notesError(error)),
  });
  return () => subscription.unsubscribe();
}

const differs = (a: Note, b: Note): boolean =>
  a.body !== b.body || a.colour !== b.colour || a.tags.join('\n') !== b.tags.join('\n');

const withoutUndefined = (patch: NotePatch) => ({
  ...(patch.body !== undefined && { body: patch.body }),
  ...(patch.tags !== undefined && { tags: patch.tags }),
  ...(patch.colour !== undefined && { colour: patch.colour }),
});

async function typed<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw notesError(error);
  }
}

const CODES: Readonly<Record<string, NotesError['code']>> = {
  QuotaExceededError: 'quota',
  // Dexie closes a connection when a newer Hamish upgrades the database.
  DatabaseClosedError: 'stale',
  UpgradeError: 'blocked',
  VersionError: 'blocked',
  BlockedError: 'blocked',
  InvalidStateError: 'corrupt',
  DataError: 'corrupt',
  OpenFailedError: 'corrupt',
  // Chromium's for a backing store that it cannot read.
  UnknownError: 'corrupt',
};

/** Dexie wraps an IndexedDB error in one of its own: the innermost that is known says what happened. */
function notesError(error: unknown): NotesError {
  if (error instanceof NotesError) return error;
  let code: NotesError['code'] = 'unknown';
  for (
    let inner = error;
    inner instanceof Error;
    inner = 'inner' in inner ? inner.inner : undefined
  )
    code = CODES[inner.name] ?? code;
  return new NotesError(code, { cause: error });
}
