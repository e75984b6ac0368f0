import type { VirtualElement } from '@floating-ui/dom';
import type { FailureCode } from '../../lib/failure.ts';
import type { Note, NoteSubject, NoteTarget } from '../../lib/notes/note.ts';
import type { PlacedMark } from './reading.ts';

/** What the margin shows. One card or one editor at a time; the other parts beside them. */
export interface View {
  readonly card?: CardView;
  readonly editor?: EditorView;
  /** Where the reader's selection is, for the small button beside it. */
  readonly selection?: VirtualElement;
  readonly toast?: ToastView;
}

export interface CardView {
  readonly mark: PlacedMark;
  readonly anchor: VirtualElement;
  /** Opened by keyboard or from the popup: it takes the focus. */
  readonly focused: boolean;
}

/** What a note is being written on, as it was when the editor opened: the page may change before it is saved. */
export interface Passage {
  readonly target: NoteTarget;
  readonly subject?: NoteSubject;
}

export interface EditorView {
  readonly passage: Passage;
  readonly anchor: VirtualElement;
  /** The note that is being changed; without it a new one is written. */
  readonly note?: Note;
  readonly saving: boolean;
  readonly failure?: FailureCode;
}

export type ToastView =
  | { readonly kind: 'saved' | 'conflict' }
  | { readonly kind: 'removed'; readonly note: Note }
  | { readonly kind: 'siteOff'; readonly host: string }
  | { readonly kind: 'noSelection' }
  | { readonly kind: 'failure'; readonly code: FailureCode };

export const EMPTY_VIEW: View = {};
