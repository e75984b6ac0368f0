import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { NoteText } from '../../components/NoteEditor.tsx';
import { browserTranslator } from '../../lib/browser-translator.ts';
import type { Verdict } from '../../lib/corrections/correction.ts';
import { failureCode } from '../../lib/failure.ts';
import { type Corrected, type JumpTarget, sendMessage } from '../../lib/messages.ts';
import type { Note, NoteSubject } from '../../lib/notes/note.ts';
import type { Unsaved } from '../../lib/notes/unsaved.ts';
import { correct, looksLikeName, takeBack } from './correcting.ts';
import { countryOf } from './country.ts';
import { listenToReader, selectedRange } from './interaction.ts';
import { createMargin, type Margin } from './margin.tsx';
import { saveNote } from './note-writing.ts';
import { ArticlePage } from './page.ts';
import { passageAt, type Span, spanOf, subjectOf } from './passages.ts';
import { anchorOf, liveRange, TOP_OF_WINDOW } from './place.ts';
import type { PlacedMark } from './reading.ts';
import { UnsavedKeeper } from './unsaved.ts';
import type { Passage, ToastView, View } from './view.ts';

/** Milliseconds that a message stays; one that can be undone stays as long. */
const TOAST_TIME = 6_000;

/** Brings the page, the reader's hands and the margin together. */
export class Controller {
  readonly page: ArticlePage;
  private margin: Margin | undefined;
  private making: Promise<Margin> | undefined;
  private toastTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whose card is to open. */
  private awaited: PlacedMark | undefined;
  private readonly unsaved = new UnsavedKeeper(() => this.page.canonical);
  private readonly interaction: { readonly forget: () => void };

  constructor(private readonly ctx: ContentScriptContext) {
    this.page = new ArticlePage(ctx, {
      opened: () => void this.comeBack(),
      changed: () => this.letGo(),
      troubled: (code) => void this.say({ kind: 'failure', code }),
    });
    ctx.addEventListener(window, 'pagehide', () => this.unsaved.keepNow());
    this.interaction = listenToReader(
      ctx,
      this.page,
      (event) => event.target === this.margin?.host,
      {
        pointed: (mark, point) => void this.openCard(mark, point),
        left: (why) => this.leave(why),
        selected: (range) => void this.offer(range),
        escape: () => this.escape(),
      },
    );
  }

  /** Shows a place of the article, with its card; false where it is not there. */
  async jumpTo(target: JumpTarget): Promise<boolean> {
    await this.page.settled();
    const mark = this.page.reading?.marks.find((m) =>
      target.kind === 'note'
        ? m.kind === 'note' && m.note.id === target.id
        : m.start === target.start && m.end === target.end,
    );
    if (mark) await this.show(mark);
    return mark !== undefined;
  }

  /** The tab may have been opened for one of its notes; or the reader left it with something unsaved. */
  private async comeBack(): Promise<void> {
    await this.attempt(async () => {
      const jump = await sendMessage('takeJump', undefined);
      if (jump?.attach) await this.attachTo(jump.id);
      else if (jump) await this.jumpTo({ kind: 'note', id: jump.id });
      const [unsaved] = await this.unsaved.onPage();
      if (unsaved && !this.view.editor) await this.say({ kind: 'unsaved', unsaved });
    });
  }

  /** Asks the reader to select the note's new passage; false where the article is not open or has no such note. */
  async attachTo(id: string): Promise<boolean> {
    await this.page.settled();
    const note = this.page.reading?.notes.find((other) => other.id === id);
    if (note) await this.set({ ...this.lasting(), attaching: note });
    return note !== undefined;
  }

  private async attach(): Promise<void> {
    const { attaching } = this.view;
    const range = selectedRange();
    const span = range && this.spanOf(range);
    const passage = span && this.passageAt(span);
    if (!attaching || passage?.target.kind !== 'span') return this.say({ kind: 'noSelection' });
    const { target } = passage;
    await this.attempt(async () => {
      const { canonical, title } = this.page;
      const words = title.slice(0, 1000);
      await sendMessage('attachNote', { id: attaching.id, canonical, title: words, target });
      await this.page.refreshNotes();
      this.stopAttaching();
      await this.say({ kind: 'attached' });
    });
  }

  private stopAttaching(): void {
    if (!this.margin) return;
    const { attaching: _, selection: __, ...rest } = this.view;
    this.margin.view = rest;
  }

  /** The reader says whether changed words are still the note's. */
  private async confirm({ id }: Note, isSame: boolean): Promise<void> {
    await this.attempt(async () => {
      await sendMessage(isSame ? 'confirmNote' : 'detachNote', { id });
      await this.page.refreshNotes();
      this.close();
      if (!isSame) await this.say({ kind: 'detached' });
    });
  }

