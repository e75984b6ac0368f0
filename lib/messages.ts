import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Annotated } from './annotate.ts';
import type { Correction, Verdict } from './corrections/correction.ts';
import type { Level } from './entities/levels.ts';
import type { FailureCode } from './failure.ts';
import type { Country, CountryCode } from './knowledge/country.ts';
import type { UpdateOutcome } from './notes/database/notes-store.ts';
import type { Attachment, NoteDraft, NotePatch, Sightings, TagChange } from './notes/draft.ts';
import type { NameKey, Note, NoteId, PageAddress } from './notes/note.ts';
import type { Unsaved } from './notes/unsaved.ts';

/**
 * The one protocol between content scripts, extension pages and the background. Functions name the data that is sent
 * and what comes back. A handler validates its data with a schema before it does anything (see `receive`).
 */
interface Protocol {
  // Content script → background.
  annotate(data: AnnotateRequest): Annotated;
  /** Whether Hamish may read on the sender's site. */
  isSiteOn(): boolean;
  /** What the badge of the sender's tab says. */
  showCount(data: { readonly count: number | null }): void;
  /** The article is the sender's; the page's canonical link may say which. */
  /** Notes written on the article, and notes on these names that are in it. */
  notesOnPage(data: NotesWanted): readonly Note[];
  /** The tags that notes have, to be offered while one is written; asked for once an editor is open. */
  knownTags(): readonly string[];
  /** Where the article's notes were found. */
  sightNotes(data: Sightings): void;
  /** For which note the sender's tab was opened, and what is to be done with it; told once. */
  takeJump(): Jump | null;
  /** What stands in an editor, while it is being typed. */
  keepUnsaved(data: Unsaved): void;
  dropUnsaved(data: { readonly id: string }): void;
  /** What was typed on the sender's article and never saved, newest first. */
  unsavedOnPage(data: { readonly canonical?: string | undefined }): readonly Unsaved[];
  /** What is known of a country, asked for before its card opens; null where nothing is. */
  countryFacts(data: { readonly code: CountryCode }): Country | null;
  /** The reader chose the note's new passage in the sender's article. */
  attachNote(data: Attachment): Note;

  // Content script or extension page → background.
  /** A page writes on itself; an extension page says on which article. */
  createNote(data: NoteDraft & { readonly url?: string | undefined }): Note;
  updateNote(data: NoteChange): UpdateOutcome;
  removeNote(data: { readonly id: NoteId }): void;
  restoreNote(data: { readonly id: NoteId }): void;
  setSite(data: SiteChoice): void;
  /** What the reader says of a name, for every article; answered with what was said before. */
  correct(data: CorrectionDraft): Corrected;
  /** Answered with what is taken back; null where it is gone already. */
  withdrawCorrection(data: { readonly id: string }): Correction | null;

  // Extension page → background.
  setRecognition(data: { readonly level: Level }): void;
  /** Opens the note's article, to show it there or (`attach`) to have the reader choose its new passage. */
  openNote(data: { readonly id: string; readonly attach?: boolean | undefined }): void;
  /** Notes and corrections were imported: what is painted, and what is held in mind, is of before. */
  imported(): void;
  /** Puts back what an automatic copy has and the database has not; answered with how many notes that were. */
  restoreBackup(data: { readonly key: string }): number;
  /** The reader knows of the loss and does without what was lost. */
  dismissLoss(): void;
  /** What the browser said when a page asked it to keep the notes. */
  persisted(data: { readonly persisted: boolean }): void;
  removeNotes(data: ManyNotes): void;
  restoreNotes(data: ManyNotes): void;
  /** For good: only what is in the bin. */
  purgeNotes(data: ManyNotes): void;
  retagNotes(data: ManyNotes & { readonly change: TagChange }): void;
  /** The reader says that the changed words are the note's, or that they are not. */
  confirmNote(data: { readonly id: NoteId }): Note;
  detachNote(data: { readonly id: NoteId }): Note;

  // Extension page or background → content script.
  pageState(): PageState;
  highlightPage(): PageState;
  jumpTo(data: JumpTarget): boolean;
  /** Has the reader choose the note's new passage; false where the page has no article. */
  attachTo(data: { readonly id: string }): boolean;
  writeNote(): void;
  stepHighlight(data: { readonly by: 1 | -1 }): void;
  /** Notes on these articles are others than they were, or (`names`) notes on names, in whatever article. */
  notesChanged(data: { readonly pages: readonly PageAddress[]; readonly names: boolean }): void;
  /** What is to be found in articles is another: a name was corrected, or the level changed. */
  annotateAgain(): void;
  /** Hamish was switched on or off somewhere. */
  lookAgain(): void;
  nameSelection(): void;
}

