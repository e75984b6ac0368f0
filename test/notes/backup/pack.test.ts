import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pack, unpack } from '../../../lib/notes/backup/pack.ts';

afterEach(() => vi.unstubAllGlobals());

describe('pack', () => {
  it('is undone by unpack, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unpack(await pack(text))).toBe(text);
      }),
    );
  });

  it('makes an export far smaller', async () => {
    const text = JSON.stringify(
      Array.from({ length: 1_000 }, (_, i) => ({
        body: `ملاحظة على الفقرة ${i}`,
        tags: ['ميزانية'],
      })),
    );
    expect((await pack(text)).length).toBeLessThan(text.length / 4);
  });

  it('does where the browser cannot compress', async () => {
    const packed = await pack('قبل');
    vi.stubGlobal('CompressionStream', undefined);
    expect(await unpack(await pack('نص'))).toBe('نص');
    expect(await unpack(packed)).toBe('قبل');
  });

  it.each(['', 'gzip:AAAA', 'gzip:!', 'other'])('rejects %j', async (damaged) => {
    await expect(unpack(damaged)).rejects.toThrow();
  });
});
