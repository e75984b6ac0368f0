import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../lib/notes/name-key.ts';
import {
  type FacetValue,
  facetValues,
  filterNotes,
  NO_FILTERS,
  type NoteFilters,
  siteOf,
} from '../../../lib/notes/search/filters.ts';
import { sampleNote } from '../samples.ts';

const notes = [
  sampleNote({
    tags: ['كلفة', 'موانئ'],
    colour: 'green',
    subject: { type: 'LOC', name: 'أوكرانيا' },
    updatedAt: 10,
  }),
  sampleNote({
    tags: ['كلفة'],
    url: 'https://www.other.example/a',
    subject: { type: 'LOC', name: 'اوكرانيا' },
    state: 'changed',
    updatedAt: 20,
  }),
  sampleNote({
    url: 'http://Other.example:8080/b',
    target: { kind: 'entity', type: 'LOC', name: 'أوكرانيا', key: nameKey('أوكرانيا') },
    updatedAt: 30,
  }),
  sampleNote({ target: { kind: 'page' }, state: 'orphan', updatedAt: 40 }),
  sampleNote({ tags: ['كلفة'], deletedAt: 50, updatedAt: 50 }),
];
const found = (filters: Partial<NoteFilters>) =>
  filterNotes(notes, { ...NO_FILTERS, ...filters }).map((note) => notes.indexOf(note));

describe('filterNotes', () => {
  it.each<[string, Partial<NoteFilters>, number[]]>([
    ['nothing: all but the bin', {}, [0, 1, 2, 3]],
    ['a tag', { tags: ['كلفة'] }, [0, 1]],
    ['one of two tags', { tags: ['كلفة', 'غيرها'] }, [0, 1]],
    ['a colour', { colours: ['green'] }, [0]],
    ['a site', { sites: ['other.example'] }, [1]],
    ['a name in all its spellings', { entities: [nameKey('اوكرانيا')] }, [0, 1, 2]],
    ['a state', { states: ['changed', 'orphan'] }, [1, 3]],
    ['the bin', { states: ['bin'] }, [4]],
    ['a time, its end out', { from: 20, to: 40 }, [1, 2]],
    ['two filters', { tags: ['كلفة'], colours: ['yellow'] }, [1]],
  ])('%s', (_, filters, expected) => expect(found(filters)).toEqual(expected));
});

describe('facetValues', () => {
  const shown = (values: readonly FacetValue[]) => values.map((v) => `${v.label} ${v.count}`);

  it('counts what each filter lets through, the most frequent first, states in their order', () => {
    const values = facetValues(notes, NO_FILTERS);
    expect(shown(values.tags)).toEqual(['كلفة 2', 'موانئ 1']);
    expect(shown(values.entities)).toEqual(['أوكرانيا 3']);
    expect(shown(values.sites)).toEqual([
      'example.com 2',
      'other.example 1',
      'other.example:8080 1',
    ]);
    expect(shown(values.states)).toEqual(['anchored 2', 'changed 1', 'orphan 1', 'bin 1']);
  });

  it('counts under the other filters, not under its own', () => {
    const values = facetValues(notes, { ...NO_FILTERS, tags: ['موانئ'] });
    expect(shown(values.tags)).toEqual(['كلفة 2', 'موانئ 1']);
    expect(shown(values.colours)).toEqual(['green 1']);
  });

  it('keeps what is chosen though nothing has it', () => {
    const values = facetValues(notes, { ...NO_FILTERS, tags: ['غائب'], colours: ['green'] });
    expect(shown(values.tags)).toContain('غائب 0');
    expect(shown(values.colours)).toEqual(['green 0']);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.com/a?b#c', 'example.com'],
    ['http://user:pass@Example.com:80/', 'example.com:80'],
    ['file:///a/b', 'file:///a/b'],
    ['not an address', 'not an address'],
  ])('of %s is %s', (url, site) => expect(siteOf({ url })).toBe(site));
});
