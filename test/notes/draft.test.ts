import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { noteDraft, notePatch } from '../../lib/notes/draft.ts';
import { describe as describeSpan } from '../../lib/notes/selectors.ts';

const target = describeSpan('زار الوزير أسوان أمس', 11, 16);
const id = '3f0d8a52-6f0e-4b7e-9a51-0d2c6b1f7a01';
const draft = { id, title: 'عنوان', target, body: 'نص', tags: ['سفر'], colour: 'blue' };

describe('noteDraft', () => {
  it('takes what the page describes', () => {
    expect(v.parse(noteDraft, draft)).toEqual(draft);
  });

  it.each([
    ['a body too long', { ...draft, body: 'ا'.repeat(100_001) }],
    ['too many tags', { ...draft, tags: Array.from({ length: 51 }, () => 'وسم') }],
    ['a tag too long', { ...draft, tags: ['ا'.repeat(101)] }],
    ['a blank tag', { ...draft, tags: ['  '] }],
    ['a colour that there is not', { ...draft, colour: 'black' }],
    ['a field too many', { ...draft, id: '1' }],
    ['no target', { ...draft, target: undefined }],
    [
      'a span that ends before it starts',
      { ...draft, target: { ...target, position: { ...target.position, start: 16, end: 11 } } },
    ],
    ['a folded quote that is another', { ...draft, target: { ...target, folded: 'حلب' } }],
  ])('refuses %s', (_, value) => expect(v.is(noteDraft, value)).toBe(false));
});

describe('notePatch', () => {
  it.each([
    ['nothing', {}, true],
    ['a part', { body: 'آخر' }, true],
    ['what may not change', { page: 'https://example.com/b' }, false],
  ])('%s: %s', (_, value, valid) => expect(v.is(notePatch, value)).toBe(valid));
});
