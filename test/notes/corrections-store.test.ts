import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CorrectedName, Correction, CorrectionId } from '../../lib/corrections/correction.ts';
import { type CorrectionsStore, openCorrections } from '../../lib/notes/database/corrections.ts';

const aleppo = 'حلب' as CorrectedName;
const cairo = 'القاهره' as CorrectedName;

let store: CorrectionsStore;
let clock: number;
let number = 0;
beforeEach(() => {
  clock = 1_000;
  store = openCorrections({ name: `corrections-${number++}`, now: () => clock });
});
afterEach(() => store.close());

describe('openCorrections', () => {
  it('keeps what it is given, under an id and the times', async () => {
    const { now, before } = await store.correct(aleppo, 'حلَب', { action: 'is', type: 'LOC' });
    expect(before).toBeNull();
    expect(now).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: aleppo,
      surface: 'حلَب',
      action: 'is',
      type: 'LOC',
      createdAt: 1_000,
      updatedAt: 1_000,
    });
    expect(await store.all()).toEqual([now]);
  });

  it('keeps one a name, the newest, and answers with the one before', async () => {
    const first = await store.correct(aleppo, 'حلب', { action: 'is', type: 'LOC' });
    clock = 2_000;
    const second = await store.correct(aleppo, 'حَلب', { action: 'hide' });
    expect(second.before).toEqual(first.now);
    expect(second.now).toMatchObject({ id: first.now.id, createdAt: 1_000, updatedAt: 2_000 });
    expect(second.now).not.toHaveProperty('type');
    expect(await store.all()).toEqual([second.now]);
  });

  it('tells the newest though the clock went back', async () => {
    await store.correct(aleppo, 'حلب', { action: 'hide' });
    clock = 500;
    const { now } = await store.correct(aleppo, 'حلب', { action: 'is', type: 'ORG' });
    expect(now.updatedAt).toBe(1_001);
  });

  it('keeps one a name where many correct it at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () => store.correct(aleppo, 'حلب', { action: 'hide' })),
    );
    expect(await store.all()).toHaveLength(1);
  });

  it('lists the newest first, and takes back', async () => {
    const first = await store.correct(aleppo, 'حلب', { action: 'hide' });
    clock = 2_000;
    const second = await store.correct(cairo, 'القاهرة', { action: 'is', type: 'PER' });
    expect(await store.all()).toEqual([second.now, first.now]);
    expect(await store.withdraw(first.now.id)).toEqual(first.now);
    expect(await store.withdraw(first.now.id)).toBeNull();
    expect(await store.withdraw('no-such-id' as CorrectionId)).toBeNull();
    expect(await store.all()).toEqual([second.now]);
  });

  it('tells who watches of every change', async () => {
    const seen: Correction[][] = [];
    const stop = store.watch(
      (corrections) => seen.push(corrections),
      (error) => expect.fail(error.message),
    );
    await expect.poll(() => seen.length).toBe(1);
    await store.correct(aleppo, 'حلب', { action: 'hide' });
    await expect.poll(() => seen.at(-1)?.length).toBe(1);
    stop();
  });
});
