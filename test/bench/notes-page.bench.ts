import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Note } from '../../lib/notes/note.ts';
import { launchWithExtension } from '../../tools/extension-browser.ts';
import { manyNotes } from './many-notes.ts';

/**
 * `npm run bench:page`: the built extension's page of notes with 100 to 100,000 notes, milliseconds: until its first
 * rows are drawn and can be used, until all notes are read and counted, and from a query's last letter to the drawn
 * result. The yardstick of the same run is the page with 100 notes.
 */
const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const COUNTS = [100, 1_000, 10_000, 100_000];
const QUERIES = ['سلم', 'سلم كتب', '"سلم كتب"', 'م'];
/** The fastest of so many runs: what else the machine does only makes a run slower. */
const RUNS = 5;
/** Rows that are written in one go. */
const BATCH = 2_000;

let yardstick: number | undefined;
for (const count of COUNTS) {
  const profile = await mkdtemp(join(tmpdir(), 'hamish-bench-'));
  const browser = await launchWithExtension({ extension, profile });
  const page = await browser.context.newPage();
  const address = `chrome-extension://${browser.id}/notes.html`;
  await page.goto(address);
  await page.locator('.blank').waitFor();
  const notes = manyNotes(count);
  for (let from = 0; from < count; from += BATCH) await put(page, notes.slice(from, from + BATCH));
  const loads = [];
  for (let run = 0; run < RUNS; run++) loads.push(await load(page, address));
  const usable = Math.min(...loads.map((times) => times.usable));
  const whole = Math.min(...loads.map((times) => times.whole));
  yardstick ??= usable;
  const ratio = (usable / yardstick).toFixed(1);
  console.log(
    `\n${count} notes: usable after ${usable.toFixed(0)} ms (×${ratio} of 100 notes), all read after ${whole.toFixed(0)} ms`,
  );
  // Until the notes are read for the search, which goes on in the page's idle time.
  await page.waitForTimeout(1_000 + count / 5);
  for (const query of QUERIES) {
    const times = [];
    for (let run = 0; run < RUNS; run++) times.push(await ask(page, query));
    console.log(
      `  ${query.padEnd(12)}${Math.min(...times)
        .toFixed(0)
        .padStart(5)} ms`,
    );
  }
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}

function put(page: Page, notes: readonly Note[]): Promise<void> {
  return page.evaluate(
    (rows) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('hamish');
        request.onsuccess = () => {
          const transaction = request.result.transaction('notes', 'readwrite');
          for (const row of rows) transaction.objectStore('notes').put(row);
          transaction.onabort = () => fail(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    notes,
  );
}

async function load(page: Page, address: string): Promise<{ usable: number; whole: number }> {
  await page.goto('about:blank');
  await page.goto(address);
  const now = () => page.evaluate(() => performance.now());
  await page.locator('.note-row').first().waitFor();
  const usable = await now();
  await page.locator('.facet-value').first().waitFor();
  await page.locator('.list-bar [role=status]', { hasText: /\d/ }).waitFor();
  return { usable, whole: await now() };
}

function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    let started = 0;
    for (const text of ['', words]) {
      started = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    return performance.now() - started;
  }, query);
}
