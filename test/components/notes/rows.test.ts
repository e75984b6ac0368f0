import { describe, expect, it } from 'vitest';
import { rowsOf, rowThatStays, selectionWith } from '../../../components/notes/rows.ts';
import { sampleNote } from '../../notes/samples.ts';

const notes = Array.from({ length: 5 }, () => sampleNote());
const rows = rowsOf([{ key: '', notes }]);
const idOf = (index: number) => rows[index]?.note.id ?? sampleNote().id;

describe('rowsOf', () => {
  it('puts a heading over the first of each group, over none where there is but one', () => {
    expect(rows.every(({ heading }) => heading === undefined)).toBe(true);
    const grouped = rowsOf([
      { key: 'a', name: 'أ', notes: notes.slice(0, 2) },
      { key: '', notes: notes.slice(2) },
    ]);
    expect(grouped.map(({ heading }) => heading)).toEqual([
      { name: 'أ', count: 2 },
      undefined,
      { name: undefined, count: 3 },
      undefined,
      undefined,
    ]);
  });
});

describe('selectionWith', () => {
  const indices = (selected: ReadonlySet<string>) =>
    rows.flatMap(({ note }, i) => (selected.has(note.id) ? [i] : []));
  const first = new Set([idOf(0)]);

  it.each<[string, number, boolean, number | undefined, number[]]>([
    ['one more', 2, true, undefined, [0, 2]],
    ['one less', 0, false, undefined, []],
    ['a range downwards', 3, true, 1, [0, 1, 2, 3]],
    ['a range upwards', 1, true, 3, [0, 1, 2, 3]],
    ['a range out of it', 1, false, 0, []],
  ])('%s', (_, at, on, from, expected) => {
    const change = { id: idOf(at), on, from: from === undefined ? undefined : idOf(from) };
    expect(indices(selectionWith(first, rows, change))).toEqual(expected);
  });

  it('is of the one note where the other is not listed any more', () => {
    const change = { id: idOf(2), on: true, from: sampleNote().id };
    expect(indices(selectionWith(first, rows, change))).toEqual([0, 2]);
  });
});

describe('rowThatStays', () => {
  it.each<[string, number[], number | undefined]>([
    ['the next', [1], 2],
    ['the next but those that go too', [1, 2], 3],
    ['the one before the last', [4], 3],
    ['none where all go', [0, 1, 2, 3, 4], undefined],
  ])('%s', (_, going, expected) => {
    const stays = rowThatStays(
      rows,
      notes.filter((_, i) => going.includes(i)),
    );
    expect(stays && rows.indexOf(stays)).toBe(expected);
  });
});
