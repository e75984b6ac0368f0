import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { atLevel } from '../../lib/entities/levels.ts';
import { askPage } from '../../tools/ask-page.ts';
import { ShadowProbe } from '../../tools/extension-browser.ts';
import { Bench, hover, painted, press, select, until } from './extension.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench?.close());
afterEach(async () => {
  const [first, ...pages] = bench.browser.context.pages();
  for (const page of pages) await page.close();
  await first?.goto('about:blank');
});

type Choice = 'Person' | 'Place' | 'Organisation' | 'Not a name';

/** Presses the choice of that name in the card that is open. */
async function choose(page: Page, probe: ShadowProbe, choice: Choice): Promise<void> {
  const number = await until(
    () =>
      probe.evaluate<number>(
        `return [...root.querySelectorAll('.choice')].findIndex((b) => b.innerText.trim() === args[0]) + 1`,
        choice,
      ),
    `the choice «${choice}»`,
  );
  await press(page, probe, `.choice:nth-of-type(${number})`);
}

async function correct(page: Page, name: string, choice: Choice): Promise<ShadowProbe> {
  const probe = await hover(page, name);
  await press(page, probe, '.card footer [aria-expanded]');
  await choose(page, probe, choice);
  return probe;
}

const isPainted = (page: Page, category: string, name: string, expected = true) =>
  until(
    async () => ((await painted(page))[category] ?? []).includes(name) === expected,
    `«${name}» ${expected ? 'to be' : 'not to be'} painted as ${category}`,
  );

describe('a correction from the card', () => {
  it('repaints the page and every other open article at once, and is undone from its message', async () => {
    const other = await bench.visit('second-article.html');
    await isPainted(other, 'place', 'تركيا');
    const page = await bench.visit('sample-article.html');
    const probe = await correct(page, 'تركيا', 'Not a name');
    await isPainted(page, 'place', 'تركيا', false);
    await isPainted(other, 'place', 'تركيا', false);
    expect((await painted(page)).place).toContain('إسطنبول');
    expect(await until(() => probe.text('.toast'), 'the message')).toContain('تركيا');
    await press(page, probe, '.toast button');
    await isPainted(page, 'place', 'تركيا');
    await isPainted(other, 'place', 'تركيا');
  });

  it('repaints without a flash', async () => {
    const page = await bench.visit('sample-article.html');
    const before = (await painted(page)).place ?? [];
    await page.evaluate(() => {
      let least = Number.POSITIVE_INFINITY;
      const look = () => {
        least = Math.min(least, CSS.highlights.get('hamish-place')?.size ?? 0);
        document.body.dataset.least = String(least);
        requestAnimationFrame(look);
      };
      look();
    });
    const probe = await correct(page, 'بيروت', 'Not a name');
    await isPainted(page, 'place', 'بيروت', false);
    expect(await page.evaluate(() => Number(document.body.dataset.least))).toBe(before.length - 1);
    await press(page, probe, '.toast button');
    await isPainted(page, 'place', 'بيروت');
  });

  it('holds after reload, in another article, and after the browser was closed', async () => {
    const page = await bench.visit('sample-article.html');
    await correct(page, 'وكالة رويترز', 'Person');
    await isPainted(page, 'person', 'وكالة رويترز');
    await page.reload();
    await isPainted(page, 'person', 'وكالة رويترز');
    await isPainted(await bench.visit('second-article.html'), 'person', 'وكالة رويترز');
    await bench.restart();
    const again = await bench.visit('sample-article.html');
    await isPainted(again, 'person', 'وكالة رويترز');
    expect((await painted(again)).organisation).not.toContain('وكالة رويترز');
  });

  it('is kept though the background was stopped before', async () => {
    const page = await bench.visit('sample-article.html');
    await bench.stopWorker();
    await page.bringToFront();
    const probe = await hover(page, 'إسطنبول');
    await press(page, probe, '.card footer [aria-expanded]');
    await bench.stopWorker();
    await page.bringToFront();
    await choose(page, probe, 'Person');
    await isPainted(page, 'person', 'إسطنبول');
  });
});

describe('a name that was missed', () => {
  it('is highlighted from a selection, behind particles and in other articles too', async () => {
    const page = await bench.visit('sample-article.html');
    await select(page, 'المستودعات', 'المستودعات');
    const probe = await ShadowProbe.on(page);
    await press(page, probe, '.selection-button.secondary');
    await choose(page, probe, 'Organisation');
    await isPainted(page, 'organisation', 'المستودعات');
    const other = await bench.visit('second-article.html');
    await isPainted(other, 'organisation', 'المستودعات');
    await isPainted(other, 'organisation', 'للمستودعات');
  });

  it('is highlighted from the context menu, with the keyboard alone', async () => {
    const page = await bench.visit('sample-article.html');
    await select(page, 'ميناء الفاو', 'ميناء الفاو');
    await bench.dispatch('contextMenus.onClicked', 'name-selection', page);
    const probe = await ShadowProbe.on(page);
    await until(() => probe.text('.card h2'), 'the card');
    const focused = () => probe.evaluate<string>(`return root.activeElement?.textContent ?? ''`);
    await until(async () => {
      await page.keyboard.press('Tab');
      return (await focused())?.includes('Organisation');
    }, 'Tab to reach the choice');
    await page.keyboard.press('Enter');
    await isPainted(page, 'organisation', 'ميناء الفاو');
  });

  it('is not asked for where the selection is no name', async () => {
    const page = await bench.visit('sample-article.html');
    await select(page, 'الخطة تشمل', 'عمّان');
    await bench.dispatch('contextMenus.onClicked', 'name-selection', page);
    const probe = await ShadowProbe.on(page);
    await until(
      async () => (await probe.text('.toast'))?.includes('Select a name'),
      'the words about it',
    );
  });
});

