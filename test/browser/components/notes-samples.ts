import type { NotesView } from '../../../components/notes/view.ts';
import type { NameKey, Note, NoteTarget } from '../../../lib/notes/note.ts';
import { note } from './samples.ts';

export const FIRST_VIEW: NotesView = {
  query: '',
  filters: { tags: [], colours: [], sites: [], entities: [], states: [] },
  order: 'newest',
  grouping: 'none',
};

/** One note of each kind: on a passage, changed, orphaned, on a name, on an article, in the bin. */
export const KINDS: readonly Note[] = [
  note(1, '**مهم**: راجع https://example.com', { tags: ['موانئ', 'كلفة'] }),
  changed(note(2, '- one\n- two', { colour: 'blue' })),
  { ...note(3, '> قال\n\n`x`', { colour: 'pink' }), state: 'orphan' },
  on(note(4, 'في كل مقال', { colour: 'green' }), {
    kind: 'entity',
    type: 'LOC',
    name: 'عمّان',
    key: 'عمان' as NameKey,
  }),
  on(note(5, '', { colour: 'purple', tags: ['للمتابعة'] }), { kind: 'page' }),
  { ...note(6, 'محذوفة', { colour: 'orange' }), deletedAt: Date.UTC(2024, 9, 19) },
];

export const many = (count: number): readonly Note[] =>
  Array.from({ length: count }, (_, i) => note(i + 1, `ملاحظة ${i + 1}`));

function changed(before: Note): Note {
  if (before.target.kind !== 'span') throw new Error('only a passage can change');
  const { target } = before;
  const quote = { ...target.quote, exact: 'الكلفة نحو 4,1 مليار دولار' };
  return { ...before, state: 'changed', proposal: { ...target, quote } };
}

function on(before: Note, target: NoteTarget): Note {
  return { ...before, target };
}