  /** The next highlight in the article, from the open card or from what is on the screen. */
  async stepHighlight(by: 1 | -1): Promise<void> {
    const marks = [...(this.page.reading?.marks ?? [])].sort((a, b) => a.start - b.start);
    if (marks.length === 0) return;
    const open = this.view.card?.mark;
    const from = open ? marks.indexOf(open) : marks.findIndex(isBelowTop) - (by === 1 ? 1 : 0);
    const next = marks.at((from + by + marks.length) % marks.length);
    if (next) await this.show(next);
  }

  /** Opens the editor on what is selected. */
  async writeOnSelection(): Promise<void> {
    const range = selectedRange();
    const span = range && this.spanOf(range);
    const passage = span && this.passageAt(span);
    if (!range || !passage) return this.say({ kind: 'noSelection' });
    await this.set({ editor: { passage, anchor: anchorOf(range), saving: false } });
  }

  /** Asks the reader what the selected words are a name of. */
  async nameSelection(): Promise<void> {
    const range = selectedRange();
    const span = range && this.spanOf(range);
    const surface = span && this.page.reading?.text.slice(span.start, span.end);
    if (!range || !surface || !looksLikeName(surface)) return this.say({ kind: 'noName' });
    await this.set({ naming: { surface, anchor: anchorOf(range) } });
  }

  close(): void {
    this.interaction?.forget();
    this.clear();
  }

  /** Closes the editor and forgets what stands in it. */
  private giveUp(): void {
    if (this.view.editor) this.unsaved.drop(this.view.editor);
    this.close();
  }

  /** Opens the editor again with what was not saved, at its place if that is still there. */
  private async goOn({ id, target, subject, text, basedOn }: Unsaved): Promise<void> {
    const { reading } = this.page;
    const note = reading?.notes.find((other) => other.id === id);
    const range = reading?.rangeOf(target);
    if (range) liveRange(range).startContainer.parentElement?.scrollIntoView({ block: 'center' });
    await this.set({
      editor: {
        passage: { id, target, ...(subject && { subject }) },
        anchor: range ? anchorOf(range) : TOP_OF_WINDOW,
        saving: false,
        text,
        ...(note && { note }),
        ...(basedOn !== undefined && { basedOn }),
      },
    });
  }

  /** The page is another: cards explain what may be gone, but an editor holds the reader's own words. */
  private letGo(): void {
    const { editor } = this.view;
    this.close();
    if (editor && this.margin) this.margin.view = { ...this.view, editor };
  }

  private clear(): void {
    this.awaited = undefined;
    if (this.margin) this.margin.view = this.lasting();
  }

  /** What stays when the rest of the margin is cleared. */
  private lasting(): View {
    const { toast, attaching } = this.view;
    return { ...(toast && { toast }), ...(attaching && { attaching }) };
  }

  private get view(): View {
    return this.margin?.view ?? {};
  }

  private async set(view: View): Promise<void> {
    this.making ??= createMargin(this.ctx, browserTranslator(), {
      reading: () => this.page.reading,
      title: () => this.page.title,
      knownTags: () => sendMessage('knownTags', undefined),
      step: (by) => void this.stepOccurrence(by),
      addNote: () => this.addNoteToCard(),
      editNote: (note) => this.editNote(note),
      saveNote: (text) => void this.save(text),
      typed: (text) => this.view.editor && this.unsaved.typed(this.view.editor, text),
      giveUp: () => this.giveUp(),
      goOn: (unsaved) => void this.goOn(unsaved),
      confirmNote: (note, isSame) => void this.confirm(note, isSame),
      attach: () => void this.attach(),
      stopAttaching: () => this.stopAttaching(),
      removeNote: (note) => void this.removeNote(note),
      restoreNote: (note) => void this.attempt(() => this.restoreNote(note)),
      siteOff: () => void this.attempt(() => this.switchSiteOff()),
      siteOn: (host) => void this.attempt(() => this.setSite(host, true)),
      close: () => this.close(),
      writeOnSelection: () => void this.writeOnSelection(),
      nameSelection: () => void this.nameSelection(),
      correct: (surface, verdict) => void this.correct(surface, verdict),
      takeBack: (corrected) => void this.takeBack(corrected),
    });
    this.margin = await this.making;
    this.margin.view = view;
  }

  private async openCard(
    mark: PlacedMark,
    point?: { readonly x: number; readonly y: number },
    focused = false,
  ) {
    this.awaited = mark;
    const asked = countryOf(this.page.reading?.entityOf(mark));
    const country = asked && (await asked);
    // The reader may have gone on to something else meanwhile.
    if (this.awaited !== mark || this.view.editor || this.view.naming) return;
    await this.set({
      ...this.lasting(),
      card: { mark, anchor: anchorOf(mark.range, point), focused, country },
    });
  }

