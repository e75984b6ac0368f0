import type { Token } from '../arabic/tokenise.ts';
import { linkEntities, shortForms } from './article-level.ts';
import type { Entity, Mention } from './entity.ts';
import { readGazetteer } from './gazetteer.ts';
import { matchAt } from './matcher.ts';
import { patternsAt } from './patterns.ts';
import { type Candidate, withoutOverlap } from './spans.ts';

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
      const candidates: Candidate[] = [];
      for (let i = 0; i < tokens.length; i++) {
        const listed = matchAt(text, tokens, i, gazetteer);
        if (listed) candidates.push(listed);
        candidates.push(...patternsAt({ text, tokens, gazetteer }, i));
      }
      const known = withoutOverlap(candidates);
      const again = shortForms(text, tokens, known, gazetteer);
      return linkEntities(text, again.length ? withoutOverlap([...known, ...again]) : known);
    },
  };
}
