declare const noteId: unique symbol;
/** A UUID. */
export type NoteId = string & { readonly [noteId]: true };

declare const pageAddress: unique symbol;
/** A page's canonical address: one string for all addresses under which an article is known (see `address.ts`). */
export type PageAddress = string & { readonly [pageAddress]: true };

export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
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

/** The place that a note is on. */
export interface NoteTarget {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** `quote.exact` folded, so that a respelled page is found without folding every quote again. */
  readonly folded: string;
}

/** The name or figure that a note was written on, for display and for filters. */
export interface NoteSubject {
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC' | 'figure';
  readonly name: string;
}

export interface Note {
  readonly id: NoteId;
  readonly page: PageAddress;
  /** The address as the reader last opened it, fragment apart. */
  readonly url: string;
  readonly title: string;
  readonly target: NoteTarget;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  readonly subject?: NoteSubject;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Set while the note is in the bin. */
  readonly deletedAt?: number;
}

/** Where a note is now. `changed`: the place is certain, the words there are others. Offsets as above. */
export type Anchored =
  | { readonly status: 'anchored' | 'changed'; readonly start: number; readonly end: number }
  | { readonly status: 'orphan' };
