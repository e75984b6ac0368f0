import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxPath } from '../../tools/browsers.ts';
import { type Served, serve } from '../../tools/serve.ts';
import { FIREFOX_BUILD, FIXTURES, resting, until } from './extension.ts';
import { FirefoxBrowser } from './marionette.ts';

let served: Served;
let firefox: FirefoxBrowser;

beforeAll(async () => {
  const path = firefoxPath();
  if (!path) throw new Error('Firefox is not installed: apt-get install firefox-esr');
  const manifest = JSON.parse(await readFile(join(FIREFOX_BUILD, 'manifest.json'), 'utf8'));
  served = await serve(FIXTURES);
  firefox = await FirefoxBrowser.launch(path, {
    id: manifest.browser_specific_settings.gecko.id,
    path: FIREFOX_BUILD,
  });
});
afterAll(async () => {
  await firefox?.close();
  await served?.close();
});

/** The middle of an element in the closed shadow root, viewport coordinates; null where there is none. */
const centre = (selector: string) =>
  firefox.evaluateInMargin<{ x: number; y: number } | null>(
    `const found = root?.querySelector(arguments[0]);
     if (!found) return null;
     const { x, y, width, height } = found.getBoundingClientRect();
     return width ? { x: x + width / 2, y: y + height / 2 } : null;`,
    selector,
  );
const cardText = () =>
  firefox.evaluateInMargin<string | null>(
    `return root?.querySelector('.card')?.innerText ?? null;`,
  );

/** The texts of what is painted in one category. */
const painted = (category: string) =>
  firefox.evaluate<string[]>(
    `return [...(CSS.highlights.get('hamish-' + arguments[0]) ?? [])].map((abstract) => {
       const range = document.createRange();
       range.setStart(abstract.startContainer, abstract.startOffset);
       range.setEnd(abstract.endContainer, abstract.endOffset);
       return range.toString();
     });`,
    category,
  );

/** Rests the pointer on the first organisation of the article. */
async function hoverOrganisation(): Promise<void> {
  const place = await firefox.evaluate<{ x: number; y: number }>(
    `const range = [...CSS.highlights.get('hamish-organisation')][0];
     const live = document.createRange();
     live.setStart(range.startContainer, range.startOffset);
     live.setEnd(range.endContainer, range.endOffset);
     const { x, y, width, height } = live.getBoundingClientRect();
     return { x: x + width / 2, y: y + height / 2 };`,
  );
  await firefox.pointer(place.x, place.y + 60);
  await firefox.pointer(place.x, place.y);
}

async function press(selector: string): Promise<void> {
  const { x, y } = await until(() => resting(() => centre(selector)), selector);
  await firefox.pointer(x, y, true);
}

describe('in Firefox', () => {
  it('an article is highlighted', async () => {
    await firefox.goto(`${served.origin}/sample-article.html`);
    const names = await until(
      () =>
        firefox.evaluate<string[] | false>(
          `const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('hamish-'));
           return names.length > 3 && names`,
        ),
      'highlights',
    );
    expect(names).toContain('hamish-person');
    expect(names).toContain('hamish-figure');
  });

  it('the popup hears of the article', async () => {
    const state = await firefox.askPage(`${served.origin}/sample-article.html`);
    expect(state).toMatchObject({ status: 'read' });
    expect(state?.annotated?.annotations.length).toBeGreaterThan(20);
  });

  it('a name is explained when hovered, and a note is written on it', async () => {
    await hoverOrganisation();
    const text = await until(cardText, 'the card');
    expect(text).toContain('الأمم المتحدة');
    expect(text).toContain('Organisation');
    await press('.card footer .primary');
    await until(() => centre('textarea'), 'the editor');
    await firefox.type('ملاحظة من فايرفوكس');
    await press('button[type=submit]');
    await until(
      () =>
        firefox.evaluate<boolean>(`return CSS.highlights.get('hamish-note-yellow')?.size === 1`),
      'the painted note',
    );
  });

  it('the note outlives a reload, and is in the popup', async () => {
    await firefox.goto(`${served.origin}/sample-article.html`);
    await until(
      () =>
        firefox.evaluate<boolean>(`return CSS.highlights.get('hamish-note-yellow')?.size === 1`),
      'the note painted again',
    );
    await firefox.goto(`${firefox.origin}/popup.html`);
    await until(
      () => firefox.evaluate<boolean>(`return document.querySelector('#tab-notes') !== null`),
      'the popup',
    );
    await firefox.evaluate(`document.querySelector('#tab-notes').click()`);
    await until(
      () =>
        firefox.evaluate<boolean>(`return document.body.innerText.includes('ملاحظة من فايرفوكس')`),
      'the note in the popup',
    );
  });

  it.each(['notes', 'sidepanel'])(
    'the note is found and deleted, and comes back, in %s.html',
    async (name) => {
      const listed = () =>
        firefox.evaluate<number>(`return document.querySelectorAll('.note-row').length`);
      const pressButton = (selector: string) =>
        firefox.evaluate(`document.querySelector(arguments[0]).click()`, selector);
      await firefox.goto(`${firefox.origin}/${name}.html`);
      await until(async () => (await listed()) === 1, 'the note');
      await firefox.evaluate(`document.querySelector('input[type=search]').focus()`);
      await firefox.type('فايرفوكسات');
      await until(async () => (await listed()) === 0, 'no note to match');
      await firefox.type('\uE003\uE003');
      await until(async () => (await listed()) === 1, 'the note to match');
      await pressButton('.note-foot .quiet');
      await until(async () => (await listed()) === 0, 'the note to go');
      await pressButton('.toast button');
      await until(async () => (await listed()) === 1, 'the note to come back');
    },
  );

  it('a name is corrected from its card, and stays so after a reload', async () => {
    await firefox.goto(`${served.origin}/sample-article.html`);
    const isPerson = async () => (await painted('person')).includes('الأمم المتحدة');
    await until(
      async () => (await painted('organisation')).includes('الأمم المتحدة'),
      'highlights',
    );
    await hoverOrganisation();
    await press('.card footer [aria-expanded]');
    await press('.choice');
    await until(isPerson, 'the name as a person');
    await firefox.goto(`${served.origin}/sample-article.html`);
    await until(isPerson, 'the name as a person after the reload');
  });

  it('the correction is taken back in the options; the article behind them is repainted once it is seen', async () => {
    await firefox.inNewTab(async () => {
      await firefox.goto(`${firefox.origin}/options.html`);
      const says = (words: string) =>
        until(
          () =>
            firefox.evaluate<boolean>(
              `return document.body.innerText.includes(arguments[0])`,
              words,
            ),
          words,
        );
      await says('الأمم المتحدة');
      await firefox.evaluate(`document.querySelector('#corrections .rows button').click()`);
      await says('No corrections yet');
    });
    await until(
      async () => (await painted('organisation')).includes('الأمم المتحدة'),
      'the name as an organisation again',
    );
  });
});
