import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ShadowProbe } from '../../tools/extension-browser.ts';
import { Bench, hover, painted, press, select, until } from './extension.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench?.close());

async function write(page: Page, probe: ShadowProbe, text: string): Promise<void> {
  await until(() => probe.centre('textarea'), 'the editor');
  await page.keyboard.type(text);
  await press(page, probe, 'button[type=submit]');
  await until(
    async () => (await probe.text('.toast'))?.includes('Note saved'),
    'the note to be saved',
  );
}

describe('notes', () => {
  it('are written on a highlight, from its card', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'أنطونيو غوتيريش');
    await press(page, probe, '.card footer .primary');
    await write(page, probe, 'أول ملاحظة');
    await until(
      async () => (await painted(page))['note-yellow']?.includes('أنطونيو غوتيريش'),
      'the painted note',
    );
    await page.close();
  });

  it('are written on a selection that runs across a link, from the button beside it', async () => {
    const page = await bench.visit('sample-article.html');
    await select(page, 'الخطة تشمل', 'وأن تكلفة');
    const probe = await ShadowProbe.on(page);
    await press(page, probe, '.selection-button');
    await write(page, probe, 'ملاحظة على نص محدد');
    const notes = await until(
      async () => (await painted(page))['note-yellow'],
      'the painted notes',
    );
    expect(
      notes.some((text) => text.includes('تشمل خمسة موانئ في لبنان وسوريا واليمن، وأن تكلفة')),
    ).toBe(true);
    await page.close();
  });

  it('are painted again after reload, and after the browser was closed', async () => {
    const page = await bench.visit('sample-article.html');
    await until(async () => (await painted(page))['note-yellow']?.length === 2, 'both notes');
    await bench.restart();
    const again = await bench.visit('sample-article.html');
    await until(
      async () => (await painted(again))['note-yellow']?.length === 2,
      'both notes after the restart',
    );
    const probe = await hover(again, 'أنطونيو غوتيريش');
    expect(await probe.text('.card')).toContain('أول ملاحظة');
    await again.close();
  });

  it('are saved though the background was stopped before', async () => {
    const page = await bench.visit('sample-article.html');
    await bench.stopWorker();
    await page.bringToFront();
    const probe = await hover(page, 'وكالة رويترز');
    await press(page, probe, '.card footer .primary');
    await bench.stopWorker();
    await page.bringToFront();
    await write(page, probe, 'بعد التوقف');
    await until(async () => (await painted(page))['note-yellow']?.length === 3, 'the third note');
    await page.close();
  });

  it('are found, changed, deleted, brought back and exported in the popup', async () => {
    const popup = await bench.popup();
    await popup.getByRole('tab', { name: 'Notes' }).click();
    await popup.getByText('3 notes').waitFor();
    await popup.getByRole('searchbox').fill('انطونيو');
    await popup.getByText('1 note').waitFor();
    await popup.getByRole('button', { name: 'Edit' }).click();
    await popup.getByLabel('Your note').fill('ملاحظة معدلة');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText('ملاحظة معدلة').waitFor();
    await popup.getByRole('button', { name: 'Delete' }).click();
    await popup.getByText('No note matches.').waitFor();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('ملاحظة معدلة').waitFor();
    const download = popup.waitForEvent('download');
    await popup.getByRole('button', { name: 'Export as JSON' }).click();
    const stream = await (await download).createReadStream();
    let json = '';
    for await (const chunk of stream) json += chunk;
    const exported = JSON.parse(json);
    expect(exported).toMatchObject({ format: 'hamish-notes', version: 3, corrections: [] });
    expect(exported.notes).toHaveLength(3);
    await popup.close();
  });

  it('open their article at their place', async () => {
    const popup = await bench.popup();
    await popup.getByRole('tab', { name: 'Notes' }).click();
    const opened = bench.browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open in the article' }).first().click();
    const page = await opened;
    const probe = await ShadowProbe.on(page);
    await until(() => probe.text('.card'), 'the card of the note');
    await page.close();
    await popup.close();
  });
});

