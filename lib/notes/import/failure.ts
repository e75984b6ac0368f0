/** Why a file cannot be imported. The codes are those of `lib/failure.ts`. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly code:
      | 'importUnreadable'
      | 'importUnknown'
      | 'importNewer'
      | 'importInvalid'
      | 'importTooLarge',
    /** What is wrong and where, for whoever made the file. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
  }
}
