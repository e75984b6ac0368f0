import type { NotePatch } from '../draft.ts';
import type { Note, NoteId } from '../note.ts';
import { sighted } from '../sightings.ts';
import { NotesError } from './failures.ts';
import type { NoteWrites, UpdateOutcome } from './notes-store.ts';
import type { HamishDatabase, StoreOptions } from './schema.ts';

export function writesOf(database: HamishDatabase, options: StoreOptions): NoteWrites {
  const { now = Date.now, newId = () => crypto.randomUUID() } = options;
  const { notes } = database;

  const write = <T>(work: () => Promise<T>): Promise<T> => database.transaction('rw', notes, work);
  /** Later than the version before even where the clock stands still or went back. */
  const after = (note: Note) => Math.max(now(), note.updatedAt + 1);

  async function existing(id: NoteId): Promise<Note> {
    const note = await notes.get(id);
    if (!note) throw new NotesError('missing');
    return note;
  }

  /** Puts what `change` makes of each note; undefined leaves one as it is. */
  async function changeAll(
    ids: readonly NoteId[],
    change: (note: Note) => Note | undefined,
  ): Promise<Note[]> {
    const found = await notes.bulkGet([...ids]);
    const changed = found.flatMap((note) => (note && change(note)) || []);
    await notes.bulkPut(changed);
    return changed;
  }

  async function put(note: Note): Promise<Note> {
    await notes.put(note);
    return note;
  }

  async function updateNow(current: Note, patch: NotePatch, stale: boolean) {
    const changed: Note = { ...current, ...withoutUndefined(patch), updatedAt: after(current) };
    if (!stale || !differs(current, changed))
      return { outcome: 'updated', note: await put(changed) } as const;
    // What was deleted meanwhile is deleted, but not the text that the reader has just written.
    const { deletedAt: _, ...living } = changed;
    const kept = { ...living, id: newId() as NoteId, createdAt: changed.updatedAt };
    return { outcome: 'conflict', note: current, kept: await put(kept) } as const;
  }

  return {
    create: ({ canonical: _, subject, ...draft }, { page, url }) =>
      write(async () => {
        const there = await notes.get(draft.id);
        if (there) {
          const { body, tags, colour } = draft;
          const again = await updateNow(there, { body, tags, colour }, there.page !== page);
          return again.outcome === 'updated' ? again.note : again.kept;
        }
        const time = now();
        return put({
          ...draft,
          ...(subject && { subject }),
          page,
          url,
          state: 'anchored',
          createdAt: time,
          updatedAt: time,
        });
      }),
    update: (id, patch, basedOn) =>
      write(async (): Promise<UpdateOutcome> => {
        const current = await existing(id);
        return updateNow(current, patch, current.updatedAt !== basedOn);
      }),
    retag: (ids, { add, remove }) =>
      write(() =>
        changeAll(ids, (note) => {
          const tags = [...new Set([...note.tags, ...add])].filter((tag) => !remove.includes(tag));
          return tags.join('\n') === note.tags.join('\n')
            ? undefined
            : { ...note, tags, updatedAt: after(note) };
        }),
      ),
    remove: (ids) =>
      write(() =>
        changeAll(ids, (note) =>
          note.deletedAt === undefined
            ? { ...note, deletedAt: now(), updatedAt: after(note) }
            : undefined,
        ),
      ),
    restore: (ids) =>
      write(() =>
        changeAll(ids, ({ deletedAt, ...note }) =>
          deletedAt === undefined ? undefined : { ...note, updatedAt: after(note) },
        ),
      ),
    purge: (ids) =>
      write(async () => {
        const found = await notes.bulkGet([...ids]);
        const binned = found.flatMap((note) => (note?.deletedAt === undefined ? [] : [note]));
        await notes.bulkDelete(binned.map(({ id }) => id));
        return binned;
      }),
    emptyBin: (time) =>
      write(async () => {
        const old = await notes.where('deletedAt').below(time).toArray();
        await notes.bulkDelete(old.map(({ id }) => id));
        return old;
      }),
    sight: ({ fingerprint, found }) =>
      write(() => {
        const byId = new Map(found.map((sighting) => [sighting.id, sighting]));
        return changeAll([...byId.keys()], (note) => sighted(note, byId.get(note.id), fingerprint));
      }),
    attach: (id, target, { page, url, title }) =>
      write(async () => {
        const note = await existing(id);
        const { sighting: _, proposal: __, strict: ___, subject: ____, ...rest } = note;
        return put({
          ...rest,
          target,
          page,
          url,
          title,
          state: 'anchored',
          updatedAt: after(note),
        });
      }),
    confirm: (id) =>
      write(async () => {
        const { proposal, strict: _, ...note } = await existing(id);
        if (!proposal) return note;
        return put({ ...note, target: proposal, state: 'anchored', updatedAt: after(note) });
      }),
    detach: (id) =>
      write(async () => {
        const { proposal, ...note } = await existing(id);
        if (!proposal) return note;
        return put({ ...note, strict: true, state: 'orphan', updatedAt: after(note) });
      }),
  };
}

const differs = (a: Note, b: Note): boolean =>
  a.body !== b.body || a.colour !== b.colour || a.tags.join('\n') !== b.tags.join('\n');

const withoutUndefined = (patch: NotePatch) => ({
  ...(patch.body !== undefined && { body: patch.body }),
  ...(patch.tags !== undefined && { tags: patch.tags }),
  ...(patch.colour !== undefined && { colour: patch.colour }),
});
