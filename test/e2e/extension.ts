import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { askPage } from '../../tools/ask-page.ts';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchWithExtension,
  ShadowProbe,
} from '../../tools/extension-browser.ts';
import { type Served, serve } from '../../tools/serve.ts';

const root = resolve(import.meta.dirname, '../..');
const CHROMIUM_BUILD = join(root, '.output/chrome-mv3');
export const FIREFOX_BUILD = join(root, '.output/firefox-mv3');
export const FIXTURES = join(root, 'test/fixtures');

/** The built extension in a Chromium with a profile of its own, and the fixtures on a local server. */
export class Bench {
  private constructor(
    readonly served: Served,
    private readonly profile: string,
    private readonly options: Partial<LaunchOptions>,
    public browser: ExtensionBrowser,
  ) {}

  static async open(options: Partial<LaunchOptions> = {}): Promise<Bench> {
    const served = await serve(FIXTURES);
    const profile = await mkdtemp(join(tmpdir(), 'hamish-e2e-'));
    const browser = await launchWithExtension({ extension: CHROMIUM_BUILD, profile, ...options });
    return new Bench(served, profile, options, browser);
  }

  /** Closes the browser and starts it again on the same profile. */
  async restart(): Promise<void> {
    await this.browser.close();
    this.browser = await launchWithExtension({
      extension: CHROMIUM_BUILD,
      profile: this.profile,
      ...this.options,
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  /** Opens a fixture, and waits until Hamish has read it. */
  async visit(path: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${this.served.origin}/${path}`);
    await askPage(this.browser, page);
    await page.bringToFront();
    return page;
  }

  /** The extension's popup, as a page that believes `over` to be the active tab. */
  popup(over?: Page): Promise<Page> {
    return this.extensionPage('popup.html', over);
  }

  /** The side panel, as a page that believes `beside` to be the active tab. */
  sidePanel(beside: Page): Promise<Page> {
    return this.extensionPage('sidepanel.html', beside);
  }

  private async extensionPage(name: string, over?: Page): Promise<Page> {
    const opened = await this.browser.context.newPage();
    if (over) {
      // It asks for the active tab; opened as a page it would find itself.
      const url = over.url();
      await opened.addInitScript((wanted) => {
        const query = chrome.tabs.query.bind(chrome.tabs);
        chrome.tabs.query = (async (filter: chrome.tabs.QueryInfo) => {
          const tabs: chrome.tabs.Tab[] = await query(filter.active ? {} : filter);
          if (!filter.active) return tabs;
          const found = [];
          for (const tab of tabs) {
            const message = { id: 0, type: 'pageState', timestamp: Date.now() };
            const answer = await chrome.tabs
              .sendMessage(tab.id ?? -1, message)
              .catch(() => undefined);
            if (answer?.res?.url === wanted) found.push(tab);
          }
          return found;
        }) as typeof chrome.tabs.query;
      }, url);
    }
    await opened.goto(`chrome-extension://${this.browser.id}/${name}`);
    return opened;
  }

  /** The page of options. */
  async optionsPage(): Promise<Page> {
    const options = await this.browser.context.newPage();
    await options.goto(`chrome-extension://${this.browser.id}/options.html`);
    return options;
  }

  /** What the browser does when the reader chooses the context menu's entry, or presses a command's keys. */
  async dispatch(
    event: 'contextMenus.onClicked' | 'commands.onCommand',
    name: string,
    page: Page,
  ): Promise<void> {
    await page.bringToFront();
    const [worker] = this.browser.context.serviceWorkers();
    if (!worker) throw new Error('no background worker');
    await worker.evaluate(
      async ([type, id]) => {
        // Events have a `dispatch` of their own, that the types do not speak of.
        type Dispatching = { dispatch(...args: unknown[]): void };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (type === 'commands.onCommand')
          (chrome.commands.onCommand as unknown as Dispatching).dispatch(id, tab);
        else
          (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(
            { menuItemId: id },
            tab,
          );
      },
      [event, name] as const,
    );
  }

  /** Ends the background worker as the browser would; the next message starts it again. */
  async stopWorker(): Promise<void> {
    const page = await this.browser.context.newPage();
    await page.goto(`chrome-extension://${this.browser.id}/popup.html`);
    const session = await this.browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }
}

/** Waits until `check` gives something, at most `patience` milliseconds; throws after. */
export async function until<T>(
  check: () => Promise<T | null | undefined | false>,
  what: string,
  patience = 8_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The middle of the first occurrence of a text in the page, viewport coordinates, scrolled into view. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.closest('article')) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } =
        range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, text);
  if (!place) throw new Error(`«${text}» is not on the page`);
  return place;
}

/** Rests the pointer on a text until its card is open. */
export async function hover(page: Page, text: string): Promise<ShadowProbe> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x + 40, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
  const probe = await ShadowProbe.on(page);
  await until(() => probe.text('.card'), `the card of «${text}»`);
  return probe;
}

/** Presses something in the closed shadow root with a real pointer. */
export async function press(page: Page, probe: ShadowProbe, selector: string): Promise<void> {
  const { x, y } = await until(() => resting(() => probe.centre(selector)), selector);
  await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.click(x, y);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The centre of what has not moved for some frames: a reader does not press what is still finding its place. */
export async function resting(
  centre: () => Promise<Point | null | undefined>,
): Promise<Point | undefined> {
  const before = await centre();
  await new Promise((done) => setTimeout(done, 50));
  const now = await centre();
  return before && now && before.x === now.x && before.y === now.y ? now : undefined;
}

/** What is painted now: the texts of the ranges in Hamish's highlights, by category. */
export const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const texts: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('hamish-')) continue;
      texts[name.slice('hamish-'.length)] = [...highlight].map((abstract) => {
        const range = document.createRange();
        range.setStart(abstract.startContainer, abstract.startOffset);
        range.setEnd(abstract.endContainer, abstract.endOffset);
        return range.toString();
      });
    }
    return texts;
  });

/** Selects from a text in one node to a text in another, as a drag would. */
export const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([first, last]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { data } = node as Text;
        if (first && data.includes(first)) {
          range.setStart(node, data.indexOf(first));
          node.parentElement?.scrollIntoView({ block: 'center' });
        }
        if (last && data.includes(last)) range.setEnd(node, data.indexOf(last) + last.length);
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
