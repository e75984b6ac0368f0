import type { VirtualElement } from '@floating-ui/dom';
import type { KnownCountry } from '../../components/EntityFacts.tsx';
import type { NoteText } from '../../components/NoteEditor.tsx';
import type { FailureCode } from '../../lib/failure.ts';
import type { Corrected } from '../../lib/messages.ts';
import type { Note, NoteId, NoteSubject, NoteTarget } from '../../lib/notes/note.ts';
import type { Unsaved } from '../../lib/notes/unsaved.ts';
import type { PlacedMark } from './reading.ts';

/** What the margin shows. One card, editor or naming at a time; the other parts beside them. */
export interface View {
  readonly card?: CardView;
  readonly editor?: EditorView;
  readonly naming?: NamingView;
  /** What the reader has selected, for the small buttons beside it. */
  readonly selection?: SelectionView;
  /** The note whose new place the reader is to select. */
  readonly attaching?: Note;
  readonly toast?: ToastView;
}

export interface CardView {
  readonly mark: PlacedMark;
  readonly anchor: VirtualElement;
  /** Opened by keyboard or from the popup: it takes the focus. */
  readonly focused: boolean;
  /** What is known of the country that the place is, or lies in. */
  readonly country?: KnownCountry | undefined;
}

export interface SelectionView {
  readonly anchor: VirtualElement;
  /** It is short enough to be a name. */
  readonly isName: boolean;
}

/** The reader says what selected words are. */
export interface NamingView {
  readonly surface: string;
  readonly anchor: VirtualElement;
}

/** What a note is being written on, as it was when the editor opened: the page may change before it is saved. */
export interface Passage {
  /** Of the note that will be, or is: a save that is sent twice makes one. */
  readonly id: NoteId;
  readonly target: NoteTarget;
  readonly subject?: NoteSubject;
}

export interface EditorView {
  readonly passage: Passage;
  readonly anchor: VirtualElement;
  /** The note that is being changed; without it a new one is written. */
  readonly note?: Note;
  /** What was typed before and not saved, and the version of the note that it was to change. */
  readonly text?: NoteText;
  readonly basedOn?: number;
  readonly saving: boolean;
  readonly failure?: FailureCode;
}

export type ToastView =
  | { readonly kind: 'saved' | 'conflict' }
  | { readonly kind: 'removed'; readonly note: Note }
  | { readonly kind: 'siteOff'; readonly host: string }
  | { readonly kind: 'corrected'; readonly corrected: Corrected }
  | { readonly kind: 'noSelection' | 'noName' | 'attached' | 'detached' }
  | { readonly kind: 'unsaved'; readonly unsaved: Unsaved }
  | { readonly kind: 'failure'; readonly code: FailureCode };

export const EMPTY_VIEW: View = {};
