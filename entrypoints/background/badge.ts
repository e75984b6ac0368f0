import { browser } from 'wxt/browser';

/** The badge has room for four characters. */
const MOST_SHOWN = 999;

/** Shows on the tab's badge how much was found; null where the page is none of Hamish's. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  const text = count === null ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5c55' });
  await browser.action.setBadgeText({ tabId, text });
}
