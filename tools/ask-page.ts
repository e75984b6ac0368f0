import type { Page } from 'playwright-core';
import type { PageState } from '../lib/messages.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/**
 * What the page's side of Hamish says of the page, as the popup would hear it. Waits until the page has been looked at
 * and the article read, at most `patience` milliseconds; then answers with what there is, or throws where nothing answered.
 */
export async function askPage(
  { context, id }: ExtensionBrowser,
  page: Page,
  patience = 10_000,
): Promise<PageState> {
  const asking = await context.newPage();
  try {
    await asking.goto(`chrome-extension://${id}/popup.html`);
    const deadline = Date.now() + patience;
    for (;;) {
      const state = await asking.evaluate(ask, page.url());
      if (state && state.status !== 'looking' && state.status !== 'reading') return state;
      if (Date.now() > deadline) {
        if (state) return state;
        throw new Error(`Hamish does not answer on ${page.url()}`);
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  } finally {
    await asking.close();
  }
}

/** Runs in an extension page. */
async function ask(url: string): Promise<PageState | undefined> {
  const tabs = await chrome.tabs.query({});
  for (const tab of tabs) {
    const message = { id: 0, type: 'pageState', timestamp: Date.now() };
    const answer: { res?: PageState } | undefined =
      tab.id === undefined
        ? undefined
        : await chrome.tabs.sendMessage(tab.id, message).catch(() => undefined);
    if (answer?.res && answer.res.url === url) return answer.res;
  }
  return undefined;
}
