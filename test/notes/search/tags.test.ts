import { expect, it } from 'vitest';
import { tagsInUse } from '../../../lib/notes/search/tags.ts';
import { sampleNote } from '../samples.ts';

it('tags in use are each once, the most frequent first', () => {
  const notes = [['أ'], ['ب', 'أ'], ['ج', 'ب'], ['ب']].map((tags) => sampleNote({ tags }));
  expect(tagsInUse(notes)).toEqual(['ب', 'أ', 'ج']);
});
