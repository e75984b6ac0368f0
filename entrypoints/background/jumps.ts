import { storage } from '@wxt-dev/storage';

/** Tabs that were opened to show a note, until they have loaded: the worker may be stopped in between. */
const jumps = storage.defineItem<Readonly<Record<string, string>>>('session:jumps', {
  fallback: {},
});

export async function rememberJump(tabId: number, noteId: string): Promise<void> {
  await jumps.setValue({ ...(await jumps.getValue()), [tabId]: noteId });
}

export async function takeJump(tabId: number): Promise<string | undefined> {
  const { [tabId]: noteId, ...others } = await jumps.getValue();
  if (noteId !== undefined) await jumps.setValue(others);
  return noteId;
}
