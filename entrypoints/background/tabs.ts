import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/receive.ts';

/** Tells every tab but the one that said it; tabs without Hamish do not answer, and need not. */
export async function tellOtherTabs(
  sender: Sender,
  send: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const own = sender.from === 'page' ? sender.tabId : undefined;
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined && id !== own) send(id).catch(() => undefined);
}
