import { describe, expect, it } from 'vitest';
import { createNoteSearch } from '../../lib/notes/search.ts';
import { sampleNote } from './samples.ts';

const notes = [
  sampleNote({ body: 'زيارة إلى أوكرانيا وبولندا', tags: ['سفر'] }),
  sampleNote({ body: 'عن المدرسة والكتاب' }, 'بالقاهرة'),
  sampleNote({ body: 'plain English', title: 'عنوان' }),
];
const found = (query: string) =>
  createNoteSearch()
    .find(notes, query)
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

describe('a query', () => {
  const banks = [
    sampleNote({ body: 'قال البنك الدولي إن الكلفة ترتفع' }, '1'),
    sampleNote({ body: 'تقرير للبنك الدولي', tags: ['كلفة'] }, '2'),
    sampleNote({ body: 'الدولي قبل البنك، والبنك المركزي' }, '3'),
    sampleNote({ body: 'انتهت هنا: البنك', title: 'الدولي للكتاب' }, '4'),
  ];
  const foundIn = (query: string) =>
    createNoteSearch()
      .find(banks, query)
      .map((note) => banks.indexOf(note) + 1);

  it.each([
    ['words anywhere', 'البنك الدولي', [1, 2, 3, 4]],
    ['a phrase, particles at its first word', '"البنك الدولي"', [1, 2]],
    ['a phrase in guillemets', '«البنك الدولي»', [1, 2]],
    ['a phrase in curly marks, and a word', '“البنك الدولي” كلفة', [1, 2]],
    ['a phrase that is being written', '"البنك الدو', [1, 2]],
    ['no beginning in a closed phrase', '"البنك الدو"', []],
    ['a word that must not be there', 'البنك -كلفة', [3, 4]],
    ['a phrase that must not be there', '-"البنك الدولي"', [3, 4]],
    ['no phrase across two fields', '"البنك الدولي للكتاب"', []],
    ['a phrase of one word is the whole word', '"كلف"', []],
    ['marks alone ask nothing', '"" « - ؟', [1, 2, 3, 4]],
  ])('%s', (_, query, expected) => expect(foundIn(query)).toEqual(expected));

  it('of very many words is answered', () => {
    expect(foundIn('كلفة '.repeat(200))).toEqual([1, 2]);
  });
});

describe('a search that remembers', () => {
  it('reads a note again when it was changed', () => {
    const search = createNoteSearch();
    const note = sampleNote({ body: 'قديم' });
    expect(search.find([note], 'قديم')).toEqual([note]);
    const changed = { ...note, body: 'جديد', updatedAt: note.updatedAt + 1 };
    expect(search.find([changed], 'قديم')).toEqual([]);
    expect(search.find([changed], 'جديد')).toEqual([changed]);
  });

  it('is prepared in slices', () => {
    const search = createNoteSearch();
    const many = Array.from({ length: 40 }, () => sampleNote({ body: 'كلام' }));
    let slices = 0;
    let left = 0;
    const goOn = () => left-- > 0;
    do {
      slices++;
      left = 1;
    } while (!search.prepare(many, goOn));
    expect(slices).toBe(3);
    expect(search.find(many, 'كلام')).toHaveLength(40);
  });
});
