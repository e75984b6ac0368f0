import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { CorrectedName } from '../../lib/corrections/correction.ts';
import { openCorrections, openNotes } from '../../lib/notes/database.ts';
import type { PageAddress } from '../../lib/notes/note.ts';
import { frozenDatabase, thaw } from './frozen-database.ts';

it.each([1, 2])('a database of version %i opens, with every row as it was', async (version) => {
  const name = `frozen-${version}`;
  const frozen = frozenDatabase(version);
  await thaw(name, frozen);
  const notes = openNotes({ name });
  const corrections = openCorrections({ name });
  expect(await notes.everything()).toEqual(frozen.stores.notes?.rows);
  expect(await corrections.all()).toEqual(frozen.stores.corrections?.rows ?? []);
  // The indexes are there, and writing goes on.
  expect(await notes.onPage('https://news.example/ports' as PageAddress)).toHaveLength(1);
  const { now } = await corrections.correct('حلب' as CorrectedName, 'حلب', { action: 'hide' });
  expect(await corrections.all()).toEqual([now, ...(frozen.stores.corrections?.rows ?? [])]);
  expect(await notes.everything()).toEqual(frozen.stores.notes?.rows);
  notes.close();
  corrections.close();
});
