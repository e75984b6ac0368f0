import type { Note } from '../note.ts';
import type { NoteReads } from './notes-store.ts';
import type { HamishDatabase } from './schema.ts';

export function readsOf({ notes }: HamishDatabase): NoteReads {
  return {
    get: (id) => notes.get(id),
    onPage: async (page) => living(await notes.where('page').equals(page).sortBy('createdAt')),
    onNames: async (names) =>
      living(await notes.where('target.key').anyOf(names).sortBy('createdAt')),
    all: async () => living(await notes.orderBy('updatedAt').reverse().toArray()),
    newest: async (count) =>
      notes
        .orderBy('updatedAt')
        .reverse()
        .filter(({ deletedAt }) => deletedAt === undefined)
        .limit(count)
        .toArray(),
    tags: async () => (await notes.orderBy('tags').uniqueKeys()).map(String),
    bin: () => notes.where('deletedAt').above(0).reverse().sortBy('deletedAt'),
    everything: () => notes.orderBy('updatedAt').toArray(),
  };
}

const living = (list: Note[]): Note[] => list.filter(({ deletedAt }) => deletedAt === undefined);
