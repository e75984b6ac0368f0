import * as v from 'valibot';
import { foldText } from '../../arabic/fold.ts';
import { pageAddress } from '../address.ts';
import { noteDraft, spanTarget, webAddress } from '../draft.ts';
import { nameKey } from '../name-key.ts';
import type {
  EntityTarget,
  Note,
  NoteColour,
  NoteTarget,
  PageTarget,
  SpanTarget,
} from '../note.ts';
import { foreignId } from './foreign-id.ts';
import { checked } from './shapes.ts';

/** An annotation as other tools have it, in the words of the W3C's model. */
export interface ForeignNote {
  readonly id: string;
  readonly url: string;
  readonly canonical?: string | undefined;
  readonly title: string;
  readonly quote?: Quote | undefined;
  /** UTF-16 offsets, as far as the other tool counts in them: a hint, no more. */
  readonly position?: { readonly start: number; readonly end: number } | undefined;
  /** The name that the note is on, or that its quote is. */
  readonly named?: { readonly type: string; readonly name: string } | undefined;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A note of Hamish's; undefined where the annotation is on no web page. `what` names it in errors. */
export function noteFrom(foreign: ForeignNote, what: string): Note | undefined {
  const { url, canonical, createdAt, updatedAt, named } = foreign;
  if (!v.is(webAddress, url)) return undefined;
  const target = targetOf(foreign, what);
  const { title, body, tags, colour } = checked(writing, foreign, what);
  const subject = named && target.kind === 'span' ? subjectOf(named) : undefined;
  return {
    id: foreignId(foreign.id),
    page: pageAddress(url, canonical),
    url: url.replace(/#.*$/s, ''),
    title,
    target,
    body,
    tags,
    colour,
    ...(subject && { subject }),
    state: 'anchored',
    createdAt,
    updatedAt: Math.max(createdAt, updatedAt),
  };
}

/** Titles are cut and tags made fit: other tools have no bounds for them. The reader's own words must be whole. */
const writing = v.object({
  title: v.pipe(
    v.string(),
    v.transform((title) => title.slice(0, 1_000)),
  ),
  body: noteDraft.entries.body,
  tags: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.transform((tag) => tag.trim().slice(0, 100)),
      ),
    ),
    v.transform((tags) => [...new Set(tags.filter(Boolean))].slice(0, 50)),
  ),
  colour: noteDraft.entries.colour,
});

function targetOf({ quote, position, named }: ForeignNote, what: string): NoteTarget {
  const folded = quote && foldText(quote.exact).trim();
  if (!quote || !folded) return { kind: 'page' } satisfies PageTarget;
  if (named && !position && ENTITY_TYPES.has(named.type) && nameKey(named.name) !== '') {
    const { type, name } = named as Pick<EntityTarget, 'type' | 'name'>;
    return { kind: 'entity', type, name, key: nameKey(name) };
  }
  const { exact, prefix, suffix } = quote;
  const start = position && position.start < position.end ? position.start : 0;
  const target = {
    kind: 'span',
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix.slice(-LONGEST_CONTEXT),
      suffix: suffix.slice(0, LONGEST_CONTEXT),
    },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
    folded,
  } satisfies SpanTarget;
  return checked(spanTarget, target, what);
}

const LONGEST_CONTEXT = 2_000;
const ENTITY_TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC']);

const subjectOf = ({ type, name }: { readonly type: string; readonly name: string }) =>
  ENTITY_TYPES.has(type) || type === 'figure'
    ? { type: type as EntityTarget['type'] | 'figure', name }
    : undefined;
