/** One automatic copy of all notes and corrections. Times are milliseconds since the epoch. */
export interface Backup {
  /** Under which it is stored. */
  readonly key: string;
  readonly at: number;
  /** When the first of the copies was made that this one stands in place of. */
  readonly since: number;
  readonly notes: number;
  /** UTF-16 units. */
  readonly size: number;
}

const DAY = 24 * 60 * 60 * 1000;
const GENERATIONS = 3;

/**
 * The copies with a new one, newest first: it stands in place of the last where that began less than a day ago, so that
 * the three copies are of three days at least.
 *
 * @param pinned copies until then (milliseconds) are the way back from a loss: none of them is given up.
 */
export function withBackup(
  backups: readonly Backup[],
  made: Omit<Backup, 'since'>,
  pinned = Number.NEGATIVE_INFINITY,
): Backup[] {
  const [last, ...earlier] = backups;
  const isReplaced = last && made.at - last.since < DAY && last.at > pinned;
  const added: Backup = { ...made, since: isReplaced ? last.since : made.at };
  const all = [added, ...(isReplaced ? earlier : backups)];
  return all.filter(({ at }, i) => i < GENERATIONS || at <= pinned);
}
