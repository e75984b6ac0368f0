import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ShadowProbe } from '../../tools/extension-browser.ts';
import { frozenDatabase } from '../notes/frozen-database.ts';
import { Bench, hover, painted, press, until } from './extension.ts';
import { deleteDatabase, putDatabase, storedBodies, storedNotes } from './stored.ts';

/** In every case nothing that the reader wrote is lost: each test ends by counting what is stored. */
let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench?.close());

/** Opens the editor on a name and types, without saving. */
async function begin(page: Page, name: string, text: string): Promise<ShadowProbe> {
  const probe = await hover(page, name);
  await press(page, probe, '.card footer .primary');
  await until(() => probe.centre('textarea'), 'the editor');
  await page.keyboard.type(text);
  return probe;
}

const editorText = (probe: ShadowProbe) =>
  probe.evaluate<string>(`return root.querySelector('textarea')?.value ?? null`);
const toast = (probe: ShadowProbe, words: string) =>
  until(async () => (await probe.text('.messages'))?.includes(words), `«${words}»`);

async function save(page: Page, probe: ShadowProbe): Promise<void> {
  await press(page, probe, 'button[type=submit]');
  await toast(probe, 'Note saved');
}

describe('what is typed and not saved', () => {
  it('comes back after Escape', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await begin(page, 'أنطونيو غوتيريش', 'قبل الزلة');
    await page.keyboard.press('Escape');
    await toast(probe, 'not saved');
    await press(page, probe, '.toast .link');
    await until(async () => (await editorText(probe)) === 'قبل الزلة', 'the text');
    await save(page, probe);
    expect(await storedBodies(bench)).toEqual(['قبل الزلة']);
    await page.close();
  });

  it('comes back after the tab was closed in the midst of it, and the browser', async () => {
    const page = await bench.visit('sample-article.html');
    await begin(page, 'وكالة رويترز', 'قبل الإغلاق');
    // What was typed is kept after a pause in typing.
    await page.waitForTimeout(600);
    await page.close();
    await bench.restart();
    const again = await bench.visit('sample-article.html');
    const probe = await ShadowProbe.on(again);
    await toast(probe, 'not saved');
    await press(again, probe, '.toast .link');
    await until(async () => (await editorText(probe)) === 'قبل الإغلاق', 'the text');
    await save(again, probe);
    await again.reload();
    await until(async () => (await painted(again))['note-yellow']?.length === 2, 'both notes');
    expect(await probe.text('.toast')).toBeNull();
    expect(await storedBodies(bench)).toEqual(['قبل الإغلاق', 'قبل الزلة']);
    await again.close();
  });

  it('is forgotten when the reader gives it up', async () => {
    const page = await bench.visit('sample-article.html');
    const probe = await begin(page, 'السعودية', 'عبث');
    await page.waitForTimeout(600);
    await press(page, probe, '.editor footer .link');
    await until(async () => (await editorText(probe)) === null, 'the editor to close');
    await page.reload();
    await until(async () => (await painted(page))['note-yellow']?.length === 2, 'both notes');
    expect(await probe.text('.toast')).toBeNull();
    expect(await storedNotes(bench)).toHaveLength(2);
    await page.close();
  });
});

