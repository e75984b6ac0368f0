import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ShadowProbe } from '../../tools/extension-browser.ts';
import { Bench, hover, painted, press, select, until } from './extension.ts';
import { storedNotes } from './stored.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench?.close());

const toast = (probe: ShadowProbe, words: string) =>
  until(async () => (await probe.text('.messages'))?.includes(words), `«${words}»`);

/** Puts other words in place of some on the page, as its editors do, and waits until Hamish has read them. */
const reword = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([before, after]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        if (!text.parentElement?.closest('article') || !text.data.includes(before ?? '')) continue;
        text.data = text.data.replace(before ?? '', after ?? '');
        return;
      }
    },
    [from, to],
  );

const theNote = async () => {
  const [note] = await storedNotes(bench);
  if (!note) throw new Error('no note is stored');
  return note;
};

describe('a note whose words have changed', () => {
  it('is marked so, and is on the new words when the reader says so', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, '850 مليون دولار');
    await press(page, probe, '.card footer .primary');
    await until(() => probe.centre('textarea'), 'the editor');
    await page.keyboard.type('للمتابعة');
    await press(page, probe, 'button[type=submit]');
    await toast(probe, 'Note saved');

    await reword(page, '850 مليون', '920 مليون');
    await until(async () => (await theNote()).state === 'changed', 'the change to be kept');
    const { proposal } = await theNote();
    expect(proposal?.quote.exact).toBe('920 مليون دولار');

    await hover(page, '920 مليون دولار');
    await until(async () => (await probe.text('.changed ins')) === '920 مليون دولار', 'the words');
    expect(await probe.text('.changed del')).toBe('850 مليون دولار');
    await press(page, probe, '.changed .secondary');
    await until(async () => (await theNote()).state === 'anchored', 'the note on the new words');
    expect(await theNote()).toMatchObject({
      body: 'للمتابعة',
      target: { quote: { exact: '920 مليون دولار' } },
    });
    expect(await theNote()).not.toHaveProperty('proposal');
    await page.close();
  });
});

describe('a note without a place', () => {
  it('is kept, and put by the reader on other words', async () => {
    // The page has the old words again: the note is on the new ones.
    const page = await bench.visit('sample-article.html');
    await until(async () => (await theNote()).state !== 'anchored', 'the note to lose its place');
    await page.close();

    const manager = await bench.browser.context.newPage();
    await manager.goto(`chrome-extension://${bench.browser.id}/notes.html`);
    const { state } = await theNote();
    if (state === 'changed') {
      await manager.getByRole('button', { name: 'No, detach it' }).click();
      await until(async () => (await theNote()).state === 'orphan', 'the note to be detached');
    }
    const opened = bench.browser.context.waitForEvent('page');
    await manager.getByRole('button', { name: 'Attach again' }).click();
    const article = await opened;
    const probe = await ShadowProbe.on(article);
    await toast(probe, 'Select the words');
    await select(article, 'خمسة موانئ', 'خمسة موانئ');
    await press(article, probe, '.selection-button');
    await toast(probe, 'on the words that you selected');
    await until(
      async () => (await painted(article))['note-yellow']?.includes('خمسة موانئ'),
      'the note at its new place',
    );
    expect(await theNote()).toMatchObject({
      state: 'anchored',
      body: 'للمتابعة',
      target: { quote: { exact: 'خمسة موانئ' } },
    });
    expect(await theNote()).not.toHaveProperty('strict');
    await article.close();
    await manager.close();
  });
});

describe('a passage that comes late', () => {
  it('has its note as soon as it is there', async () => {
    const page = await bench.visit('sample-article.html');
    const isPainted = async () => (await painted(page))['note-yellow']?.includes('خمسة موانئ');
    await until(isPainted, 'the note');
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p')].find((p) =>
        p.textContent?.includes('خمسة موانئ'),
      );
      const { parentNode, nextSibling } = paragraph ?? {};
      paragraph?.remove();
      Object.assign(globalThis, {
        comeLate: () => paragraph && parentNode?.insertBefore(paragraph, nextSibling ?? null),
      });
    });
    await until(async () => (await theNote()).state === 'orphan', 'the note to lose its place');
    await page.evaluate(() => (globalThis as unknown as { comeLate(): void }).comeLate());
    await until(isPainted, 'the note again');
    await until(async () => (await theNote()).state === 'anchored', 'its state');
    await page.close();
  });
});

describe('the same article', () => {
  it.each(['?utm_source=feed&fbclid=1', '#comments', '?ref=home#top'])(
    'shows its notes under %s',
    async (suffix) => {
      const page = await bench.visit(`sample-article.html${suffix}`);
      await until(
        async () => (await painted(page))['note-yellow']?.includes('خمسة موانئ'),
        'the note',
      );
      await page.close();
    },
  );
});

describe('a note on a name', () => {
  it('is on the cards of the name, in other articles too', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'البنك الدولي');
    await press(page, probe, '.card footer .primary');
    await until(() => probe.centre('textarea'), 'the editor');
    await page.keyboard.type('عن البنك أينما ذكر');
    await press(page, probe, '.on-name input');
    await press(page, probe, 'button[type=submit]');
    await toast(probe, 'Note saved');
    const note = (await storedNotes(bench)).find(({ target }) => target.kind === 'entity');
    expect(note).toMatchObject({
      target: { name: 'البنك الدولي', type: 'ORG' },
      body: 'عن البنك أينما ذكر',
    });
    await page.close();

    const other = await bench.visit('second-article.html');
    const there = await hover(other, 'البنك الدولي');
    await until(
      async () => (await there.text('.card'))?.includes('عن البنك أينما ذكر'),
      'the note',
    );
    await other.close();
  });
});
