import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { findBody } from '../../lib/article/body.ts';
import { type Detection, detect } from '../../lib/article/detect.ts';
import { watchArticle } from '../../lib/article/watch.ts';
import { type FailureCode, failureCode } from '../../lib/failure.ts';
import { createPainter, type Painter } from '../../lib/highlight/paint.ts';
import { type PageState, sendMessage } from '../../lib/messages.ts';
import { pageAddress } from '../../lib/notes/address.ts';
import type { Note, PageAddress } from '../../lib/notes/note.ts';
import { HOST_NAME } from './margin.tsx';
import { Reading } from './reading.ts';

/** Milliseconds. */
const FOCUS_TIME = 1_500;

type Status = 'looking' | 'not-article' | 'off' | 'unsupported' | 'reading' | 'read' | 'failed';

export interface PageListener {
  /** An article has been read for the first time. */
  opened(): void;
  /** Offsets of before are void: the article's text is another, or it was closed. */
  changed(): void;
  /** The article stays as it is, but something that the reader should know of did not work. */
  troubled(code: FailureCode): void;
}

/** A page from its first look to its last: is it an article, is it to be read, what was found, what changed. */
export class ArticlePage {
  private status: Status = 'looking';
  private failure: FailureCode = 'unknown';
  private detection: Detection | undefined;
  private stopWatching: (() => void) | undefined;
  private readonly painter: Painter = createPainter();
  /** Grows with each article opened or closed: an answer that comes for an older one is dropped. */
  private turn = 0;
  /** Grows with each wish to have the article annotated again: only the newest is granted. */
  private requests = 0;
  private looking: Promise<void> = Promise.resolve();
  /** Under which address the article was opened, and whether the reader asked for it against the detector. */
  private opened: { readonly address: PageAddress; readonly forced: boolean } | undefined;
  reading: Reading | undefined;

  constructor(
    private readonly ctx: ContentScriptContext,
    private readonly listener: PageListener,
  ) {}

  /** Looks at the page now, and again where it moves on without loading. */
  async start(): Promise<void> {
    this.ctx.addEventListener(window, 'wxt:locationchange', () => void this.look());
    this.ctx.onInvalidated(() => this.close());
    if (document.readyState !== 'complete')
      this.ctx.addEventListener(window, 'load', () => void (this.reading ?? this.look()), {
        once: true,
      });
    await this.look();
  }

  /** The page as the popup shows it. */
  state(): PageState {
    const base = { url: location.href, host: location.host };
    const { status, reading } = this;
    if (reading && (status === 'reading' || status === 'read'))
      return {
        ...base,
        status,
        page: this.address(),
        title: this.title,
        text: reading.text,
        annotated: reading.annotated,
        orphans: reading.orphans,
      };
    if (status === 'failed') return { ...base, status, failure: this.failure };
    return { ...base, status: status === 'reading' || status === 'read' ? 'not-article' : status };
  }

  get title(): string {
    return this.detection?.title || document.title;
  }

  get canonical(): string | undefined {
    return this.detection?.canonicalUrl;
  }

  address(): PageAddress {
    return pageAddress(location.href, this.canonical);
  }

  /** Opens the page if it is an Arabic article, or any page if the reader says so. */
  look(force = false): Promise<void> {
    this.looking = this.lookNow(force);
    return this.looking;
  }

  /** Resolves when what is being read has been read. */
  async settled(): Promise<void> {
    await this.looking;
  }

