import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { CorrectedName } from '../../lib/corrections/correction.ts';
import { openCorrections } from '../../lib/notes/database/corrections.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import { type NoteOfVersion2, upgradeNote } from '../../lib/notes/database/upgrades.ts';
import type { Note, PageAddress } from '../../lib/notes/note.ts';
import { frozenDatabase, thaw } from './frozen-database.ts';

/** A row of an older version as the newest has it. */
const NEWEST: Readonly<Record<number, (row: Note) => Note>> = {
  1: (row) => ({ ...row, state: 'anchored', target: { ...row.target, kind: 'span' } as never }),
  2: (row) => ({ ...row, state: 'anchored', target: { ...row.target, kind: 'span' } as never }),
  3: (row) => row,
};

it.each([1, 2, 3])('a database of version %i opens, with nothing lost', async (version) => {
  const name = `frozen-${version}`;
  const frozen = frozenDatabase(version);
  const rows = (frozen.stores.notes?.rows ?? []) as Note[];
  const kept = rows.map((row) => NEWEST[version]?.(row));
  await thaw(name, frozen);
  const notes = openNotes({ name });
  const corrections = openCorrections({ name });
  expect(await notes.everything()).toEqual(kept);
  expect(await corrections.all()).toEqual(frozen.stores.corrections?.rows ?? []);
  // The indexes are there, and writing goes on.
  const page = 'https://news.example/ports' as PageAddress;
  const living = kept.filter((note) => note?.page === page && note.deletedAt === undefined);
  expect(await notes.onPage(page)).toHaveLength(living.length);
  const { now } = await corrections.correct('حلب' as CorrectedName, 'حلب', { action: 'hide' });
  expect(await corrections.all()).toEqual([now, ...(frozen.stores.corrections?.rows ?? [])]);
  expect(await notes.everything()).toEqual(kept);
  const [first] = await notes.all();
  if (!first) throw new Error('no note');
  const { outcome } = await notes.update(first.id, { body: 'بعد الترقية' }, first.updatedAt);
  expect(outcome).toBe('updated');
  notes.close();
  corrections.close();
});

it('brings the address of an article under the rules of today', () => {
  const [row] = frozenDatabase(2).stores.notes?.rows ?? [];
  const page = 'https://news-example.cdn.ampproject.org/c/s/news.example/a;jsessionid=1';
  const upgraded = upgradeNote({ ...(row as NoteOfVersion2), page: page as PageAddress });
  expect(upgraded.page).toBe('https://news.example/a');
});
