/** A table written as rows: a value and the folded spellings that stand for it, one separator apart. */
export function table<T>(
  rows: readonly (readonly [value: T, spellings: string])[],
  separator = ' ',
): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap(([value, spellings]) =>
      spellings.split(separator).map((spelling) => [spelling, value] as const),
    ),
  );
}
