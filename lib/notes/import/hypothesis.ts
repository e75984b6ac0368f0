import * as v from 'valibot';
import { ImportError } from './failure.ts';
import { type ForeignNote, noteFrom } from './foreign-note.ts';
import type { ImportForm } from './imported.ts';
import { checked, isObject } from './shapes.ts';
import { mapInSlices } from './slices.ts';

/**
 * What Hypothesis exports as JSON: its API's annotations in an envelope with date and user. A reply is a note on the
 * page: Hamish has no threads.
 */
export const hypothesisForm: ImportForm = {
  recognises: (json) => isObject(json) && 'export_date' in json && Array.isArray(json.annotations),
  async read(json, onProgress) {
    if (!isObject(json) || !Array.isArray(json.annotations))
      throw new ImportError('importInvalid', 'no annotations');
    const read = (row: unknown, i: number) => {
      const what = `annotation ${i + 1}`;
      return noteFrom(foreignFrom(checked(annotation, row, what)), what);
    };
    const rows: readonly unknown[] = json.annotations;
    const notes = (await mapInSlices(rows, read, onProgress)).flatMap((note) => note ?? []);
    return { notes, corrections: [], skipped: rows.length - notes.length };
  },
};

const isoTime = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number('not a time'),
  v.minValue(0),
);

const selector = v.looseObject({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
});

const annotation = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  uri: v.string(),
  created: isoTime,
  updated: isoTime,
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  target: v.optional(v.array(v.looseObject({ selector: v.optional(v.array(selector), []) })), []),
  document: v.optional(v.looseObject({ title: v.optional(v.array(v.string()), []) }), {}),
});

function foreignFrom(row: v.InferOutput<typeof annotation>): ForeignNote {
  const selectors = row.target.flatMap(({ selector }) => selector);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  return {
    id: row.id,
    url: row.uri,
    title: row.document.title[0] ?? '',
    quote:
      quote?.exact === undefined
        ? undefined
        : { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    position:
      Number.isSafeInteger(position?.start) && Number.isSafeInteger(position?.end)
        ? { start: Math.max(0, position?.start ?? 0), end: Math.max(0, position?.end ?? 0) }
        : undefined,
    body: row.text,
    tags: row.tags,
    colour: 'yellow',
    createdAt: row.created,
    updatedAt: row.updated,
  };
}
