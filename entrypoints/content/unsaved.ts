import type { NoteText } from '../../components/NoteEditor.tsx';
import { sendMessage } from '../../lib/messages.ts';
import type { Unsaved } from '../../lib/notes/unsaved.ts';
import type { EditorView } from './view.ts';

/** Milliseconds without a key after which what was typed is kept. */
const TYPING_PAUSE = 300;

/** Keeps what stands in the open editor, so that no closed tab, crash or Escape takes it. */
export class UnsavedKeeper {
  private waiting: Unsaved | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly canonical: () => string | undefined) {}

  /** The reader typed. */
  typed({ passage, note, basedOn }: EditorView, { body, tags, colour }: NoteText): void {
    this.waiting = {
      id: passage.id,
      canonical: this.canonical(),
      target: passage.target,
      ...(passage.subject && { subject: passage.subject }),
      text: { body, tags: [...tags], colour },
      ...(note && { basedOn: basedOn ?? note.updatedAt }),
    };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keepNow(), TYPING_PAUSE);
  }

  /** What the reader has typed into the editor and not saved. */
  of({ passage }: EditorView): Unsaved | undefined {
    return this.waiting?.id === passage.id ? this.waiting : undefined;
  }

  keepNow(): void {
    clearTimeout(this.timer);
    // Where it cannot be kept it is still in the editor; saving will say what is wrong.
    if (this.waiting) sendMessage('keepUnsaved', this.waiting).catch(() => undefined);
  }

  /** It was saved, or the reader gave it up. */
  drop({ passage: { id } }: EditorView): void {
    clearTimeout(this.timer);
    if (this.waiting?.id === id) this.waiting = undefined;
    sendMessage('dropUnsaved', { id }).catch(() => undefined);
  }

  onPage(): Promise<readonly Unsaved[]> {
    return sendMessage('unsavedOnPage', { canonical: this.canonical() });
  }
}
