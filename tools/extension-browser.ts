import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumFlags, chromiumPath } from './browsers.ts';

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's id in this browser: `chrome-extension://ID/popup.html` opens as a page. */
  readonly id: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension. */
  readonly extension: string;
  /** The browser's profile; what is kept there outlives a restart. */
  readonly profile: string;
  readonly headless?: boolean;
  /** The browser's language, `ar` or `en`. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts Chromium with the built extension. Throws where no Chromium is found or the extension does not start. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { extension, profile, headless = true, language = 'en' } = options;
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium is not installed: apt-get install chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1100, height: 800 },
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...chromiumFlags,
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return { context, id: new URL(worker.url()).host, close: () => context.close() };
}

/**
 * Reaches into the closed shadow root that Hamish puts in a page. Scripts cannot, Playwright's selectors included;
 * the debugging protocol pierces it.
 */
export class ShadowProbe {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<ShadowProbe> {
    return new ShadowProbe(await page.context().newCDPSession(page));
  }

  /** Evaluates the body of a function of `root` (the shadow root) and `args`; null where there is no root. */
  async evaluate<T>(body: string, ...args: readonly unknown[]): Promise<T | null> {
    const objectId = await this.shadowRoot();
    if (!objectId) return null;
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { const root = this; ${body} }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value as T;
  }

  /** The visible text of the first element that matches; null where none does. */
  text(selector: string): Promise<string | null> {
    return this.evaluate<string | null>(
      'const found = root.querySelector(args[0]); return found ? found.innerText : null',
      selector,
    );
  }

  /** The middle of the first element that matches, in the page's CSS pixels. */
  centre(selector: string): Promise<{ x: number; y: number } | null> {
    return this.evaluate(
      `const found = root.querySelector(args[0]);
       if (!found) return null;
       found.scrollIntoView({ block: 'nearest' });
       const { x, y, width, height } = found.getBoundingClientRect();
       return width && height ? { x: x + width / 2, y: y + height / 2 } : null`,
      selector,
    );
  }

  private async shadowRoot(): Promise<string | undefined> {
    const { root } = await this.session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find((node) => node.localName === 'html');
    const { node } = await this.session.send('DOM.describeNode', {
      nodeId: html?.nodeId ?? root.nodeId,
      depth: 2,
      pierce: true,
    });
    const candidates = [
      ...(node.children ?? []),
      ...(node.children ?? []).flatMap((c) => c.children ?? []),
    ];
    const shadow = candidates.find((c) => c.localName === 'hamish-margin')?.shadowRoots?.[0];
    if (!shadow) return undefined;
    const { object } = await this.session.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
    });
    return object.objectId;
  }
}
