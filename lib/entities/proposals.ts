import { foundAgain } from './article-level.ts';
import { matchAt } from './matcher.ts';
import { organisationsAt } from './organisations.ts';
import type { Passage } from './passage.ts';
import { personsAt } from './persons.ts';
import { placesAt } from './places.ts';
import { type Candidate, withoutOverlap } from './spans.ts';
import { worksAt } from './works.ts';

/** What table and rules find in the passage, in text order, without overlap: evidence for the tagger. */
export function proposeNames(passage: Passage): Candidate[] {
  const known = withoutOverlap(passage.tokens.flatMap((_, i) => proposalsAt(passage, i)));
  return withoutOverlap([...known, ...foundAgain(passage, known)]);
}

function proposalsAt(passage: Passage, i: number): Candidate[] {
  const listed = matchAt(passage, i);
  return [
    ...(listed ? [listed] : []),
    ...personsAt(passage, i),
    ...organisationsAt(passage, i),
    ...placesAt(passage, i),
    ...worksAt(passage, i),
  ];
}
