/** A list of folded words (see `lib/arabic/fold.ts`), written with spaces between. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
