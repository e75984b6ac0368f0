import { accessSync, constants } from 'node:fs';

/** Where Debian, Ubuntu, and the vendors' own packages put Chromium and its kin. */
const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The path in the environment variable `CHROMIUM`, or the first usual one that exists; undefined if none does. */
export const chromiumPath = (): string | undefined =>
  process.env.CHROMIUM ?? CHROMIUM_PATHS.find(isExecutable);

/** The path in the environment variable `FIREFOX`, or the first usual one that exists; undefined if none does. */
export const firefoxPath = (): string | undefined =>
  process.env.FIREFOX ?? FIREFOX_PATHS.find(isExecutable);

/** Flags for a Chromium without sandbox (containers run as root) that asks nothing of the network by itself. */
export const chromiumFlags: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
