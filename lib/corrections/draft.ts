import * as v from 'valibot';
import { nameOf } from './name.ts';

const verdict = v.variant('action', [
  v.strictObject({ action: v.literal('hide') }),
  v.strictObject({ action: v.literal('is'), type: v.picklist(['PER', 'LOC', 'ORG', 'MISC']) }),
]);

/** What the reader says of a name, as a page's side or the options send it: the name as written, particles apart. */
export const correctionDraft = v.strictObject({
  surface: v.pipe(
    v.string(),
    v.check((surface) => nameOf(surface) !== undefined, 'not a name'),
  ),
  verdict,
});
