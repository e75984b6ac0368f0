import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Safekeeping } from '../lib/safekeeping.ts';

vi.stubGlobal('browser', fakeBrowser);
const { askToPersist, changeSafekeeping, readSafekeeping, watchSafekeeping } = await import(
  '../lib/safekeeping.ts'
);

beforeEach(() => fakeBrowser.reset());

describe('what is known of safekeeping', () => {
  it('is nothing before the first note', async () => {
    expect(await readSafekeeping()).toMatchObject({ persisted: null, notes: null, loss: null });
  });

  it('is told to whoever watches, now and at each change', async () => {
    const seen: Safekeeping[] = [];
    const stop = watchSafekeeping((known) => seen.push(known));
    await expect.poll(() => seen.map(({ notes }) => notes)).toEqual([null]);
    await changeSafekeeping({ notes: 3, persisted: true });
    await changeSafekeeping({ notes: 4 });
    await expect.poll(() => seen.map(({ notes }) => notes)).toEqual([null, 3, 4]);
    expect(seen.at(-1)).toMatchObject({ persisted: true, backups: [] });
    stop();
  });
});

describe('askToPersist', () => {
  const navigator = globalThis.navigator;
  afterEach(() => vi.stubGlobal('navigator', navigator));
  const yes = async () => true;
  const no = async () => false;

  it.each([
    ['kept already', { persisted: yes, persist: no }, true],
    ['asked, and promised', { persisted: no, persist: yes }, true],
    ['asked, and refused', { persisted: no, persist: no }, false],
    // Workers have no `persist`.
    ['not to be asked', { persisted: no }, false],
    ['nothing known', {}, null],
    ['no storage manager', undefined, null],
  ])('%s', async (_, storage, answer) => {
    vi.stubGlobal('navigator', { storage });
    expect(await askToPersist()).toBe(answer);
  });
});
