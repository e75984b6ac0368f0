import { describe, expect, it } from 'vitest';
import type { PageAddress } from '../../../lib/notes/note.ts';
import { groupNotes, type NoteOrder, sortNotes } from '../../../lib/notes/search/order.ts';
import { describe as targetOf } from '../../../lib/notes/selectors.ts';
import { sampleNote } from '../samples.ts';

const at = (start: number) => targetOf('سطر أول وسطر ثان', start, start + 3);
const a = 'https://a.example/' as PageAddress;
const b = 'https://b.example/' as PageAddress;
const notes = [
  sampleNote({ page: b, title: 'إعمار', target: at(9), createdAt: 1, updatedAt: 9 }),
  sampleNote({ page: a, title: 'بناء', target: at(0), createdAt: 2, updatedAt: 3 }),
  sampleNote({ page: b, title: 'إعمار', target: at(0), createdAt: 3, updatedAt: 5 }),
  sampleNote({ page: b, title: 'إعمار', target: { kind: 'page' }, createdAt: 4, updatedAt: 7 }),
];
const numbers = (of: readonly (typeof notes)[number][]) => of.map((note) => notes.indexOf(note));

describe('sortNotes', () => {
  it.each<[NoteOrder, number[]]>([
    ['newest', [0, 3, 2, 1]],
    ['oldest', [1, 2, 3, 0]],
    ['created', [3, 2, 1, 0]],
    ['title', [3, 2, 0, 1]],
  ])('%s', (order, expected) => expect(numbers(sortNotes(notes, order))).toEqual(expected));
});

describe('groupNotes', () => {
  it('makes no group of nothing, one of all', () => {
    expect(groupNotes([], 'none')).toEqual([]);
    expect(groupNotes(notes, 'none')).toEqual([{ key: '', notes }]);
  });

  it('by article, in the order of its text, the whole article first', () => {
    const groups = groupNotes(notes, 'article');
    expect(groups.map(({ name }) => name)).toEqual(['إعمار', 'بناء']);
    expect(groups.map((group) => numbers(group.notes))).toEqual([[3, 2, 0], [1]]);
  });

  it('by name in any spelling, the nameless last', () => {
    const named = [
      sampleNote(),
      sampleNote({ subject: { type: 'PER', name: 'أحمد' } }),
      sampleNote({ subject: { type: 'figure', name: '12' } }),
      sampleNote({ subject: { type: 'PER', name: 'احمد' } }),
    ];
    const groups = groupNotes(named, 'entity');
    expect(groups.map(({ name }) => name)).toEqual(['أحمد', undefined]);
    expect(groups.map((g) => g.notes.map((note) => named.indexOf(note)))).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });
});
