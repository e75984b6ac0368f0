import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sendMessage, toBackground } from '../../lib/messages.ts';
import { isSameSite, pageAddress } from '../../lib/notes/address.ts';
import { NotesError, openNotes } from '../../lib/notes/database.ts';
import { noteDraft, notePatch } from '../../lib/notes/draft.ts';
import type { Note, NoteId } from '../../lib/notes/note.ts';
import { RefusedMessage, receive, type Sender } from '../../lib/receive.ts';
import { rememberJump, takeJump } from './jumps.ts';
import { tellOtherTabs } from './tabs.ts';

/** The one writer of the reader's notes. Opened at the first message, and again whenever the worker comes back. */
export function listenToNotes(): void {
  const store = openNotes();

  receive('notesOnPage', 'page', toBackground.notesOnPage, ({ canonical }, sender) =>
    store.onPage(pageAddress(urlOf(sender), canonical)),
  );
  receive('createNote', 'page', noteDraft, async (draft, sender) => {
    const url = withoutFragment(urlOf(sender));
    const note = await store.create(draft, { page: pageAddress(url, draft.canonical), url });
    await tellTabs(note, sender);
    return note;
  });
  receive('updateNote', 'both', noteChange, async ({ id, patch, basedOn }, sender) => {
    await mayChange(id, sender);
    const outcome = await store.update(id as NoteId, patch, basedOn);
    await tellTabs(outcome.note, sender);
    return outcome;
  });
  receive('removeNote', 'both', toBackground.id, async ({ id }, sender) => {
    const note = await mayChange(id, sender);
    await store.remove(note.id);
    await tellTabs(note, sender);
  });
  receive('restoreNote', 'both', toBackground.id, async ({ id }, sender) => {
    const note = await mayChange(id, sender);
    await store.restore(note.id);
    await tellTabs(note, sender);
  });
  receive('openNote', 'extension', toBackground.id, async ({ id }) => {
    const note = await store.get(id as NoteId);
    if (!note) throw new NotesError('missing');
    const tab = await browser.tabs.create({ url: note.url });
    if (tab.id !== undefined) await rememberJump(tab.id, note.id);
  });
  receive('takeJump', 'page', toBackground.nothing, async (_, sender) =>
    sender.from === 'page' ? ((await takeJump(sender.tabId)) ?? null) : null,
  );

  /** A page may change the notes of its own site only: a script that got hold of an id gets nowhere else. */
  async function mayChange(id: string, sender: Sender): Promise<Note> {
    const note = await store.get(id as NoteId);
    if (!note) throw new NotesError('missing');
    if (sender.from === 'page' && !isSameSite(note.url, sender.url))
      throw new RefusedMessage('a note of another site');
    return note;
  }
}

const noteChange = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  patch: notePatch,
  basedOn: v.pipe(v.number(), v.safeInteger()),
});

function urlOf(sender: Sender): string {
  if (sender.from !== 'page') throw new RefusedMessage('no page');
  return sender.url;
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** Other tabs with the article paint the change too. */
const tellTabs = ({ page }: Note, sender: Sender): Promise<void> =>
  tellOtherTabs(sender, (tabId) => sendMessage('notesChanged', { page }, tabId));
