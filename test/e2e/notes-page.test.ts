import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../lib/notes/note.ts';
import { askPage } from '../../tools/ask-page.ts';
import { sampleNote } from '../notes/samples.ts';
import { Bench, until } from './extension.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench?.close());

const NOTES: readonly Note[] = [
  sampleNote({ body: 'عن **الموانئ** وكلفتها', tags: ['موانئ'], updatedAt: 3 }, 'الكلفة'),
  sampleNote({ body: 'Ask the desk', tags: ['تحقق'], colour: 'blue', updatedAt: 2 }, 'التقرير'),
  sampleNote({ body: 'في كل مقال', target: { kind: 'page' }, updatedAt: 1 }),
];

beforeEach(() => keepOnly(NOTES));

/** Puts the notes where the extension keeps them, and takes all others away. */
async function keepOnly(notes: readonly Note[]): Promise<void> {
  const page = await open('notes');
  await page.evaluate(
    (rows) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('hamish');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('notes', 'readwrite');
          const store = transaction.objectStore('notes');
          store.clear();
          for (const row of rows) store.put(row);
          transaction.onabort = () => fail(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    notes,
  );
  await page.close();
}

/** A page of the extension in a tab, when the database is there. */
async function open(name: 'notes' | 'sidepanel' | 'options'): Promise<Page> {
  const page = await bench.browser.context.newPage();
  await page.goto(`chrome-extension://${bench.browser.id}/${name}.html`);
  await page.locator('h1').waitFor();
  return page;
}

const bodies = (page: Page) => page.locator('.note-row .markdown').allInnerTexts();
const shows = (page: Page, expected: readonly string[]) =>
  until(
    async () => {
      const shown = await bodies(page);
      return shown.length === expected.length && expected.every((body, i) => shown[i] === body);
    },
    `notes: ${expected.join(', ')}`,
  );

const ALL = ['عن الموانئ وكلفتها', 'Ask the desk', 'في كل مقال'];

describe('the page of notes', () => {
  it('searches and filters', async () => {
    const page = await open('notes');
    await shows(page, ALL);
    await page.keyboard.press('/');
    await page.keyboard.type('ميناء الموانيء');
    await shows(page, []);
    await page.getByRole('searchbox').fill('الموانئ وكلفه');
    await shows(page, ALL.slice(0, 1));
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Blue' }).check();
    await shows(page, ['Ask the desk']);
    await page.close();
  });

  it('deletes many at once, and brings them back', async () => {
    const page = await open('notes');
    await shows(page, ALL);
    await page.locator('.note-row').first().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.getByText('3 notes deleted').waitFor();
    await shows(page, []);
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await bodies(page)).length === 3, 'the notes to come back');
    await page.close();
  });

  it('tags many, and takes back only what it gave', async () => {
    const page = await open('notes');
    await shows(page, ALL);
    await page.locator('.note-row').first().focus();
    await page.keyboard.press('Control+A');
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await page.getByRole('combobox', { name: 'Tag' }).fill('تحقق');
    await page.keyboard.press('Enter');
    await page.getByText('2 notes tagged').waitFor();
    await until(
      async () => (await page.locator('button.tag', { hasText: 'تحقق' }).count()) === 3,
      'the tags',
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(
      async () => (await page.locator('button.tag', { hasText: 'تحقق' }).count()) === 1,
      'the tags to go',
    );
    await page.close();
  });

  it('deletes for good from the bin, once asked', async () => {
    const page = await open('notes');
    await shows(page, ALL);
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByText('1 note deleted').waitFor();
    await page.getByRole('checkbox', { name: 'In the bin' }).check();
    await shows(page, ALL.slice(0, 1));
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('The bin is empty.').waitFor();
    await page.close();
  });

  it('edits a note in place, with tags', async () => {
    const page = await open('notes');
    await shows(page, ALL);
    await page.locator('.note-row').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Your note').fill('Asked');
    await page.getByLabel('Tags, separated by commas').fill('مكتب، ');
    await page.keyboard.press('Control+Enter');
    await shows(page, ['Asked', 'عن الموانئ وكلفتها', 'في كل مقال']);
    await page.getByRole('button', { name: 'مكتب' }).waitFor();
    await page.close();
  });

  it('has what was typed when it was closed, and saves it beside a change made meanwhile', async () => {
    const page = await open('notes');
    await shows(page, ALL);
    const edit = async () => {
      await page.locator('.note-row').nth(1).focus();
      await page.keyboard.press('Enter');
    };
    await edit();
    await page.getByLabel('Your note').fill('Typed');
    await page.reload();
    await shows(page, ALL);
    await edit();
    expect(await page.getByLabel('Your note').inputValue()).toBe('Typed');
    const [, asked] = NOTES;
    await keepOnly(
      NOTES.map((note) => (note === asked ? { ...note, body: 'Other', updatedAt: 9 } : note)),
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('both versions were kept').waitFor();
    await shows(page, ['Typed', 'Other', 'عن الموانئ وكلفتها', 'في كل مقال']);
    await page.close();
  });

  it.each([
    ['CSV', 'hamish-notes.csv', 'Ask the desk'],
    ['Markdown', 'hamish-notes.md', 'Ask the desk'],
    ['JSON-LD', 'hamish-notes.jsonld', 'anno.jsonld'],
    ['Hamish (JSON)', 'hamish-notes.json', '"hamish-notes"'],
  ])('saves what is selected as %s', async (name, file, words) => {
    const page = await open('notes');
    await shows(page, ALL);
    await page.locator('.pick input').nth(1).check();
    await page.getByRole('button', { name: 'Export' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(file);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain(words);
    expect(text).not.toContain('الموانئ');
    await page.close();
  });
});

describe('the options', () => {
  it('bring the notes of a file in, once what it holds was seen', async () => {
    const options = await open('options');
    const saved = options.waitForEvent('download');
    await options.getByRole('button', { name: /Hamish \(JSON\)/ }).click();
    const path = await (await saved).path();
    const json = await readFile(path, 'utf8');
    await keepOnly(NOTES.slice(0, 1));
    const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(json) };
    await options.locator('input[type=file]').setInputFiles(file);
    await options.getByRole('row', { name: 'New 2' }).waitFor();
    await options.getByRole('row', { name: 'Already here 1' }).waitFor();
    await options.getByRole('button', { name: 'Import', exact: true }).click();
    await options.getByText('Imported:').waitFor();
    const page = await open('notes');
    await shows(page, ALL);
    await page.close();
    await options.close();
  });

  it('refuse a file that is none of notes, and change nothing', async () => {
    const options = await open('options');
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
    await options.locator('input[type=file]').setInputFiles(file);
    await options.locator('.import .failure').waitFor();
    const page = await open('notes');
    await shows(page, ALL);
    await page.close();
    await options.close();
  });
});

describe('the side panel', () => {
  it('shows all notes, or those of the article beside it', async () => {
    const article = await bench.visit('sample-article.html');
    const state = await askPage(bench.browser, article);
    if (state.status !== 'read') throw new Error(state.status);
    const note = sampleNote({
      page: state.page,
      url: article.url(),
      body: 'هنا',
      target: { kind: 'page' },
      updatedAt: 9,
    });
    await keepOnly([...NOTES, note]);
    const panel = await bench.sidePanel(article);
    await shows(panel, ['هنا', ...ALL]);
    await panel.getByRole('checkbox', { name: 'Only this article' }).check();
    await shows(panel, ['هنا']);
    await panel.close();
    await article.close();
  });
});

describe('the popup', () => {
  it('opens the side panel', async () => {
    const article = await bench.visit('sample-article.html');
    const popup = await bench.popup(article);
    await popup.getByRole('button', { name: 'Beside the page' }).click();
    const session = await bench.browser.context.newCDPSession(article);
    await until(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some(({ url }) => url.endsWith('/sidepanel.html'));
    }, 'the side panel');
    await article.close();
  });

  it('writes a note on the article as a whole, and leads to the page of notes', async () => {
    const article = await bench.visit('sample-article.html');
    const popup = await bench.popup(article);
    await popup.getByRole('button', { name: 'Note on this article' }).click();
    await popup.keyboard.type('على المقال كله');
    await popup.keyboard.press('Control+Enter');
    await popup.getByText('Note saved').waitFor();
    await popup.getByRole('tab', { name: 'Notes' }).click();
    const opened = bench.browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'All notes' }).click();
    const page = await opened;
    await shows(page, ['على المقال كله', ...ALL]);
    await page.close();
    await article.close();
  });
});
