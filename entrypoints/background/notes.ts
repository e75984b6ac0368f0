import * as v from 'valibot';
import { sendMessage, toBackground } from '../../lib/messages.ts';
import { isSameSite, pageAddress } from '../../lib/notes/address.ts';
import { NotesError } from '../../lib/notes/database/failures.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import {
  attachment,
  noteDraft,
  noteId,
  noteIds,
  notePatch,
  sightings,
  tagChange,
  webAddress,
} from '../../lib/notes/draft.ts';
import type { Note, NoteId } from '../../lib/notes/note.ts';
import { RefusedMessage, receive, type Sender } from '../../lib/receive.ts';
import { openFor, takeJump } from './jumps.ts';
import type { Safekeeper } from './safekeeping.ts';
import { tellOtherTabs } from './tabs.ts';

/** The one writer of the reader's notes. Opened at the first message, and again whenever the worker comes back. */
export function listenToNotes(safekeeper: Safekeeper): void {
  const store = openNotes();

  receive('notesOnPage', 'page', toBackground.notesOnPage, async ({ canonical, names }, sender) => {
    const [onPage, onNames] = await Promise.all([
      store.onPage(pageAddress(urlOf(sender), canonical)),
      store.onNames(names),
    ]);
    return [...onPage.filter(({ target }) => target.kind !== 'entity'), ...onNames];
  });
  receive('knownTags', 'page', toBackground.nothing, () => store.tags());
  receive('sightNotes', 'page', sightings, async ({ fingerprint, found }, sender) => {
    const mine = await Promise.all(
      found.map(async (sighting) => {
        const note = await store.get(sighting.id);
        return note && isSameSite(note.url, urlOf(sender)) ? [sighting] : [];
      }),
    );
    await store.sight({ fingerprint, found: mine.flat() });
  });
  receive('createNote', 'both', createDraft, async ({ url: told, ...draft }, sender) => {
    const url = withoutFragment(sender.from === 'page' ? sender.url : (told ?? ''));
    const note = await store.create(draft, { page: pageAddress(url, draft.canonical), url });
    await changed([note], sender);
    return note;
  });
  receive('updateNote', 'both', noteChange, async ({ id, patch, basedOn }, sender) => {
    await mayChange(id, sender);
    const outcome = await store.update(id, patch, basedOn);
    await changed([outcome.note], sender);
    return outcome;
  });
  receive('removeNote', 'both', one, async ({ id }, sender) => {
    await mayChange(id, sender);
    await changed(await store.remove([id]), sender);
  });
  receive('restoreNote', 'both', one, async ({ id }, sender) => {
    await mayChange(id, sender);
    await changed(await store.restore([id]), sender);
  });
  receive('removeNotes', 'extension', many, async ({ ids }, sender) =>
    changed(await store.remove(ids), sender),
  );
  receive('restoreNotes', 'extension', many, async ({ ids }, sender) =>
    changed(await store.restore(ids), sender),
  );
  receive('purgeNotes', 'extension', many, async ({ ids }) => {
    await store.purge(ids);
    safekeeper.changed();
  });
  receive('retagNotes', 'extension', retagging, async ({ ids, change }, sender) =>
    changed(await store.retag(ids, change), sender),
  );
  receive('confirmNote', 'both', one, async ({ id }, sender) => {
    await mayChange(id, sender);
    const note = await store.confirm(id);
    await changed([note], sender);
    return note;
  });
  receive('detachNote', 'both', one, async ({ id }, sender) => {
    await mayChange(id, sender);
    const note = await store.detach(id);
    await changed([note], sender);
    return note;
  });
  receive('attachNote', 'page', attachment, async ({ id, canonical, title, target }, sender) => {
    await mayChange(id, sender);
    const url = withoutFragment(urlOf(sender));
    const page = pageAddress(url, canonical);
    const note = await store.attach(id, target, { page, url, title });
    await changed([note], sender);
    return note;
  });
  receive('openNote', 'extension', toBackground.openNote, async ({ id, attach = false }) => {
    const note = await store.get(id as NoteId);
    if (!note) throw new NotesError('missing');
    await openFor(note.url, { id, attach });
  });
  receive('takeJump', 'page', toBackground.nothing, async (_, sender) =>
    sender.from === 'page' ? ((await takeJump(sender.tabId)) ?? null) : null,
  );

  /** Other tabs with the notes' articles paint the change too. */
  async function changed(notes: readonly Note[], sender: Sender): Promise<void> {
    if (notes.length === 0) return;
    safekeeper.changed();
    const pages = [...new Set(notes.map(({ page }) => page))];
    const names = notes.some(({ target }) => target.kind === 'entity');
    await tellOtherTabs(sender, (tabId) => sendMessage('notesChanged', { pages, names }, tabId));
  }

  /**
   * A page may change the notes of its own site, and those on names, only: a script that got hold of an id gets nowhere
   * else.
   */
  async function mayChange(id: NoteId, sender: Sender): Promise<void> {
    const note = await store.get(id);
    if (!note) throw new NotesError('missing');
    if (
      sender.from === 'page' &&
      note.target.kind !== 'entity' &&
      !isSameSite(note.url, sender.url)
    )
      throw new RefusedMessage('a note of another site');
  }
}

const one = v.strictObject({ id: noteId });
const many = v.strictObject({ ids: noteIds });
const retagging = v.strictObject({ ids: noteIds, change: tagChange });
const createDraft = v.strictObject({
  ...noteDraft.entries,
  url: v.optional(webAddress),
});
const noteChange = v.strictObject({
  id: noteId,
  patch: notePatch,
  basedOn: v.pipe(v.number(), v.safeInteger()),
});

function urlOf(sender: Sender): string {
  if (sender.from !== 'page') throw new RefusedMessage('no page');
  return sender.url;
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
