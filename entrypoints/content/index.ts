import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, schemas } from '../../lib/messages.ts';
import { Controller } from './controller.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const controller = new Controller(ctx);
    const { page } = controller;
    const isOurs = ({ sender }: { readonly sender: { readonly id?: string } }) =>
      sender.id === browser.runtime.id;
    onMessage('pageState', () => page.state());
    onMessage('highlightPage', async () => {
      await page.look(true);
      return page.state();
    });
    onMessage(
      'jumpTo',
      (message) => isOurs(message) && controller.jumpTo(v.parse(schemas.jumpTo, message.data)),
    );
    onMessage('stepHighlight', (message) =>
      controller.stepHighlight(v.parse(schemas.stepHighlight, message.data).by),
    );
    onMessage('writeNote', () => controller.writeOnSelection());
    onMessage('notesChanged', () => page.refreshNotes());
    await page.start();
  },
});