describe('a save that goes wrong', () => {
  it('makes one note though the background dies in the midst of it', async () => {
    const before = (await storedNotes(bench)).length;
    const page = await bench.visit('sample-article.html');
    const session = await bench.browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const names = ['السعودية', 'عبد اللطيف رشيد', 'البنك الدولي'];
    for (const [i, name] of names.entries()) {
      const probe = await begin(page, name, `تحت القطع ${i}`);
      const { x, y } = await until(() => probe.centre('button[type=submit]'), 'the button');
      await Promise.all([page.mouse.click(x, y), session.send('ServiceWorker.stopAllWorkers')]);
      const state = await until(async () => {
        const text = (await probe.text('.messages')) ?? '';
        if (text.includes('Note saved')) return 'saved';
        return (await probe.text('.failure')) ? 'failed' : null;
      }, 'an answer');
      if (state === 'failed') {
        expect(await editorText(probe)).toBe(`تحت القطع ${i}`);
        await save(page, probe);
      }
      await until(async () => (await editorText(probe)) === null, 'the editor to close');
    }
    const bodies = await storedBodies(bench);
    expect(bodies).toHaveLength(before + names.length);
    expect(new Set(bodies).size).toBe(bodies.length);
    await page.close();
  });

  it('keeps the text in the editor where the disk is full, and says so', async () => {
    const before = await storedBodies(bench);
    const page = await bench.visit('sample-article.html');
    const probe = await begin(page, 'أيمن الصفدي', 'قرص ممتلئ');
    const [worker] = bench.browser.context.serviceWorkers();
    await worker?.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await press(page, probe, 'button[type=submit]');
    await until(async () => (await probe.text('.failure'))?.includes('disk is full'), 'the reason');
    expect(await editorText(probe)).toBe('قرص ممتلئ');
    expect(await storedBodies(bench)).toEqual(before);
    await worker?.evaluate(() => {
      const { put } = globalThis as unknown as { put: IDBObjectStore['put'] };
      IDBObjectStore.prototype.put = put;
    });
    await save(page, probe);
    expect(await storedBodies(bench)).toEqual([...before, 'قرص ممتلئ'].sort());
    await page.close();
  });

  it('keeps both texts where two tabs change one note, and tells the later', async () => {
    const before = await storedBodies(bench);
    const edit = async () => {
      const page = await bench.visit('sample-article.html');
      const probe = await hover(page, 'أنطونيو غوتيريش');
      await press(page, probe, '.card .note .link');
      await until(() => probe.centre('textarea'), 'the editor');
      return { page, probe };
    };
    const [first, second] = [await edit(), await edit()];
    for (const [{ page, probe }, text] of [
      [first, ' أولا'],
      [second, ' ثانيا'],
    ] as const) {
      await page.bringToFront();
      await page.keyboard.press('End');
      await page.keyboard.type(text);
      await press(page, probe, 'button[type=submit]');
      await toast(probe, text === ' أولا' ? 'Note saved' : 'both versions were kept');
    }
    const others = before.filter((body) => body !== 'قبل الزلة');
    expect(await storedBodies(bench)).toEqual(
      [...others, 'قبل الزلة أولا', 'قبل الزلة ثانيا'].sort(),
    );
    await first.page.close();
    await second.page.close();
  });
});

describe('the database', () => {
  it('is brought back from the automatic copy when it was emptied', async () => {
    const before = await storedBodies(bench);
    expect(before.length).toBeGreaterThanOrEqual(7);
    // The copy of the changes of before is made at the latest when the background starts anew, five minutes later.
    const [worker] = bench.browser.context.serviceWorkers();
    const copies = () =>
      worker?.evaluate(async () => {
        const { safekeeping } = await chrome.storage.local.get('safekeeping');
        return (safekeeping as { backups?: { notes: number }[] } | undefined)?.backups ?? [];
      });
    await until(async () => (await copies())?.length, 'a copy');
    await worker?.evaluate(async () => {
      const { safekeeping } = await chrome.storage.local.get('safekeeping');
      const known = safekeeping as { backups: { at: number; since: number }[] };
      for (const backup of known.backups) backup.at -= 6 * 60_000;
      await chrome.storage.local.set({ safekeeping: known, backupDue: true });
    });
    await bench.stopWorker();
    await (await bench.visit('sample-article.html')).close();
    const [next] = bench.browser.context.serviceWorkers();
    await until(
      () =>
        next?.evaluate(async (wanted) => {
          const { safekeeping } = await chrome.storage.local.get('safekeeping');
          const { backups } = safekeeping as { backups: { notes: number }[] };
          return backups[0]?.notes === wanted;
        }, before.length) ?? Promise.resolve(false),
      'the copy of all notes',
      15_000,
    );

    await deleteDatabase(bench);
    await bench.restart();
    expect(await storedNotes(bench)).toEqual([]);
    await (await bench.visit('sample-article.html')).close();
    const popup = await bench.popup();
    await popup.getByRole('alert', { name: 'Your notes are gone' }).waitFor();
    await popup.getByRole('button', { name: /Bring back/ }).click();
    await popup.getByRole('alert', { name: 'Your notes are gone' }).waitFor({ state: 'hidden' });
    expect(await storedBodies(bench)).toEqual(before);
    await popup.close();
  });

  it.each([1, 2, 3])('of version %i is upgraded with nothing lost', async (version) => {
    const frozen = frozenDatabase(version);
    const rows = (frozen.stores.notes?.rows ?? []) as { id: string; deletedAt?: number }[];
    await bench.stopWorker();
    await putDatabase(bench, frozen);
    const popup = await bench.popup();
    await popup.getByRole('tab', { name: 'Notes' }).click();
    const living = rows.filter(({ deletedAt }) => deletedAt === undefined).length;
    await popup.getByText(living === 1 ? '1 note' : `${living} notes`, { exact: true }).waitFor();
    const stored = await storedNotes(bench);
    expect(stored.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(stored.every(({ target, state }) => target.kind && state)).toBe(true);
    await popup.close();
  });
});
