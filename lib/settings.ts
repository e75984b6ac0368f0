import { storage } from '@wxt-dev/storage';
import type { Level } from './entities/levels.ts';

/**
 * What the reader has chosen, for the background and the extension's pages; a page's side is told what concerns it. Grows
 * by fields with defaults; a change of meaning is a new version.
 */
export interface Settings {
  /** Host names on which Hamish stays silent. */
  readonly sitesOff: readonly string[];
  /** How sure a name must be to be highlighted. */
  readonly recognition: Level;
}

const DEFAULTS: Settings = { sitesOff: [], recognition: 'balanced' };

/** What is stored may be of before a field was there. */
const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

const complete = (stored: Partial<Settings> | null): Settings => ({ ...DEFAULTS, ...stored });

export const readSettings = async (): Promise<Settings> => complete(await item.getValue());

/** Calls back at each change, in whatever page it was made; returns the way to stop. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) =>
  item.watch((settings) => onChange(complete(settings)));

/** True where the reader has not switched Hamish off for the host. */
export const isSiteOn = (settings: Settings, host: string): boolean =>
  !settings.sitesOff.includes(host);

/** The settings with a site switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: on ? others : [...others, host] };
}

/**
 * Changes the settings. To be called by the background alone, one call at a time: storage has no transactions, and two
 * tabs that read, change and write would lose one of the changes.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await item.setValue(change(await readSettings()));
}
