import * as v from 'valibot';
import { createAnchorer } from '../lib/notes/anchor.ts';
import { describe, SpanError } from '../lib/notes/selectors.ts';
import { InputError, runDoor } from './json-lines.ts';
import { parserOf } from './parser.ts';

const parse = parserOf(
  v.object({
    id: v.string(),
    before: v.string(),
    start: v.number(),
    end: v.number(),
    after: v.string(),
  }),
);

/** `npm run --silent anchor`: where is a note, made on `before[start, end)`, now that the page reads `after`. */
await runDoor(parse, ({ id, before, start, end, after }) => {
  try {
    return { id, ...createAnchorer(after)(describe(before, start, end)) };
  } catch (error) {
    throw error instanceof SpanError ? new InputError(error.message) : error;
  }
});
