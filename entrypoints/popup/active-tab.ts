import { browser } from 'wxt/browser';
import { type JumpTarget, type PageState, sendMessage } from '../../lib/messages.ts';
import type { NoteId } from '../../lib/notes/note.ts';

/** `unreachable`: a page on which no content script runs (the browser's own pages, stores). */
export type TabState =
  | PageState
  | { readonly status: 'unreachable' }
  | { readonly status: 'loading' };

/** The tab that the popup stands over. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

export async function askTab(
  tabId: number | undefined,
  type: 'pageState' | 'highlightPage',
): Promise<TabState> {
  if (tabId === undefined) return { status: 'unreachable' };
  try {
    return await sendMessage(type, undefined, tabId);
  } catch {
    return { status: 'unreachable' };
  }
}

/** Shows the place in the page and closes the popup over it. */
export async function jumpIn(tabId: number, target: JumpTarget): Promise<void> {
  await sendMessage('jumpTo', target, tabId);
  window.close();
}

/** Has the reader choose an orphan's new passage in the page, and closes the popup over it. */
export async function attachIn(tabId: number, id: NoteId): Promise<void> {
  if (await sendMessage('attachTo', { id }, tabId)) window.close();
}

/** Opens the options in a tab, and closes the popup where it stands over one. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** Opens the page of notes in a tab, and closes the popup over it. */
export async function openNotesPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/notes.html') });
  window.close();
}

/** Whether the browser has a place beside the page: Chromium's side panel, Firefox's sidebar. */
export const hasSidePanel = 'sidePanel' in browser || 'sidebarAction' in browser;

/** Shows the notes beside the page. To be called while the reader presses a button: browsers refuse it else. */
export async function openBeside(tabId: number): Promise<void> {
  if ('sidebarAction' in browser) await (browser.sidebarAction as { open(): Promise<void> }).open();
  else await chrome.sidePanel.open({ tabId });
  window.close();
}
