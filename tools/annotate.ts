import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createAnnotator } from '../lib/annotate.ts';
import { tokenise } from '../lib/arabic/tokenise.ts';
import { atLevel } from '../lib/entities/levels.ts';
import { createRecogniser } from '../lib/entities/recogniser.ts';
import { GUIDELINES, type Guidelines } from '../lib/entities/tagger/model.ts';
import { InputError, orExit, runDoor } from './json-lines.ts';
import { parserOf } from './parser.ts';
import { readRecogniserFiles } from './tables.ts';

/**
 * `npm run --silent annotate [-- --guidelines hamish|anercorp]`: names and figures of each text by our
 * guidelines; by those of the ANERcorp corpus, names alone: it has no figures, and يورو is a name in it.
 */
await orExit(async () => {
  const guidelines = readArguments();
  const recogniser = createRecogniser(readRecogniserFiles(), guidelines);
  const annotate = createAnnotator(recogniser);
  const parse = parserOf(
    v.object({ id: v.string(), text: v.string(), publishedAt: v.optional(v.string()) }),
  );
  await runDoor(parse, ({ id, text, publishedAt }) => {
    if (guidelines === 'hamish') {
      const found = annotate(text, publishedAt === undefined ? {} : { publishedAt });
      return { id, ...atLevel(found, 'balanced') };
    }
    const { mentions, entities } = recogniser.recognise(text, tokenise(text));
    return { id, ...atLevel({ annotations: mentions, entities }, 'balanced') };
  });
});

function readArguments(): Guidelines {
  try {
    const { values } = parseArgs({
      options: { guidelines: { type: 'string', default: 'hamish' } },
    });
    const found = GUIDELINES.find((name) => name === values.guidelines);
    if (!found)
      throw new InputError(`unknown guidelines «${values.guidelines}»: ${GUIDELINES.join(' or ')}`);
    return found;
  } catch (error) {
    throw error instanceof TypeError ? new InputError(error.message) : error;
  }
}