describe('the options', () => {
  it('open from the popup', async () => {
    const popup = await bench.popup();
    const opened = bench.browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Options' }).click();
    const options = await opened;
    await options.getByRole('heading', { name: 'Hamish options' }).waitFor();
    expect(new URL(options.url()).pathname).toBe('/options.html');
  });

  it.each(['light', 'dark'] as const)('are accessible as a whole page, %s', async (colorScheme) => {
    const options = await bench.optionsPage();
    await options.emulateMedia({ colorScheme });
    await options.getByRole('radio', { name: 'Balanced' }).waitFor();
    await options.evaluate(axe.source);
    const violations = await options.evaluate(async () => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run();
      return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(violations).toEqual([]);
  });

  it('list corrections; one that is removed holds no more in open articles, and can be put back', async () => {
    const page = await bench.visit('sample-article.html');
    await isPainted(page, 'person', 'وكالة رويترز');
    const options = await bench.optionsPage();
    await options.getByText('4 corrections').waitFor();
    await options.getByRole('searchbox').fill('رويتر');
    await options.getByText('1 correction').waitFor();
    await options.getByRole('button', { name: /^Remove the correction/ }).click();
    await isPainted(page, 'organisation', 'وكالة رويترز');
    await options.getByText('No correction matches.').waitFor();
    await options.getByRole('button', { name: 'Undo' }).click();
    await isPainted(page, 'person', 'وكالة رويترز');
    await options.getByRole('searchbox').fill('');
    for (let left = 4; left > 0; left--) {
      await options.getByText(left === 1 ? '1 correction' : `${left} corrections`).waitFor();
      await options
        .getByRole('button', { name: /^Remove the correction/ })
        .first()
        .click();
    }
    await options.getByText('No corrections yet.').waitFor();
    await isPainted(page, 'organisation', 'وكالة رويترز');
    await isPainted(page, 'organisation', 'المستودعات', false);
  });

  it('set how sure a name must be, in open articles too', async () => {
    const page = await bench.visit('sample-article.html');
    const options = await bench.optionsPage();
    const shown = async () => {
      const state = await askPage(bench.browser, page);
      if (state.status !== 'read') throw new Error(state.status);
      return state.annotated;
    };
    const before = await shown();
    const sure = atLevel(before, 'sure');
    expect(sure.annotations.length).toBeLessThan(before.annotations.length);
    await options.getByRole('radio', { name: 'Only the sure ones' }).check();
    const count = async () => (await shown()).annotations.length;
    await until(async () => (await count()) === sure.annotations.length, 'the sure ones');
    await options.reload();
    expect(await options.getByRole('radio', { name: 'Only the sure ones' }).isChecked()).toBe(true);
    await options.getByRole('radio', { name: 'Balanced' }).check();
    await until(async () => (await count()) === before.annotations.length, 'all of them again');
  });

  it('switch a site on again, in all its tabs', async () => {
    const other = await bench.visit('second-article.html');
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'بيروت');
    await press(page, probe, '.card footer .quiet');
    for (const tab of [page, other])
      await until(async () => Object.keys(await painted(tab)).length === 0, 'nothing painted');
    const options = await bench.optionsPage();
    await options.getByRole('button', { name: /^Switch on at/ }).click();
    await options.getByText('Hamish works on every site.').waitFor();
    for (const tab of [page, other]) await isPainted(tab, 'place', 'بيروت');
  });
});

describe('the export', () => {
  it('holds the corrections', async () => {
    const page = await bench.visit('sample-article.html');
    await correct(page, 'تركيا', 'Not a name');
    await isPainted(page, 'place', 'تركيا', false);
    const probe = await hover(page, 'بيروت');
    await press(page, probe, '.card footer .primary');
    await until(() => probe.centre('textarea'), 'the editor');
    await page.keyboard.type('ملاحظة');
    await press(page, probe, 'button[type=submit]');
    await until(async () => (await painted(page))['note-yellow'], 'the note');
    const popup = await bench.popup();
    await popup.getByRole('tab', { name: 'Notes' }).click();
    const download = popup.waitForEvent('download');
    await popup.getByRole('button', { name: 'Export as JSON' }).click();
    let json = '';
    for await (const chunk of await (await download).createReadStream()) json += chunk;
    expect(JSON.parse(json)).toMatchObject({
      version: 3,
      corrections: [{ name: 'تركيا', surface: 'تركيا', action: 'hide' }],
    });
  });
});
