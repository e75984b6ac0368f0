import type { Token } from '../arabic/tokenise.ts';
import { foundAgain } from './article-level.ts';
import type { Entity, Mention } from './entity.ts';
import { readGazetteer } from './gazetteer.ts';
import { LEAST_SHOWN } from './levels.ts';
import { linkEntities } from './linking.ts';
import { Passage } from './passage.ts';
import { proposeNames } from './proposals.ts';
import { withoutOverlap } from './spans.ts';
import { type Guidelines, readTagger } from './tagger/model.ts';
import { namesOf } from './tagger/names.ts';
import { createTagger } from './tagger/tagger.ts';

export interface Recogniser {
  /** Mentions in text order, never overlapping, and the entities that they are mentions of. Linear; never throws. */
  recognise(text: string, tokens: readonly Token[]): { mentions: Mention[]; entities: Entity[] };
}

/** What a recogniser is made of: the files that the extension ships. */
export interface RecogniserFiles {
  /** See `gazetteer.ts`. */
  readonly gazetteer: ArrayBuffer;
  /** See `tagger/model.ts`. */
  readonly tagger: ArrayBuffer;
}

/**
 * Reads the files and binds them: table and rules propose names, the tagger, which sees the proposals, decides, and what
 * it has found is found again in the whole article.
 * @throws GazetteerError, TaggerModelError where a file is not ours.
 */
export function createRecogniser(
  files: RecogniserFiles,
  guidelines: Guidelines = 'hamish',
): Recogniser {
  const gazetteer = readGazetteer(files.gazetteer);
  const tagger = createTagger(readTagger(files.tagger), guidelines);
  return {
    recognise(text, tokens) {
      const passage = new Passage(text, tokens, gazetteer);
      const proposed = proposeNames(passage);
      const tagged = tagger
        .tag(passage, proposed)
        .filter(({ confidence }) => confidence >= LEAST_SHOWN);
      const names = namesOf(passage, tagged, proposed, tagger.isWord);
      const again = foundAgain(passage, names);
      return linkEntities(text, withoutOverlap([...names, ...again]));
    },
  };
}
