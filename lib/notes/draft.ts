import * as v from 'valibot';
import { foldText } from '../arabic/fold.ts';
import { nameKey } from './name-key.ts';
import {
  type EntityTarget,
  type Fingerprint,
  NOTE_COLOURS,
  type NoteId,
  type PageTarget,
  type SpanTarget,
} from './note.ts';

/** Limits on what a page's side may send, in UTF-16 units: generous for a reader, finite for a hostile page. */
const LIMITS = {
  body: 100_000,
  tag: 100,
  tags: 50,
  quote: 20_000,
  context: 2_000,
  name: 1_000,
  title: 1_000,
  url: 8_192,
  fingerprint: 40,
  /** Notes that one message speaks of. */
  notes: 100_000,
};

export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const body = text(LIMITS.body);
const tag = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LIMITS.tag));
const tags = v.pipe(v.array(tag), v.maxLength(LIMITS.tags));
const colour = v.picklist(NOTE_COLOURS);

export const noteId = v.pipe(
  v.string(),
  v.uuid(),
  v.transform((id) => id as NoteId),
);

export const noteIds = v.pipe(v.array(noteId), v.maxLength(LIMITS.notes));

const position = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a span must end after it starts'),
);

export const spanTarget = v.pipe(
  v.strictObject({
    kind: v.literal('span'),
    quote: v.strictObject({
      type: v.literal('TextQuoteSelector'),
      exact: v.pipe(text(LIMITS.quote), v.nonEmpty()),
      prefix: text(LIMITS.context),
      suffix: text(LIMITS.context),
    }),
    position,
    folded: v.pipe(text(LIMITS.quote * 2), v.nonEmpty()),
  }),
  v.check(
    ({ quote, folded }) => foldText(quote.exact).trim() === folded,
    'the folded quote must be the quote, folded',
  ),
  v.transform((target): SpanTarget => target),
);

const entityTarget = v.pipe(
  v.strictObject({
    kind: v.literal('entity'),
    type: v.picklist(['PER', 'LOC', 'ORG', 'MISC']),
    name: v.pipe(text(LIMITS.name), v.nonEmpty()),
    key: v.pipe(text(LIMITS.name * 2), v.nonEmpty()),
  }),
  v.check(({ name, key }) => nameKey(name) === key, 'the key must be the name, folded'),
  v.transform((target) => target as EntityTarget),
);

const pageTarget = v.pipe(
  v.strictObject({ kind: v.literal('page') }),
  v.transform((target): PageTarget => target),
);

/** What a note may be on. */
export const noteTarget = v.union([spanTarget, entityTarget, pageTarget]);

export const noteSubject = v.strictObject({
  type: v.picklist(['PER', 'LOC', 'ORG', 'MISC', 'figure']),
  name: text(LIMITS.quote),
});

const canonical = v.optional(text(LIMITS.url));
const title = text(LIMITS.title);

/** Hamish's notes are on pages of the web; an address of another kind might do something when it is opened. */
export const webAddress = v.pipe(
  text(LIMITS.url),
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'not of the web'),
);

/** A note as it is asked for; its address is the sender's, not its word, where a page's side sends it. */
export const noteDraft = v.strictObject({
  /** Of the writer's making (`newNoteId`): the same note sent twice is one. */
  id: noteId,
  canonical,
  title,
  target: noteTarget,
  body,
  tags,
  colour,
  subject: v.optional(noteSubject),
});
export type NoteDraft = v.InferOutput<typeof noteDraft>;

/** What a reader may change of a note. */
export const notePatch = v.strictObject({
  body: v.optional(body),
  tags: v.optional(tags),
  colour: v.optional(colour),
});
export type NotePatch = v.InferOutput<typeof notePatch>;

/** Tags put on many notes and taken from them. */
export const tagChange = v.strictObject({ add: tags, remove: tags });
export type TagChange = v.InferOutput<typeof tagChange>;

const fingerprint = v.pipe(
  v.string(),
  v.maxLength(LIMITS.fingerprint),
  v.transform((print) => print as Fingerprint),
);

/** The note as it was when it was looked for: of one that has changed since nothing is known. */
const looked = { id: noteId, basedOn: v.pipe(v.number(), v.safeInteger()) };

/** Where notes were found in the text with the fingerprint. */
export const sightings = v.strictObject({
  fingerprint,
  found: v.pipe(
    v.array(
      v.variant('status', [
        v.strictObject({ ...looked, status: v.literal('anchored'), start: offset, end: offset }),
        v.strictObject({ ...looked, status: v.literal('changed'), proposal: spanTarget }),
        v.strictObject({ ...looked, status: v.literal('orphan') }),
      ]),
    ),
    v.maxLength(LIMITS.notes),
  ),
});
export type Sightings = v.InferOutput<typeof sightings>;

/** A note's new passage, chosen by the reader in the page that sends it. */
export const attachment = v.strictObject({ id: noteId, canonical, title, target: spanTarget });
export type Attachment = v.InferOutput<typeof attachment>;
