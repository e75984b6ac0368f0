import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNotes } from '../../lib/notes/database/notes.ts';
import type { NotesStore } from '../../lib/notes/database/notes-store.ts';
import type { NoteDraft, Sightings } from '../../lib/notes/draft.ts';
import { nameKey } from '../../lib/notes/name-key.ts';
import { newNoteId } from '../../lib/notes/new-id.ts';
import type { Fingerprint, NoteId, PageAddress } from '../../lib/notes/note.ts';
import { describe as describeSpan } from '../../lib/notes/selectors.ts';

const url = 'https://example.com/a';
const place = { page: url as PageAddress, url };
const print = '5-abc' as Fingerprint;
const TEXT = 'قال الوزير إن المعرض يستمر عشرة أيام';
const target = describeSpan(TEXT, 4, 10);
const proposal = describeSpan(TEXT, 14, 20);
const draft = (part: Partial<NoteDraft> = {}): NoteDraft => ({
  id: newNoteId(),
  title: 'عنوان',
  target,
  body: 'نص',
  tags: ['ا'],
  colour: 'green',
  ...part,
});

let store: NotesStore;
let clock: number;
let number = 0;
beforeEach(() => {
  clock = 1_000;
  store = openNotes({ name: `writes-${number++}`, now: () => clock });
});
afterEach(() => store.close());
const make = (part?: Partial<NoteDraft>) => store.create(draft(part), place);
const nobody = 'no-such-id' as NoteId;

describe('create', () => {
  it('makes one note of a save that is sent twice', async () => {
    const same = draft();
    const [first, again] = [await store.create(same, place), await store.create(same, place)];
    expect(again).toMatchObject({ id: first.id, body: 'نص' });
    expect(await store.everything()).toHaveLength(1);
  });

  it('takes what was typed between the two', async () => {
    const same = draft();
    await store.create(same, place);
    await store.create({ ...same, body: 'نص أطول' }, place);
    expect(await store.everything()).toMatchObject([{ body: 'نص أطول' }]);
  });

  it('overwrites no note of another article that has the id', async () => {
    const same = draft();
    await store.create(same, place);
    const other = { page: 'https://other.example/' as PageAddress, url: 'https://other.example/' };
    await store.create({ ...same, body: 'غيره' }, other);
    expect((await store.all()).map(({ body }) => body).sort()).toEqual(['غيره', 'نص']);
  });
});

describe('update', () => {
  it('keeps the text for the reader to see though the note was deleted meanwhile', async () => {
    const note = await make();
    await store.remove([note.id]);
    const outcome = await store.update(note.id, { body: 'كتب بعد الحذف' }, note.updatedAt);
    expect(outcome.outcome).toBe('conflict');
    expect(await store.all()).toMatchObject([{ body: 'كتب بعد الحذف' }]);
    expect(await store.bin()).toMatchObject([{ id: note.id, body: 'نص' }]);
  });
});

describe('many at once', () => {
  it('are tagged, each tag once, and told of only where they changed', async () => {
    const [one, two] = [await make({ tags: ['ا', 'ب'] }), await make({ tags: ['ج'] })];
    const change = { add: ['ج'], remove: ['ا'] };
    const changed = await store.retag([one.id, two.id, nobody], change);
    expect(changed.map(({ tags }) => tags)).toEqual([['ب', 'ج']]);
    expect(await store.get(two.id)).toEqual(two);
  });

  it('go into the bin, come back, and go for good only from there', async () => {
    const [one, two] = [await make(), await make()];
    expect(await store.purge([one.id])).toEqual([]);
    clock = 2_000;
    expect(await store.remove([one.id, two.id, nobody])).toHaveLength(2);
    expect((await store.bin()).map(({ deletedAt }) => deletedAt)).toEqual([2_000, 2_000]);
    expect(await store.restore([two.id])).toMatchObject([{ id: two.id }]);
    expect(await store.purge([one.id, two.id])).toMatchObject([{ id: one.id }]);
    expect(await store.everything()).toMatchObject([{ id: two.id }]);
  });

  it('leave the bin for good when their time is over', async () => {
    const [old, fresh] = [await make(), await make()];
    await make();
    clock = 2_000;
    await store.remove([old.id]);
    clock = 3_000;
    await store.remove([fresh.id]);
    expect(await store.emptyBin(3_000)).toMatchObject([{ id: old.id }]);
    expect(await store.everything()).toHaveLength(2);
  });
});

describe('onNames', () => {
  it('finds notes on a name in all its spellings, wherever they were written', async () => {
    const name = 'أحمد الأسواني';
    await make({ target: { kind: 'entity', type: 'PER', name, key: nameKey(name) } });
    await make();
    expect(await store.onNames([nameKey('احمد الاسوانى')])).toMatchObject([{ target: { name } }]);
    expect(await store.onNames([nameKey('أسوان')])).toEqual([]);
  });
});

describe('what a visit tells', () => {
  const sight = (part: object, basedOn = 1_000) =>
    store.everything().then(([note]) => {
      const found = [{ id: note?.id ?? nobody, basedOn, ...part }] as Sightings['found'];
      return store.sight({ fingerprint: print, found });
    });

  it('is kept, and is no change of the reader’s', async () => {
    const note = await make();
    await sight({ status: 'changed', proposal });
    const seen = await store.get(note.id);
    expect(seen).toMatchObject({ state: 'changed', proposal, updatedAt: note.updatedAt });
    expect(await sight({ status: 'changed', proposal })).toEqual([]);
    await sight({ status: 'orphan' });
    expect(await store.get(note.id)).toEqual({
      ...note,
      state: 'orphan',
      sighting: { fingerprint: print },
    });
  });

  it('of a note that was changed since counts for nothing', async () => {
    const note = await make();
    expect(await sight({ status: 'orphan' }, note.updatedAt - 1)).toEqual([]);
    expect(await store.get(note.id)).toEqual(note);
  });

  it('is confirmed: the note is on the words that stand there', async () => {
    const note = await make();
    await sight({ status: 'changed', proposal });
    expect(await store.confirm(note.id)).toMatchObject({ target: proposal, state: 'anchored' });
    expect(await store.get(note.id)).not.toHaveProperty('proposal');
    expect(await store.confirm(note.id)).toMatchObject({ target: proposal });
  });

  it('is refused: the note has no place, until the reader gives it one', async () => {
    const note = await make({ subject: { type: 'PER', name: 'الوزير' } });
    await sight({ status: 'changed', proposal });
    expect(await store.detach(note.id)).toMatchObject({ target, state: 'orphan', strict: true });
    const elsewhere = { page: 'https://example.com/b' as PageAddress, url: `${url}/b`, title: 'ب' };
    const attached = await store.attach(note.id, proposal, elsewhere);
    expect(attached).toMatchObject({ ...elsewhere, target: proposal, state: 'anchored' });
    for (const gone of ['strict', 'proposal', 'sighting', 'subject'])
      expect(attached).not.toHaveProperty(gone);
  });

  it.each(['confirm', 'detach'] as const)('%s says that a note is missing', async (what) => {
    await expect(store[what](nobody)).rejects.toHaveProperty('code', 'missing');
  });
});
