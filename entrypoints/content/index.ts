import { defineContentScript } from 'wxt/utils/define-content-script';
import { toPage } from '../../lib/messages.ts';
import { receive } from '../../lib/receive.ts';
import { Controller } from './controller.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const controller = new Controller(ctx);
    const { page } = controller;
    receive('pageState', 'extension', toPage.nothing, () => page.state());
    receive('highlightPage', 'extension', toPage.nothing, async () => {
      await page.look(true);
      return page.state();
    });
    receive('jumpTo', 'extension', toPage.jumpTo, (target) => controller.jumpTo(target));
    receive('attachTo', 'extension', toPage.id, ({ id }) => controller.attachTo(id));
    receive('stepHighlight', 'extension', toPage.stepHighlight, ({ by }) =>
      controller.stepHighlight(by),
    );
    receive('writeNote', 'extension', toPage.nothing, () => controller.writeOnSelection());
    receive('notesChanged', 'extension', toPage.notesChanged, async ({ pages, names }) => {
      if (names || pages.includes(page.address())) await page.refreshNotes();
    });
    receive('annotateAgain', 'extension', toPage.nothing, () => page.annotateAgain());
    receive('lookAgain', 'extension', toPage.nothing, () => page.look());
    receive('nameSelection', 'extension', toPage.nothing, () => controller.nameSelection());
    await page.start();
  },
});
