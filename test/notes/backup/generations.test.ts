import { describe, expect, it } from 'vitest';
import { type Backup, withBackup } from '../../../lib/notes/backup/generations.ts';

const HOUR = 60 * 60 * 1000;
const made = (hour: number) => ({ key: `h${hour}`, at: hour * HOUR, notes: 1, size: 10 });
const keptAfter = (hours: readonly number[], pinned?: number): readonly string[] =>
  hours
    .reduce((list: readonly Backup[], hour) => withBackup(list, made(hour), pinned), [])
    .map(({ key }) => key);

describe('withBackup', () => {
  it.each([
    ['the first', [5], ['h5']],
    ['one a day: the newest stands for it', [1, 5, 20], ['h20']],
    ['the next day has its own', [1, 20, 26], ['h26', 'h20']],
    [
      'though no hour passes without one',
      Array.from({ length: 60 }, (_, i) => i),
      ['h59', 'h47', 'h23'],
    ],
    ['three at most', [0, 24, 48, 72, 96], ['h96', 'h72', 'h48']],
  ])('%s', (_, hours, kept) => expect(keptAfter(hours)).toEqual(kept));

  it('gives up none of before a loss', () => {
    const before = [0, 24, 48];
    expect(keptAfter([...before, 50, 74, 98, 122, 146], 49 * HOUR)).toEqual([
      'h146',
      'h122',
      'h98',
      'h48',
      'h24',
      'h0',
    ]);
  });
});
