import { storage } from '@wxt-dev/storage';

/** What the reader has chosen. Grows by fields with defaults; a change of meaning is a new version. */
export interface Settings {
  /** Host names on which Hamish stays silent. */
  readonly sitesOff: readonly string[];
}

const item = storage.defineItem<Settings>('local:settings', {
  fallback: { sitesOff: [] },
  version: 1,
});

export const readSettings = (): Promise<Settings> => item.getValue();

/** Calls back at each change, in whatever tab or page it was made; returns the way to stop. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) =>
  item.watch(onChange);

/** True where the reader has not switched Hamish off for the host. */
export const isSiteOn = (settings: Settings, host: string): boolean =>
  !settings.sitesOff.includes(host);

/**
 * Switches a site on or off. To be called by the background alone, one call at a time: storage has no transactions,
 * and two tabs that read, change and write would lose one of the changes.
 */
export async function writeSite(host: string, on: boolean): Promise<void> {
  const settings = await item.getValue();
  const others = settings.sitesOff.filter((site) => site !== host);
  await item.setValue({ ...settings, sitesOff: on ? others : [...others, host] });
}
