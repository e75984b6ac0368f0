import { storage } from '@wxt-dev/storage';
import { toBackground } from '../../lib/messages.ts';
import { pageAddress } from '../../lib/notes/address.ts';
import { type KeptUnsaved, unsaved, withUnsaved } from '../../lib/notes/unsaved.ts';
import { RefusedMessage, receive } from '../../lib/receive.ts';
import { inTurn } from './turns.ts';

/** Beside the database and not in it: what is being written must outlive a database that is full or broken. */
const item = storage.defineItem<readonly KeptUnsaved[]>('local:unsaved', { fallback: [] });

/** The one keeper of what stands in open editors. */
export function listenToUnsaved(): void {
  const change = inTurn(async (work: (list: readonly KeptUnsaved[]) => KeptUnsaved[]) =>
    item.setValue(work(await item.getValue())),
  );

  receive('keepUnsaved', 'page', unsaved, (text, sender) => {
    if (sender.from !== 'page') throw new RefusedMessage('no page');
    const page = pageAddress(sender.url, text.canonical);
    return change((list) => withUnsaved(list, { ...text, page, keptAt: Date.now() }));
  });
  receive('dropUnsaved', 'page', toBackground.id, ({ id }) =>
    change((list) => list.filter((kept) => kept.id !== id)),
  );
  receive('unsavedOnPage', 'page', toBackground.onPage, async ({ canonical }, sender) => {
    if (sender.from !== 'page') return [];
    const page = pageAddress(sender.url, canonical);
    return (await item.getValue()).filter((kept) => kept.page === page);
  });
}
