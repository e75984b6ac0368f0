import type { Token } from '../arabic/tokenise.ts';
import { foundAgain } from './article-level.ts';
import type { Entity, Mention } from './entity.ts';
import { readGazetteer } from './gazetteer.ts';
import { linkEntities } from './linking.ts';
import { matchAt } from './matcher.ts';
import { organisationsAt } from './organisations.ts';
import { Passage } from './passage.ts';
import { personsAt } from './persons.ts';
import { placesAt } from './places.ts';
import { type Candidate, withoutOverlap } from './spans.ts';
import { worksAt } from './works.ts';

export interface Recogniser {
  /** Mentions in text order, never overlapping, and the entities that they are mentions of. Linear; never throws. */
  recognise(text: string, tokens: readonly Token[]): { mentions: Mention[]; entities: Entity[] };
}

/**
 * Reads the tables (see `gazetteer.ts`) and binds them.
 * @throws GazetteerError where they are not ours.
 */
export function createRecogniser(tables: ArrayBuffer): Recogniser {
  const gazetteer = readGazetteer(tables);
  return {
    recognise(text, tokens) {
      const passage = new Passage(text, tokens, gazetteer);
      const known = withoutOverlap(tokens.flatMap((_, i) => candidatesAt(passage, i)));
      return linkEntities(text, withoutOverlap([...known, ...foundAgain(passage, known)]));
    },
  };
}

/** All that the table and the rules propose at token `i`: what a tagger's decisions will replace. */
function candidatesAt(passage: Passage, i: number): Candidate[] {
  const listed = matchAt(passage, i);
  return [
    ...(listed ? [listed] : []),
    ...personsAt(passage, i),
    ...organisationsAt(passage, i),
    ...placesAt(passage, i),
    ...worksAt(passage, i),
  ];
}
