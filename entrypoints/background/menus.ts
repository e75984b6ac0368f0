import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';

const WRITE_NOTE = 'write-note';

/** The context menu's entry on selected text, and the keyboard commands: all are words to the page's side. */
export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // The entry outlives an update of the extension, and an id may be given once.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: WRITE_NOTE,
      title: i18n.t('context.addNote'),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === WRITE_NOTE && tab?.id !== undefined) tell(tab.id, () => writeNote(tab.id));
  });
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === WRITE_NOTE) tell(tab.id, () => writeNote(tab.id));
    if (command === 'next-highlight') tell(tab.id, () => step(tab.id, 1));
    if (command === 'previous-highlight') tell(tab.id, () => step(tab.id, -1));
  });
}

const writeNote = (tabId: number | undefined) => sendMessage('writeNote', undefined, tabId);
const step = (tabId: number | undefined, by: 1 | -1) => sendMessage('stepHighlight', { by }, tabId);

/** Pages without Hamish's content script (the browser's own) do not answer: the badge says so, until the tab moves on. */
function tell(tabId: number, send: () => Promise<unknown>): void {
  send().catch(async () => {
    await browser.action.setBadgeText({ tabId, text: '—' });
    await browser.action.setTitle({ tabId, title: i18n.t('error.unsupported') });
  });
}
