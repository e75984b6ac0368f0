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

/** Whoever waits for a database that another version of Hamish holds is refused, and does not wait for ever. */
interface Blockable {
  unlessBlocked<T>(work: () => PromiseLike<T>): Promise<T>;
}

/** Does work on the database; what goes wrong comes out as a `NotesError`. */
export async function typed<T>(database: Blockable, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await database.unlessBlocked(work);
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
export function notesError(error: unknown): NotesError {
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