describe('an open editor', () => {
  it('keeps its text, and saves it, though the page changes under it', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'عبد اللطيف رشيد');
    await press(page, probe, '.card footer .primary');
    await until(() => probe.centre('textarea'), 'the editor');
    await page.keyboard.type('كتبت قبل التغيير');
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'تحديث: أعلنت تونس انضمامها إلى القمة يوم الجمعة.';
      document.querySelector('.article-body')?.prepend(paragraph);
    });
    await until(
      async () => (await painted(page)).place?.includes('تونس'),
      'the new text to be read',
    );
    expect(await probe.evaluate(`return root.querySelector('textarea').value`)).toBe(
      'كتبت قبل التغيير',
    );
    await press(page, probe, 'button[type=submit]');
    await until(
      async () => (await painted(page))['note-yellow']?.includes('عبد اللطيف رشيد'),
      'the note to be painted at its place',
    );
    await page.close();
  });

  it('keeps a text that is too long, and says so', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await hover(page, 'السعودية');
    await press(page, probe, '.card footer .primary');
    await until(() => probe.centre('textarea'), 'the editor');
    await page.keyboard.insertText('ا'.repeat(100_001));
    await press(page, probe, 'button[type=submit]');
    await until(
      async () => (await probe.text('.failure'))?.includes('longer than Hamish'),
      'the reason',
    );
    expect(await probe.evaluate(`return root.querySelector('textarea').value.length`)).toBe(
      100_001,
    );
    await page.close();
  });
});

describe('without the pointer', () => {
  it.each(['contextMenus.onClicked', 'commands.onCommand'] as const)(
    '%s opens the editor on the selection',
    async (event) => {
      const page = await bench.visit('sample-article.html');
      await select(page, 'لتسيير سفينتين', 'من إسطنبول');
      await bench.dispatch(event, 'write-note', page);
      const probe = await ShadowProbe.on(page);
      await until(() => probe.centre('textarea'), 'the editor');
      expect(await probe.text('.editor blockquote')).toContain('لتسيير سفينتين من إسطنبول');
      await page.keyboard.press('Escape');
      await until(async () => (await probe.centre('textarea')) === null, 'the editor to close');
      await page.close();
    },
  );

  it('says what to do where nothing is selected', async () => {
    const page = await bench.visit('sample-article.html');
    await bench.dispatch('commands.onCommand', 'write-note', page);
    const probe = await ShadowProbe.on(page);
    await until(async () => (await probe.text('.toast'))?.includes('Select some text'), 'the hint');
    await page.close();
  });

  it('highlights are stepped through, and their cards are reached by keyboard', async () => {
    const page = await bench.visit('sample-article.html');
    await bench.dispatch('commands.onCommand', 'next-highlight', page);
    const probe = await ShadowProbe.on(page);
    const first = await until(() => probe.text('.card h2'), 'the first card');
    await bench.dispatch('commands.onCommand', 'next-highlight', page);
    const second = await until(async () => {
      const title = await probe.text('.card h2');
      return title !== first && title;
    }, 'the second card');
    await bench.dispatch('commands.onCommand', 'previous-highlight', page);
    await until(async () => (await probe.text('.card h2')) === first, 'the first card again');
    expect(second).not.toBe(first);
    const focused = () => probe.evaluate<string>(`return root.activeElement?.textContent ?? ''`);
    await until(async () => {
      await page.keyboard.press('Tab');
      return (await focused())?.includes('Add note');
    }, 'Tab to reach the button');
    await page.keyboard.press('Enter');
    await until(() => probe.centre('textarea'), 'the editor');
    await page.close();
  });
});

describe('the popup', () => {
  it('lists names and figures, and jumps to one', async () => {
    const page = await bench.visit('sample-article.html');
    const popup = await bench.popup(page);
    await popup.getByRole('button', { name: /أيمن الصفدي/ }).waitFor();
    await popup.getByRole('button', { name: 'نحو 3,5 مليار دولار' }).click();
    const probe = await ShadowProbe.on(page);
    await page.bringToFront();
    await until(
      async () => (await probe.text('.card'))?.includes('3,500,000,000'),
      'the card of the figure',
    );
    await page.close();
  });
});
