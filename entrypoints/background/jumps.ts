import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import type { Jump } from '../../lib/messages.ts';

/** Tabs that were opened for a note, until they have loaded: the worker may be stopped in between. */
const jumps = storage.defineItem<Readonly<Record<string, Jump>>>('session:jumps', {
  fallback: {},
});

/** The tabs that are being opened: a page may ask before the browser has told its tab's number. */
let opening: Promise<unknown> = Promise.resolve();

/** Opens a tab that will ask what is to be done in it. */
export async function openFor(url: string, jump: Jump): Promise<void> {
  const opened = open(url, jump);
  opening = Promise.allSettled([opening, opened]);
  await opened;
}

async function open(url: string, jump: Jump): Promise<void> {
  const { id } = await browser.tabs.create({ url });
  if (id !== undefined) await jumps.setValue({ ...(await jumps.getValue()), [id]: jump });
}

export async function takeJump(tabId: number): Promise<Jump | undefined> {
  await opening;
  const { [tabId]: jump, ...others } = await jumps.getValue();
  if (jump !== undefined) await jumps.setValue(others);
  return jump;
}
