import type { NoteDraft, NotePatch, Sightings, TagChange } from '../draft.ts';
import type { NameKey, Note, NoteId, PageAddress, SpanTarget } from '../note.ts';
import type { NotesError } from './failures.ts';

/** `conflict`: the note was changed since; the change is kept as a second note, beside the one that is there now. */
export type UpdateOutcome =
  | { readonly outcome: 'updated'; readonly note: Note }
  | { readonly outcome: 'conflict'; readonly note: Note; readonly kept: Note };

/** The article that a note is written on. */
interface NotePlace {
  readonly page: PageAddress;
  readonly url: string;
}

/** What any part of the extension may read. Lists are without the bin where nothing else is said. */
export interface NoteReads {
  get(id: NoteId): Promise<Note | undefined>;
  /** Notes written on one article, oldest first. */
  onPage(page: PageAddress): Promise<Note[]>;
  /** Notes on names, wherever they were written, oldest first. */
  onNames(names: readonly NameKey[]): Promise<Note[]>;
  /** All notes, newest change first. */
  all(): Promise<Note[]>;
  /** So many of them, newest change first: what is looked at while thousands are read. */
  newest(count: number): Promise<Note[]>;
  /** The tags in use, each once, those of the bin with them. */
  tags(): Promise<string[]>;
  /** What is in the bin, newest first. */
  bin(): Promise<Note[]>;
  /** All that there is, the bin with it, oldest change first. */
  everything(): Promise<Note[]>;
}

/**
 * What the background alone may do, so that there is one writer. Each is one transaction: done whole or not at all.
 * Those that take many ids pass over what is not there or has nothing to be done, and answer with the notes changed.
 */
export interface NoteWrites {
  /** A note with the draft's id that is there already, from a save whose answer was lost, is not made twice. */
  create(draft: NoteDraft, place: NotePlace): Promise<Note>;
  /** @param basedOn `updatedAt` of the version that was edited, milliseconds. */
  update(id: NoteId, patch: NotePatch, basedOn: number): Promise<UpdateOutcome>;
  retag(ids: readonly NoteId[], change: TagChange): Promise<Note[]>;
  /** Into the bin; undone by `restore`. */
  remove(ids: readonly NoteId[]): Promise<Note[]>;
  restore(ids: readonly NoteId[]): Promise<Note[]>;
  /** For good, if it is in the bin. */
  purge(ids: readonly NoteId[]): Promise<Note[]>;
  /** For good, what went into the bin before `time`, milliseconds since the epoch. */
  emptyBin(time: number): Promise<Note[]>;
  /** Keeps where notes were found, and answers with those of which something is known that was not. */
  sight(sightings: Sightings): Promise<Note[]>;
  /** Puts a note on another passage, that the reader chose. */
  attach(id: NoteId, target: SpanTarget, place: NotePlace & { title: string }): Promise<Note>;
  /** The reader says that a changed passage is the note's, or that it is not. */
  confirm(id: NoteId): Promise<Note>;
  detach(id: NoteId): Promise<Note>;
}

export interface NotesStore extends NoteReads, NoteWrites {
  /** Calls back with `all()` now and after each change, in whatever part of the extension it was made. */
  watch(onNotes: (notes: Note[]) => void, onError: (error: NotesError) => void): () => void;
  /** Likewise with `everything()`. */
  watchEverything(
    onNotes: (notes: Note[]) => void,
    onError: (error: NotesError) => void,
  ): () => void;
  close(): void;
}
