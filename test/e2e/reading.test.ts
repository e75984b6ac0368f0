import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPage } from '../../tools/ask-page.ts';
import { ShadowProbe } from '../../tools/extension-browser.ts';
import { Bench, hover, painted, placeOf, press, until } from './extension.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench?.close());

describe('an Arabic news article', () => {
  it('is highlighted on load, each category by itself, as many places as were found', async () => {
    const page = await bench.visit('sample-article.html');
    const state = await askPage(bench.browser, page);
    if (state.status !== 'read') throw new Error(state.status);
    const texts = await painted(page);
    expect(texts.person).toContain('أيمن الصفدي');
    expect(texts.place).toContain('عمّان');
    expect(texts.organisation).toContain('الأمم المتحدة');
    expect(texts.figure).toContain('نحو 3,5 مليار دولار');
    expect(Object.values(texts).flat()).toHaveLength(state.annotated.annotations.length);
    expect(Object.values(texts).flat().join()).not.toContain('المغرب');
    await page.close();
  });

  it('keeps its HTML, but for the one host element', async () => {
    const source = await (await fetch(`${bench.served.origin}/sample-article.html`)).text();
    const page = await bench.visit('sample-article.html');
    await hover(page, 'بيروت');
    const [html, plain] = await page.evaluate((text) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const host of copy.querySelectorAll('hamish-margin')) host.remove();
      return [
        copy.outerHTML,
        new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
      ];
    }, source);
    expect(html).toBe(plain);
    expect(await page.locator('hamish-margin').count()).toBe(1);
    await page.close();
  });

  it('says on the badge how much was found', async () => {
    const page = await bench.visit('sample-article.html');
    const state = await askPage(bench.browser, page);
    if (state.status !== 'read') throw new Error(state.status);
    const badge = await until(async () => {
      const popup = await bench.popup();
      const texts = await popup.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })));
      });
      await popup.close();
      return texts.find(Boolean);
    }, 'a badge');
    expect(badge).toBe(String(state.annotated.annotations.length));
    await page.close();
  });

  it('explains a name: category, other forms, places, search link', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'أيمن الصفدي');
    const text = await probe.text('.card');
    expect(text).toContain('أيمن الصفدي');
    expect(text).toContain('Person');
    expect(text).toContain('الصفدي');
    expect(text).toContain('1 of 2 in this article');
    const link = await probe.evaluate<string>(`return root.querySelector('.card a').href`);
    expect(link).toContain('ar.wikipedia.org');
    await press(page, probe, '[aria-label="Next mention"]');
    await until(async () => (await probe.text('.jumps'))?.includes('2 of 2'), 'the second mention');
    await page.close();
  });

  it('explains a figure: value, range, kind, unit, sentence', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'بين 400 و600 مليون يورو');
    const text = await probe.text('.card');
    expect(text).toContain('400,000,000 – 600,000,000');
    expect(text).toContain('Money');
    expect(text).toContain('يورو');
    expect(text).toContain('تكلفة المرحلة الأولى');
    await page.close();
  });

  it('shows the card in its own colours, whatever resets its host', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'بيروت');
    const background = () =>
      probe.evaluate<string>(
        `return getComputedStyle(root.querySelector('.card')).backgroundColor`,
      );
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect([light, await background()]).toEqual(['rgb(255, 253, 248)', 'rgb(31, 32, 30)']);
    await page.close();
  });

  it('puts the card beside what it explains, lets it be hovered, closes it with Escape', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, '12 سفينة');
    const word = await placeOf(page, '12 سفينة');
    const box = await probe.evaluate<{ top: number; bottom: number; left: number; right: number }>(
      `const { top, bottom, left, right } = root.querySelector('.card').getBoundingClientRect();
       return { top, bottom, left, right }`,
    );
    if (!box) throw new Error('no card');
    expect(word.y < box.top || word.y > box.bottom || word.x < box.left || word.x > box.right).toBe(
      true,
    );
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 8 });
    await page.waitForTimeout(700);
    expect(await probe.text('.card')).toContain('12 سفينة');
    await page.keyboard.press('Escape');
    await until(async () => (await probe.text('.card')) === null, 'the card to close');
    await page.close();
  });

  it('changes its card when the pointer goes on to another highlight', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'أنطونيو غوتيريش');
    const { x, y } = await placeOf(page, 'أكثر من 2.4 مليون شخص');
    await page.mouse.move(x, y + 80);
    await page.waitForTimeout(100);
    await page.mouse.move(x, y, { steps: 3 });
    await until(async () => (await probe.text('.card'))?.includes('2,400,000'), 'the other card');
    await page.close();
  });

  it('is left alone after «not on this site», and comes back when switched on', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'لبنان');
    await press(page, probe, '.card footer .quiet');
    await until(async () => Object.values(await painted(page)).flat().length === 0, 'no highlight');
    await page.reload();
    expect((await askPage(bench.browser, page)).status).toBe('off');
    const popup = await bench.popup(page);
    await popup.getByRole('button', { name: 'Switch on for this site' }).click();
    await until(
      async () => Object.values(await painted(page)).flat().length > 0,
      'highlights again',
    );
    await popup.close();
    await page.close();
  });
});

describe('any other page', () => {
  it.each(['persian', 'urdu', 'english', 'arabic-home'])('%s is left untouched', async (name) => {
    const page = await bench.visit(`${name}.html`);
    expect((await askPage(bench.browser, page)).status).toBe('not-article');
    expect(Object.keys(await painted(page))).toEqual([]);
    expect(await page.locator('hamish-margin').count()).toBe(0);
    const probe = await ShadowProbe.on(page);
    expect(await probe.text('*')).toBeNull();
    await page.close();
  });
});
