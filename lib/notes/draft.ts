import * as v from 'valibot';
import { foldText } from '../arabic/fold.ts';
import { NOTE_COLOURS } from './note.ts';

/** Limits on what a page's side may send, in UTF-16 units: generous for a reader, finite for a hostile page. */
const LIMITS = {
  body: 100_000,
  tag: 100,
  tags: 50,
  quote: 20_000,
  context: 2_000,
  title: 1_000,
  url: 8_192,
};

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const body = text(LIMITS.body);
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LIMITS.tag))),
  v.maxLength(LIMITS.tags),
);
const colour = v.picklist(NOTE_COLOURS);

const position = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a span must end after it starts'),
);

const targetShape = v.strictObject({
  quote: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(text(LIMITS.quote), v.nonEmpty()),
    prefix: text(LIMITS.context),
    suffix: text(LIMITS.context),
  }),
  position,
  folded: v.pipe(text(LIMITS.quote * 2), v.nonEmpty()),
});

const target = v.pipe(
  targetShape,
  v.check(
    ({ quote, folded }) => foldText(quote.exact).trim() === folded,
    'the folded quote must be the quote, folded',
  ),
);

const subject = v.strictObject({
  type: v.picklist(['PER', 'LOC', 'ORG', 'MISC', 'figure']),
  name: text(LIMITS.quote),
});

/** A note as the page's side asks for it; its address is the sender's, not its word. */
export const noteDraft = v.strictObject({
  canonical: v.optional(text(LIMITS.url)),
  title: text(LIMITS.title),
  target,
  body,
  tags,
  colour,
  subject: v.optional(subject),
});
export type NoteDraft = v.InferOutput<typeof noteDraft>;

/** What a reader may change of a note. */
export const notePatch = v.strictObject({
  body: v.optional(body),
  tags: v.optional(tags),
  colour: v.optional(colour),
});
export type NotePatch = v.InferOutput<typeof notePatch>;
