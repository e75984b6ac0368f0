declare const noteId: unique symbol;
/** A UUID. */
export type NoteId = string & { readonly [noteId]: true };

declare const pageAddress: unique symbol;
/** A page's canonical address: one string for all addresses under which an article is known (see `address.ts`). */
export type PageAddress = string & { readonly [pageAddress]: true };

declare const nameKey: unique symbol;
/** A name in folded spelling: one string for all spellings under which notes on it are found (see `name-key.ts`). */
export type NameKey = string & { readonly [nameKey]: true };

declare const fingerprint: unique symbol;
/** Stands for a whole text: equal only where the texts are (see `fingerprint.ts`). */
export type Fingerprint = string & { readonly [fingerprint]: true };

export const NOTE_COLOURS = ['yellow', 'orange', 'green', 'blue', 'pink', 'purple'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** W3C Web Annotation Data Model §4.2.4. Strings are raw, as the page's text index gave them. */
interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation Data Model §4.2.5. UTF-16 offsets in the article's text, end exclusive. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A passage of one article. */
export interface SpanTarget {
  readonly kind: 'span';
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** `quote.exact` folded, so that a respelled page is found without folding every quote again. */
  readonly folded: string;
}

/** A name, in whatever article it stands. */
export interface EntityTarget {
  readonly kind: 'entity';
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC';
  /** As the reader saw it. */
  readonly name: string;
  readonly key: NameKey;
}

/** An article as a whole. */
export interface PageTarget {
  readonly kind: 'page';
}

/** What a note is on. */
export type NoteTarget = SpanTarget | EntityTarget | PageTarget;

/** The name or figure that a span is, for display and for filters. */
export interface NoteSubject {
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC' | 'figure';
  readonly name: string;
}

/**
 * Whether the passage was found when the article was last read. `changed`: the place is certain, the words there are
 * others. Notes on names and whole articles are always `anchored`.
 */
export type NoteState = 'anchored' | 'changed' | 'orphan';

/** Where the passage was found in a text, so that the same text need not be searched again. UTF-16 offsets. */
export interface Sighting {
  readonly fingerprint: Fingerprint;
  readonly start?: number;
  readonly end?: number;
}

export interface Note {
  readonly id: NoteId;
  /** The article that the note was written on. */
  readonly page: PageAddress;
  /** Its address as the reader last opened it, fragment apart. */
  readonly url: string;
  readonly title: string;
  readonly target: NoteTarget;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  readonly subject?: NoteSubject;
  readonly state: NoteState;
  readonly sighting?: Sighting;
  /** While `changed`: the words that stand there now, for the reader to confirm or refuse. */
  readonly proposal?: SpanTarget;
  /** The reader refused such a proposal: only the very words of the note will do. */
  readonly strict?: true;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** When the reader last changed it; what a later change is based on. Where it is found does not count. */
  readonly updatedAt: number;
  /** Set while the note is in the bin. */
  readonly deletedAt?: number;
}

/** Where a note's passage is in a text. Offsets as above. */
export type Anchored =
  | { readonly status: 'anchored' | 'changed'; readonly start: number; readonly end: number }
  | { readonly status: 'orphan' };

/** The words that a note is on: its quote, or the name; undefined for a whole article. */
export function quoteOf({ target }: Pick<Note, 'target'>): string | undefined {
  if (target.kind === 'span') return target.quote.exact;
  return target.kind === 'entity' ? target.name : undefined;
}
