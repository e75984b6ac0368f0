import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';

const WRITE_NOTE = 'write-note';
const NAME_SELECTION = 'name-selection';

/** The context menu's entries on selected text, and the keyboard commands: all are words to the page's side. */
export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // The entries outlive an update of the extension, and an id may be given once.
    await browser.contextMenus.removeAll();
    const entries = [
      [WRITE_NOTE, i18n.t('context.addNote')],
      [NAME_SELECTION, i18n.t('context.name')],
    ] as const;
    for (const [id, title] of entries)
      browser.contextMenus.create({
        id,
        title,
        contexts: ['selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === WRITE_NOTE) tell(tab.id, () => writeNote(tab.id));
    if (menuItemId === NAME_SELECTION)
      tell(tab.id, () => sendMessage('nameSelection', undefined, tab.id));
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
