/** A list of folded words (see `fold.ts`), written in one string with white space between. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
