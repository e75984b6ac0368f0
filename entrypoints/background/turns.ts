/**
 * The work, one call after the other: storage has no transactions, and two that read, change and write at once would
 * lose one of the changes.
 */
export function inTurn<Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const turn = last.then(() => work(...args));
    last = turn.catch(() => undefined);
    return turn;
  };
}
