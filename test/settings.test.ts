import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../lib/settings.ts';

vi.stubGlobal('browser', fakeBrowser);
const { changeSettings, isSiteOn, readSettings, watchSettings, withSite } = await import(
  '../lib/settings.ts'
);

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have defaults', async () => {
    expect(await readSettings()).toEqual({ sitesOff: [], recognition: 'balanced' });
  });

  it('that were stored before a field was there have its default', async () => {
    await fakeBrowser.storage.local.set({ settings: { sitesOff: ['news.example'] } });
    expect(await readSettings()).toEqual({ sitesOff: ['news.example'], recognition: 'balanced' });
  });

  it('are changed, and whoever watches is told', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await changeSettings((settings) => ({ ...settings, recognition: 'sure' }));
    await expect.poll(() => seen).toEqual([{ sitesOff: [], recognition: 'sure' }]);
    stop();
    expect(await readSettings()).toMatchObject({ recognition: 'sure' });
  });

  it('know a site once, however often it is switched off', () => {
    const settings: Settings = { sitesOff: ['a.example'], recognition: 'sure' };
    const off = withSite(withSite(settings, 'b.example', false), 'b.example', false);
    expect(off).toEqual({ sitesOff: ['a.example', 'b.example'], recognition: 'sure' });
    expect(isSiteOn(off, 'b.example')).toBe(false);
    const on = withSite(off, 'b.example', true);
    expect(on).toEqual(settings);
    expect(isSiteOn(on, 'b.example')).toBe(true);
  });
});
