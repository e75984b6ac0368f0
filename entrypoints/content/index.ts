import { defineContentScript } from 'wxt/utils/define-content-script';
import { schemas } from '../../lib/messages.ts';
import { receive } from '../../lib/receive.ts';
import { Controller } from './controller.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const controller = new Controller(ctx);
    const { page } = controller;
    receive('pageState', 'extension', schemas.nothing, () => page.state());
    receive('highlightPage', 'extension', schemas.nothing, async () => {
      await page.look(true);
      return page.state();
    });
    receive('jumpTo', 'extension', schemas.jumpTo, (target) => controller.jumpTo(target));
    receive('stepHighlight', 'extension', schemas.stepHighlight, ({ by }) =>
      controller.stepHighlight(by),
    );
    receive('writeNote', 'extension', schemas.nothing, () => controller.writeOnSelection());
    receive('notesChanged', 'extension', schemas.notesChanged, async (changed) => {
      if (page.address() === changed.page) await page.refreshNotes();
    });
    await page.start();
  },
});
