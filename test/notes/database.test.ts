import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotesError } from '../../lib/notes/database/failures.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import type { NotesStore } from '../../lib/notes/database/notes-store.ts';
import type { NoteDraft } from '../../lib/notes/draft.ts';
import { newNoteId } from '../../lib/notes/new-id.ts';
import type { Note, NoteId, PageAddress } from '../../lib/notes/note.ts';
import { describe as describeSpan } from '../../lib/notes/selectors.ts';

const page = 'https://example.com/a' as PageAddress;
const place = { page, url: 'https://example.com/a?utm_source=x' };
const draft = (body: string): NoteDraft => ({
  id: newNoteId(),
  title: 'عنوان',
  target: describeSpan('قال الوزير إن المعرض يستمر', 4, 10),
  body,
  tags: ['اقتصاد'],
  colour: 'green',
});

let store: NotesStore;
let clock: number;
let number = 0;
beforeEach(() => {
  clock = 1_000;
  store = openNotes({ name: `test-${number++}`, now: () => clock });
});
afterEach(() => store.close());

describe('openNotes', () => {
  it('keeps what it is given, under an id and the times', async () => {
    const note = await store.create(draft('نص'), place);
    expect(note).toMatchObject({ body: 'نص', page, createdAt: 1_000, updatedAt: 1_000 });
    expect(note.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await store.onPage(page)).toEqual([note]);
    expect(await store.get(note.id)).toEqual(note);
  });

  it('gives the newest first, so many as asked, the bin apart', async () => {
    const ids: NoteId[] = [];
    for (const body of ['1', '2', '3', '4']) {
      clock += 1;
      ids.push((await store.create(draft(body), place)).id);
    }
    await store.remove(ids.slice(3));
    expect((await store.newest(2)).map(({ body }) => body)).toEqual(['3', '2']);
  });

  it('gives the tags in use, each once', async () => {
    await store.create({ ...draft('1'), tags: ['ب', 'أ'] }, place);
    await store.create({ ...draft('2'), tags: ['ب'] }, place);
    expect(await store.tags()).toEqual(['أ', 'ب']);
  });

  it('changes what it is told to, and no more', async () => {
    const note = await store.create(draft('نص'), place);
    clock = 2_000;
    const { note: changed } = await store.update(note.id, { body: 'آخر' }, note.updatedAt);
    expect(changed).toEqual({ ...note, body: 'آخر', updatedAt: 2_000 });
  });

  it('keeps both texts where two wrote from the same version', async () => {
    const note = await store.create(draft('نص'), place);
    await store.update(note.id, { body: 'من الأول' }, note.updatedAt);
    const outcome = await store.update(note.id, { body: 'من الثاني' }, note.updatedAt);
    expect(outcome).toMatchObject({
      outcome: 'conflict',
      note: { body: 'من الأول' },
      kept: { body: 'من الثاني' },
    });
    expect((await store.all()).map(({ body }) => body).sort()).toEqual(['من الأول', 'من الثاني']);
  });

  it('loses nothing when many change at once', async () => {
    const note = await store.create(draft('نص'), place);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        store.update(note.id, { body: `نسخة ${i}` }, note.updatedAt),
      ),
    );
    expect(new Set((await store.all()).map(({ body }) => body)).size).toBe(20);
  });

  it('puts into the bin and takes out again', async () => {
    const note = await store.create(draft('نص'), place);
    await store.remove([note.id]);
    expect(await store.onPage(page)).toEqual([]);
    expect(await store.all()).toEqual([]);
    expect(await store.everything()).toHaveLength(1);
    await store.restore([note.id]);
    const [restored] = await store.all();
    expect(restored).toMatchObject({ id: note.id, body: 'نص' });
    expect(restored).not.toHaveProperty('deletedAt');
  });

  it('does nothing, twice in the bin or twice out of it', async () => {
    const note = await store.create(draft('نص'), place);
    await store.restore([note.id]);
    expect(await store.get(note.id)).toEqual(note);
    clock = 2_000;
    await store.remove([note.id]);
    const removed = await store.get(note.id);
    clock = 3_000;
    await store.remove([note.id]);
    expect(await store.get(note.id)).toEqual(removed);
    expect(removed).toMatchObject({ deletedAt: 2_000 });
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'corrupt'],
    ['SomeOtherError', 'unknown'],
  ])('says what the browser means by %s', async (name, code) => {
    const note = await store.create(draft('نص'), place);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('from the browser', name);
    });
    const error = await store
      .update(note.id, { body: 'آخر' }, note.updatedAt)
      .catch((e: unknown) => e);
    put.mockRestore();
    expect(error).toBeInstanceOf(NotesError);
    expect(error).toHaveProperty('code', code);
    expect(await store.get(note.id)).toEqual(note);
  });

  it('says that a closed database is stale', async () => {
    await store.create(draft('نص'), place);
    store.close();
    const error = await store.all().catch((e: unknown) => e);
    expect(error).toHaveProperty('code', 'stale');
  });

  it('says that a note is missing', async () => {
    const error = await store
      .update('no-such-id' as NoteId, { body: '' }, 0)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(NotesError);
    expect(error).toHaveProperty('code', 'missing');
  });

  it('tells who watches of every change', async () => {
    const seen: Note[][] = [];
    const stop = store.watch(
      (notes) => seen.push(notes),
      (error) => expect.fail(error.message),
    );
    await expect.poll(() => seen.length).toBe(1);
    await store.create(draft('نص'), place);
    await expect.poll(() => seen.at(-1)?.length).toBe(1);
    stop();
  });

  it('is found again by the next who opens it', async () => {
    const name = 'test-again';
    const first = openNotes({ name });
    await first.create(draft('نص'), place);
    first.close();
    const second = openNotes({ name });
    expect(await second.all()).toHaveLength(1);
    second.close();
  });
});
