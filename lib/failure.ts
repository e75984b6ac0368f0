/** What can go wrong, as far as a reader can do something about it. Each has its words in `assets/locales`. */
const FAILURE_CODES = [
  /** The extension was updated or removed under an open page: reload the page. */
  'stale',
  /** The background did not answer. */
  'unreachable',
  /** No room is left on the disk. */
  'quota',
  /** Another version of Hamish holds the database open. */
  'blocked',
  /** The stored data cannot be read. */
  'corrupt',
  /** The note or its quote is too long. */
  'tooLong',
  /** The message was not what the protocol says. */
  'refused',
  /** The note is not there any more. */
  'missing',
  /** What was to be imported is no JSON, or none of a form that Hamish reads. */
  'importUnreadable',
  'importUnknown',
  /** Exported by a newer Hamish. */
  'importNewer',
  /** A note in it is not as its form wants it. */
  'importInvalid',
  'importTooLarge',
  'unknown',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

const codes: ReadonlySet<string> = new Set(FAILURE_CODES);

/**
 * What an error means for the reader. Typed errors carry a `code`, which survives the way through messages; the
 * browsers' own messaging errors are told by their words (Chromium's and Firefox's).
 */
export function failureCode(error: unknown): FailureCode {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code))
    return error.code as FailureCode;
  const message = 'message' in error ? String(error.message) : '';
  if (/context invalidated|runtime is (undefined|not available)|dead object/i.test(message))
    return 'stale';
  if (/reading 'sendMessage'|chrome\.runtime/i.test(message)) return 'stale';
  if (/establish connection|receiving end|message port closed|No response/i.test(message))
    return 'unreachable';
  return 'unknown';
}
