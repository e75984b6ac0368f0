import { foldText } from '../arabic/fold.ts';
import type { Correction } from './correction.ts';

/** Corrections in whose name every word of the query occurs, in whatever spelling; all where it is blank. */
export function searchCorrections(
  corrections: readonly Correction[],
  query: string,
): readonly Correction[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return corrections.filter(({ name }) => words.every((word) => name.includes(word)));
}
