import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createAnnotator } from '../lib/annotate.ts';
import { createRecogniser } from '../lib/entities/recogniser.ts';
import { InputError, orExit, runDoor } from './json-lines.ts';
import { parserOf } from './parser.ts';
import { readTables } from './tables.ts';

/**
 * `npm run --silent annotate [-- --guidelines hamish|anercorp]`: names and figures of each text. The gazetteer knows
 * one set of types, so both guidelines give the same for now.
 */
await orExit(async () => {
  readArguments();
  const annotate = createAnnotator(createRecogniser(readTables()));
  const parse = parserOf(
    v.object({ id: v.string(), text: v.string(), publishedAt: v.optional(v.string()) }),
  );
  await runDoor(parse, ({ id, text, publishedAt }) => ({
    id,
    ...annotate(text, publishedAt === undefined ? {} : { publishedAt }),
  }));
});

function readArguments(): void {
  try {
    const { values } = parseArgs({
      options: { guidelines: { type: 'string', default: 'hamish' } },
    });
    if (!['hamish', 'anercorp'].includes(values.guidelines))
      throw new InputError(`unknown guidelines «${values.guidelines}»: hamish or anercorp`);
  } catch (error) {
    throw error instanceof TypeError ? new InputError(error.message) : error;
  }
}
