import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPage } from '../../tools/ask-page.ts';
import { Bench } from './extension.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench?.close());

/** The figures that the page itself has, by their words. */
async function figuresOn(page: Page): Promise<string[]> {
  const state = await askPage(bench.browser, page);
  if (state.status !== 'read') throw new Error(state.status);
  return state.annotated.annotations.flatMap(({ type, start, end }) =>
    type === 'figure' ? [state.text.slice(start, end)] : [],
  );
}

/** What a reader gets who pastes into another page. */
async function paste(): Promise<string> {
  const page = await bench.browser.context.newPage();
  await page.setContent('<textarea autofocus></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

describe('the popup’s figures', () => {
  it('are those of the page, with value, unit, date and sentence', async () => {
    const page = await bench.visit('sample-article.html');
    const popup = await bench.popup(page);
    const places = popup.locator('.place');
    await places.first().waitFor();
    expect(await places.allInnerTexts()).toEqual(await figuresOn(page));
    const cost = popup.locator('tbody', { hasText: 'نحو 3,5 مليار دولار' }).first();
    expect(await cost.textContent()).toContain('about 3,500,000,000 دولار');
    expect(await cost.locator('.sentence').textContent()).toContain('بينها 850 مليون دولار');
    await popup.close();
    await page.close();
  });

  it('are copied for a spreadsheet, in the order shown', async () => {
    const page = await bench.visit('sample-article.html');
    const popup = await bench.popup(page);
    await popup.getByRole('button', { name: 'Value' }).click();
    const shown = await popup.locator('.place').allInnerTexts();
    await popup.getByRole('button', { name: 'Copy' }).click();
    await popup.getByText('Copied').waitFor();
    const [head, ...rows] = (await paste()).split('\n').map((line) => line.split('\t'));
    expect(head?.slice(0, 4)).toEqual(['In the text', 'Kind', 'Minimum', 'Maximum']);
    expect(rows.map(([words]) => words)).toEqual(shown);
    expect(rows.find(([words]) => words === 'نحو 3,5 مليار دولار')).toEqual([
      ...['نحو 3,5 مليار دولار', 'Money', '3500000000', '3500000000', 'about', 'دولار', '', ''],
      expect.stringMatching(/^وقال وزير الخارجية .* قبل نهاية العام الجاري\.$/),
    ]);
    await popup.close();
    await page.close();
  });

  it('are saved as a CSV file, dates placed by the article’s own', async () => {
    const page = await bench.visit('sample-article.html');
    const popup = await bench.popup(page);
    const saved = popup.waitForEvent('download');
    await popup.getByRole('button', { name: 'Save CSV' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('hamish-figures.csv');
    const csv = await readFile(await download.path(), 'utf8');
    const lines = csv.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFIn the text,Kind,/);
    expect(lines).toHaveLength(1 + (await figuresOn(page)).length);
    expect(csv).toContain('"نحو 3,5 مليار دولار",Money,3500000000,3500000000,about,دولار,,,');
    // The fixture is of Thursday, 17 October 2024.
    expect(csv).toContain('يوم الخميس,Date,,,,,2024-10-17,2024-10-17,');
    await popup.close();
    await page.close();
  });
});