interface AnnotateRequest {
  readonly text: string;
  readonly publishedAt?: string | undefined;
}

export interface Jump {
  readonly id: string;
  readonly attach: boolean;
}

interface NotesWanted {
  readonly canonical?: string | undefined;
  readonly names: readonly NameKey[];
}

interface ManyNotes {
  readonly ids: readonly NoteId[];
}

interface NoteChange {
  readonly id: NoteId;
  readonly patch: NotePatch;
  /** `updatedAt` of the version that the reader was editing, milliseconds. */
  readonly basedOn: number;
}

interface SiteChoice {
  readonly host: string;
  readonly on: boolean;
}

interface CorrectionDraft {
  /** The name as the reader saw it. */
  readonly surface: string;
  readonly verdict: Verdict;
}

export interface Corrected {
  readonly now: Correction;
  readonly before: Correction | null;
}

/** A place in the article: offsets in its text, or a note. */
export type JumpTarget =
  | { readonly kind: 'span'; readonly start: number; readonly end: number }
  | { readonly kind: 'note'; readonly id: string };

/** What the page's side tells the popup. */
export type PageState = {
  readonly url: string;
  readonly host: string;
} /** `looking`: it is not known yet what the page is. */ & (
  | { readonly status: 'looking' | 'off' | 'not-article' | 'unsupported' }
  | { readonly status: 'failed'; readonly failure: FailureCode }
  | {
      readonly status: 'reading' | 'read';
      readonly page: PageAddress;
      readonly title: string;
      readonly text: string;
      readonly annotated: Annotated;
      /** Notes of this page whose place was not found. */
      readonly orphans: readonly NoteId[];
    }
);

export type MessageType = keyof Protocol;
export type MessageData<Type extends MessageType> = Parameters<Protocol[Type]>[0];
export type MessageReply<Type extends MessageType> = ReturnType<Protocol[Type]>;

const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

export { onMessage, sendMessage };

/** 2,000,000 UTF-16 units: some twelve times the longest article seen. A page that sends more is no article. */
const LONGEST_TEXT = 2_000_000;

/** Names of one article that notes are asked for. */
const MOST_NAMES = 20_000;

const id = v.pipe(v.string(), v.uuid());
const canonical = v.optional(v.pipe(v.string(), v.maxLength(8192)));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A message without data arrives as nothing, or as null where JSON carried it. */
const nothing = v.pipe(
  v.nullish(v.never()),
  v.transform(() => undefined),
);

/** Shapes of what the page's side receives. */
export const toPage = {
  nothing,
  jumpTo: v.variant('kind', [
    v.strictObject({ kind: v.literal('span'), start: offset, end: offset }),
    v.strictObject({ kind: v.literal('note'), id }),
  ]),
  id: v.strictObject({ id }),
  stepHighlight: v.strictObject({ by: v.picklist([1, -1]) }),
  notesChanged: v.strictObject({
    pages: v.array(
      v.pipe(
        v.string(),
        v.transform((page) => page as PageAddress),
      ),
    ),
    names: v.boolean(),
  }),
} as const;

/** Shapes of what the background receives, drafts apart (those are in `lib/notes`, `lib/corrections`). */
export const toBackground = {
  nothing,
  annotate: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    publishedAt: v.optional(v.pipe(v.string(), v.maxLength(40))),
  }),
  countryFacts: v.strictObject({
    code: v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}$/),
      v.transform((code) => code as CountryCode),
    ),
  }),
  showCount: v.strictObject({ count: v.nullable(offset) }),
  onPage: v.strictObject({ canonical }),
  notesOnPage: v.strictObject({
    canonical,
    names: v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.maxLength(2_000),
          v.transform((name) => name as NameKey),
        ),
      ),
      v.maxLength(MOST_NAMES),
    ),
  }),
  id: v.strictObject({ id }),
  restoreBackup: v.strictObject({ key: v.pipe(v.string(), v.maxLength(40)) }),
  persisted: v.strictObject({ persisted: v.boolean() }),
  openNote: v.strictObject({ id, attach: v.optional(v.boolean()) }),
  setSite: v.strictObject({ host: v.pipe(v.string(), v.maxLength(255)), on: v.boolean() }),
  setRecognition: v.strictObject({ level: v.picklist(['sure', 'balanced', 'everything']) }),
} as const;
