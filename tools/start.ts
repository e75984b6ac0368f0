import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PageState } from '../lib/messages.ts';
import { askPage } from './ask-page.ts';
import { chromiumPath } from './browsers.ts';
import { launchWithExtension } from './extension-browser.ts';
import { serve } from './serve.ts';

/**
 * `npm start`: builds the extension and opens Chromium with it on the sample article. Without a display it runs
 * headless, prints what was found, and saves a screenshot.
 */
const root = resolve(import.meta.dirname, '..');
const EXTENSION = join(root, '.output/chrome-mv3');
const SCREENSHOT = join(root, '.output/sample-article.png');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

if (!chromiumPath()) {
  console.error(
    'Chromium was not found. On Debian or Ubuntu: sudo apt-get install chromium\n' +
      'Elsewhere install Chromium and name it: CHROMIUM=/path/to/chromium npm start\n' +
      '(Google Chrome itself no longer loads an extension from the command line.)',
  );
  process.exit(1);
}

const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const profile = await mkdtemp(join(tmpdir(), 'hamish-profile-'));
const served = await serve(join(root, 'test/fixtures'));
const browser = await launchWithExtension({
  extension: EXTENSION,
  profile,
  headless: !hasDisplay,
  language: process.env.LANG?.startsWith('ar') ? 'ar' : 'en',
});
const page = await browser.context.newPage();
await page.goto(`${served.origin}/sample-article.html`);

if (hasDisplay) {
  console.log('Chromium is open on the sample article. Close it to end.');
  await new Promise<void>((closed) => browser.context.once('close', () => closed()));
} else {
  const state = await askPage(browser, page);
  print(state);
  await page.screenshot({ path: SCREENSHOT });
  console.log(`\nscreenshot: ${SCREENSHOT}`);
  await browser.close();
}
await served.close();
await rm(profile, { recursive: true, force: true });

function print(state: PageState): void {
  if (state.status !== 'read' && state.status !== 'reading') {
    console.error(`Hamish did not read the page: ${state.status}`);
    process.exitCode = 1;
    return;
  }
  const { annotations, entities } = state.annotated;
  console.log('\nNames');
  for (const entity of entities) {
    const times = annotations.filter((a) => a.type !== 'figure' && a.entity === entity.id).length;
    console.log(`  ${entity.type.padEnd(5)} ${String(times).padStart(2)} ×  ${entity.name}`);
  }
  console.log('\nFigures');
  for (const a of annotations) {
    if (a.type !== 'figure') continue;
    const bounds = a.kind === 'date' ? (a.date?.from ?? '') : `${a.min ?? ''}–${a.max ?? ''}`;
    console.log(
      `  ${a.kind.padEnd(11)} ${bounds.padStart(18)}  ${state.text.slice(a.start, a.end)}`,
    );
  }
}
