import { describe, expect, it } from 'vitest';
import { createNoteSearch } from '../../lib/notes/search.ts';
import { sampleNote } from './samples.ts';

const notes = [
  sampleNote({ body: 'زيارة إلى أوكرانيا وبولندا', tags: ['سفر'] }),
  sampleNote({ body: 'عن المدرسة والكتاب' }, 'بالقاهرة'),
  sampleNote({ body: 'plain English', title: 'عنوان' }),
];
const found = (query: string) =>
  createNoteSearch(notes)
    .find(query)
    .map((note) => notes.indexOf(note));

describe('createNoteSearch', () => {
  it.each([
    ['all where nothing is asked', '  ', [0, 1, 2]],
    ['another spelling', 'اوكرانيا', [0]],
    ['a beginning', 'أوكر', [0]],
    ['a word behind a particle', 'بولندا', [0]],
    ['a word behind particle and article', 'كتاب', [1]],
    ['with an article that the text has not', 'البولندا', [0]],
    ['with a particle that the text has not', 'وبالقاهرة', [1]],
    ['a word of which only the particle is common', 'كالمدرسة', [1]],
    ['no end of a word', 'درسة', []],
    ['with two particles and an article in the text', 'للكتاب', [1]],
    ['the quote', 'القاهرة', [1]],
    ['a tag', 'سفر', [0]],
    ['the title, the others by theirs', 'افتتاح', [0, 1]],
    ['English, any case', 'english', [2]],
    ['every word', 'زيارة كتاب', []],
    ['vowel marks in the query', 'كِتَاب', [1]],
  ])('%s', (_, query, expected) => expect(found(query)).toEqual(expected));
});
