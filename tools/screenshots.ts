import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { askPage } from './ask-page.ts';
import { type ExtensionBrowser, launchWithExtension, ShadowProbe } from './extension-browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run screenshots`: pictures of the built extension on the sample article, Arabic and English, light and dark,
 * into `docs/screenshots/`. The one that the README shows is `article.png`.
 */
const root = resolve(import.meta.dirname, '..');
const FOLDER = join(root, 'docs/screenshots');
const HOVERED = 'أكثر من 2.4 مليون شخص';
const NOTED = 'أنطونيو غوتيريش';
const CORRECTED = 'البنك الدولي';

await mkdir(FOLDER, { recursive: true });
const served = await serve(join(root, 'test/fixtures'));
for (const language of ['ar', 'en'])
  for (const colorScheme of ['light', 'dark'] as const) {
    const profile = await mkdtemp(join(tmpdir(), 'hamish-pictures-'));
    const browser = await launchWithExtension({
      extension: join(root, '.output/chrome-mv3'),
      profile,
      language,
      colorScheme,
      viewport: { width: 1100, height: 760 },
    });
    await picture(browser, `${language}-${colorScheme}`);
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
await served.close();

async function picture(browser: ExtensionBrowser, suffix: string): Promise<void> {
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(FOLDER, `${name}-${suffix}.png`) });
  const page = await browser.context.newPage();
  await page.goto(`${served.origin}/sample-article.html`);
  await askPage(browser, page);
  await page.bringToFront();
  await hover(page, NOTED);
  await shoot(page, 'card');
  const probe = await ShadowProbe.on(page);
  await press(page, probe, '.card footer .primary');
  await page.keyboard.type('ذكر الرقم نفسه في كلمته أمام مجلس الأمن.');
  await shoot(page, 'editor');
  await press(page, probe, 'button[type=submit]');
  await hover(page, HOVERED);
  await shoot(page, 'article');
  if (suffix === 'ar-light') await page.screenshot({ path: join(FOLDER, 'article.png') });

  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  await popup.locator('#tab-notes').click();
  await popup.locator('.note').first().waitFor();
  await shoot(popup, 'popup-notes');

  await importNotes(browser);
  const notes = await browser.context.newPage();
  await notes.goto(`chrome-extension://${browser.id}/notes.html`);
  await notes.locator('.facet-value').first().waitFor();
  await shoot(notes, 'notes');
  await notes.setViewportSize({ width: 360, height: 760 });
  await notes.goto(`chrome-extension://${browser.id}/sidepanel.html`);
  await notes.locator('.note-row').first().waitFor();
  await shoot(notes, 'sidepanel');

  await page.bringToFront();
  await hover(page, CORRECTED);
  await press(page, probe, '.card footer [aria-expanded]');
  await shoot(page, 'correct');
  await press(page, probe, '.choice:last-child');

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await options.locator('.rows li').first().waitFor();
  await shoot(options, 'options');
}

/** Notes beyond the one just written, so that there is something to manage. */
async function importNotes(browser: ExtensionBrowser): Promise<void> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html#notes`);
  const file = join(root, 'test/fixtures/sample-notes.json');
  await options.locator('input[type=file]').setInputFiles(file);
  await options.locator('.import .primary').click();
  await options.locator('.import .primary').waitFor({ state: 'detached' });
  await options.close();
}

async function hover(page: Page, text: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`«${wanted}» is not on the page`);
  }, text);
  await page.mouse.move(box.x, box.y + 80);
  await page.mouse.move(box.x, box.y, { steps: 3 });
  await page.waitForTimeout(900);
}

async function press(page: Page, probe: ShadowProbe, selector: string): Promise<void> {
  const place = await probe.centre(selector);
  if (!place) throw new Error(`${selector} is not there`);
  await page.mouse.click(place.x, place.y);
  await page.waitForTimeout(500);
}
