import { defineBackground } from 'wxt/utils/define-background';
import { schemas } from '../../lib/messages.ts';
import { RefusedMessage, receive } from '../../lib/receive.ts';
import { writeSite } from '../../lib/settings.ts';
import { annotator } from './annotator.ts';
import { showBadge } from './badge.ts';
import { listenToMenus } from './menus.ts';
import { listenToNotes } from './notes.ts';

export default defineBackground({
  type: 'module',
  main() {
    receive('annotate', 'page', schemas.annotate, async ({ text, publishedAt }) => {
      const annotate = await annotator();
      return annotate(text, publishedAt === undefined ? {} : { publishedAt });
    });
    receive('showCount', 'page', schemas.showCount, ({ count }, sender) =>
      sender.from === 'page' ? showBadge(sender.tabId, count) : undefined,
    );
    let writing: Promise<unknown> = Promise.resolve();
    receive('setSite', 'both', schemas.setSite, async ({ host, on }, sender) => {
      if (sender.from === 'page' && new URL(sender.url).host !== host)
        throw new RefusedMessage('a page may switch only its own site');
      const turn = writing.then(() => writeSite(host, on));
      writing = turn.catch(() => undefined);
      await turn;
    });
    listenToNotes();
    listenToMenus();
  },
});