  private async show(mark: PlacedMark): Promise<void> {
    const range = liveRange(mark.range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.page.focus(mark.range);
    await this.openCard(mark, undefined, true);
  }

  private async stepOccurrence(by: 1 | -1): Promise<void> {
    const { card } = this.view;
    const places = card ? (this.page.reading?.occurrences(card.mark) ?? []) : [];
    const at = card ? places.indexOf(card.mark) : -1;
    const next = places.at((at + by + places.length) % places.length);
    if (next) await this.show(next);
  }

  private leave(why: 'moved' | 'clicked'): void {
    if (this.view.editor) return;
    if (why === 'moved' && (this.view.card?.focused || this.view.naming)) return;
    // The pointer may rest on another highlight already: what it waits for is not forgotten.
    this.clear();
  }

  private escape(): boolean {
    const { card, editor, naming, selection } = this.view;
    const { attaching } = this.view;
    const isOpen = Boolean(card ?? editor ?? naming ?? selection ?? attaching);
    if (!isOpen) return false;
    // Escape may be a slip: what was typed is kept, and offered again.
    const unsaved = editor && this.unsaved.of(editor);
    this.unsaved.keepNow();
    this.close();
    if (!editor) this.stopAttaching();
    if (unsaved) void this.say({ kind: 'unsaved', unsaved });
    return true;
  }

  private async offer(range: Range | undefined): Promise<void> {
    if (this.view.editor || this.view.card || this.view.naming) return;
    const span = range && this.spanOf(range);
    if (span) {
      const isName = looksLikeName(this.page.reading?.text.slice(span.start, span.end) ?? '');
      const selection = { anchor: anchorOf(range), isName };
      await this.set({ ...this.lasting(), selection });
    } else if (this.view.selection) this.close();
  }

  private spanOf(range: Range): Span | undefined {
    const index = this.page.reading?.index;
    return index && spanOf(index, range);
  }

  private passageAt(span: Span, subject?: NoteSubject): Passage | undefined {
    return passageAt(this.page.reading?.text ?? '', span, subject);
  }

  private addNoteToCard(): void {
    const { card } = this.view;
    const text = this.page.reading?.text;
    if (!card || text === undefined) return;
    const { mark, anchor } = card;
    const passage = this.passageAt(mark, subjectOf(mark, text.slice(mark.start, mark.end)));
    if (passage) void this.set({ editor: { passage, anchor, saving: false } });
  }

  private editNote(note: Note): void {
    const mark = this.page.reading?.marks.find((m) => m.kind === 'note' && m.note.id === note.id);
    const anchor = mark ? anchorOf(mark.range) : this.view.card?.anchor;
    if (!anchor) return;
    const passage = { id: note.id, target: note.target };
    void this.set({ editor: { passage, anchor, note, saving: false } });
  }

  /** The editor stays, with the reader's text and the reason, where saving fails. */
  private async save(text: NoteText): Promise<void> {
    const { editor } = this.view;
    if (!editor || editor.saving) return;
    const { failure: _, ...open } = editor;
    await this.set({ editor: { ...open, saving: true } });
    try {
      const kind = await saveNote(this.page, editor, text);
      this.unsaved.drop(editor);
      await this.page.refreshNotes();
      await this.set({});
      await this.say({ kind });
    } catch (error) {
      await this.set({ editor: { ...open, saving: false, failure: failureCode(error) } });
    }
  }

  private async removeNote(note: Note): Promise<void> {
    await this.attempt(async () => {
      await sendMessage('removeNote', { id: note.id });
      await this.page.refreshNotes();
      this.close();
      await this.say({ kind: 'removed', note });
    });
  }

  private async restoreNote(note: Note): Promise<void> {
    await sendMessage('restoreNote', { id: note.id });
    await this.page.refreshNotes();
    await this.set({});
  }

  private async correct(surface: string, verdict: Verdict): Promise<void> {
    await this.attempt(async () => {
      const corrected = await correct(surface, verdict);
      await this.page.annotateAgain();
      this.close();
      await this.say({ kind: 'corrected', corrected });
    });
  }

  private async takeBack(corrected: Corrected): Promise<void> {
    await this.attempt(async () => {
      await takeBack(corrected);
      await this.page.annotateAgain();
      await this.set({});
    });
  }

  private async switchSiteOff(): Promise<void> {
    const { host } = location;
    await this.setSite(host, false);
    await this.say({ kind: 'siteOff', host });
  }

  private async setSite(host: string, on: boolean): Promise<void> {
    await sendMessage('setSite', { host, on });
    await this.page.look();
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.say({ kind: 'failure', code: failureCode(error) });
    }
  }

  private async say(toast: ToastView): Promise<void> {
    await this.set({ ...this.view, toast });
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => {
      const { toast: _, ...rest } = this.view;
      if (this.margin) this.margin.view = rest;
    }, TOAST_TIME);
  }
}

const isBelowTop = (mark: PlacedMark): boolean =>
  liveRange(mark.range).getBoundingClientRect().top >= 0;