  private async lookNow(force: boolean): Promise<void> {
    const turn = ++this.turn;
    try {
      const detection = detect(document, location.href);
      const address = pageAddress(location.href, detection.canonicalUrl);
      const isSame = this.reading !== undefined && this.opened?.address === address;
      const forced = force || (isSame && this.opened?.forced === true);
      if (!forced && !(detection.arabic && detection.article)) return this.leave('not-article');
      if (!this.painter.isSupported()) return this.leave('unsupported');
      const isOn = await sendMessage('isSiteOn', undefined);
      if (turn !== this.turn) return;
      if (!isOn) return this.leave('off');
      this.detection = detection;
      await (isSame ? this.reread() : this.open(turn, { address, forced }));
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
  }

  /** Draws the eye to a place for a moment. */
  focus(range: AbstractRange): void {
    this.painter.focus(range);
    setTimeout(() => this.painter.focus(null), FOCUS_TIME);
  }

  /** Asks for the article's notes again, after one of them was changed somewhere. */
  async refreshNotes(): Promise<void> {
    const { reading } = this;
    if (!reading) return;
    const notes = await this.askForNotes(reading);
    if (reading !== this.reading) return;
    reading.setNotes(notes);
    this.tellNews(reading);
  }

  /**
   * Asks again what is in the article, after the reader corrected a name or changed what is to be shown. What is painted
   * stays until the answer is there. A tab that nobody sees waits until it is seen, lest the one that is seen queues up
   * behind dozens of them.
   */
  async annotateAgain(): Promise<void> {
    const request = ++this.requests;
    await this.settled();
    await whenSeen();
    if (!this.reading || request !== this.requests) return;
    await this.read(++this.turn);
    this.listener.changed();
  }

  private async open(turn: number, opened: NonNullable<ArticlePage['opened']>): Promise<void> {
    this.close();
    this.turn = turn;
    this.opened = opened;
    this.reading = new Reading(this.roots(), this.painter);
    this.stopWatching = watchArticle(document, () => void this.reread(), {
      ignore: (node) => node instanceof Element && node.localName === HOST_NAME,
      roots: () => this.reading?.index.roots ?? [],
    });
    await this.read(turn);
    if (turn === this.turn && this.status === 'read') this.listener.opened();
  }

  private roots(): readonly Element[] {
    const roots = findBody(document);
    return roots.length || !this.opened?.forced ? roots : [document.body];
  }

  /** Reads again what changed, or what was not read to its end. */
  private async reread(): Promise<void> {
    if (!this.reading) return;
    const turn = ++this.turn;
    const isOther = this.reading.reindex(this.roots());
    if (isOther) this.listener.changed();
    if (isOther || this.status !== 'read') await this.read(turn);
    else this.reading.place();
  }

  private async read(turn: number): Promise<void> {
    const { reading, detection } = this;
    if (!reading) return;
    this.status = 'reading';
    try {
      const { publishedAt } = detection ?? {};
      const annotated = await sendMessage('annotate', { text: reading.text, publishedAt });
      if (turn !== this.turn) return;
      reading.setAnnotated(annotated);
      const notes = await this.notesOrThoseBefore(reading);
      if (turn !== this.turn) return;
      if (notes.length > 0 || reading.notes.length > 0) reading.setNotes(notes);
      this.status = 'read';
      this.tellNews(reading);
      await sendMessage('showCount', { count: annotated.annotations.length });
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
  }

  /** An article is highlighted though its notes cannot be read; the reader is told. */
  private async notesOrThoseBefore(reading: Reading): Promise<readonly Note[]> {
    try {
      return await this.askForNotes(reading);
    } catch (error) {
      this.listener.troubled(failureCode(error));
      return reading.notes;
    }
  }

  private askForNotes(reading: Reading): Promise<readonly Note[]> {
    return sendMessage('notesOnPage', { canonical: this.canonical, names: [...reading.names()] });
  }

  /** Where notes were found is kept for the list of notes. Untold, it is found again at the next visit. */
  private tellNews(reading: Reading): void {
    const news = reading.takeNews();
    if (news) sendMessage('sightNotes', news).catch(() => undefined);
  }

  private fail(error: unknown): void {
    this.status = 'failed';
    this.failure = failureCode(error);
  }

  private leave(status: Status): void {
    const wasOpen = this.reading !== undefined;
    this.close();
    this.status = status;
    if (wasOpen) sendMessage('showCount', { count: null }).catch(() => undefined);
  }

  private close(): void {
    this.turn++;
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.reading?.close();
    if (this.reading) this.listener.changed();
    this.reading = undefined;
    this.opened = undefined;
  }
}

const whenSeen = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden)
      document.addEventListener('visibilitychange', () => resolve(), { once: true });
    else resolve();
  });
