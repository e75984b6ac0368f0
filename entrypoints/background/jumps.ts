import { storage } from '@wxt-dev/storage';
import type { Jump } from '../../lib/messages.ts';

/** Tabs that were opened for a note, until they have loaded: the worker may be stopped in between. */
const jumps = storage.defineItem<Readonly<Record<string, Jump>>>('session:jumps', {
  fallback: {},
});

export async function rememberJump(tabId: number, jump: Jump): Promise<void> {
  await jumps.setValue({ ...(await jumps.getValue()), [tabId]: jump });
}

export async function takeJump(tabId: number): Promise<Jump | undefined> {
  const { [tabId]: jump, ...others } = await jumps.getValue();
  if (jump !== undefined) await jumps.setValue(others);
  return jump;
}
