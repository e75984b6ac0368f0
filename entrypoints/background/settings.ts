import { sendMessage, toBackground } from '../../lib/messages.ts';
import { RefusedMessage, receive } from '../../lib/receive.ts';
import { changeSettings, isSiteOn, readSettings, withSite } from '../../lib/settings.ts';
import { tellOtherTabs } from './tabs.ts';
import { inTurn } from './turns.ts';

/** The one writer of the reader's settings, one change after the other; pages are told what concerns them. */
export function listenToSettings(): void {
  const change = inTurn(changeSettings);

  receive('isSiteOn', 'page', toBackground.nothing, async (_, sender) =>
    sender.from === 'page' ? isSiteOn(await readSettings(), new URL(sender.url).host) : false,
  );
  receive('setSite', 'both', toBackground.setSite, async ({ host, on }, sender) => {
    if (sender.from === 'page' && new URL(sender.url).host !== host)
      throw new RefusedMessage('a page may switch only its own site');
    await change((settings) => withSite(settings, host, on));
    await tellOtherTabs(sender, (tabId) => sendMessage('lookAgain', undefined, tabId));
  });
  receive('setRecognition', 'extension', toBackground.setRecognition, async ({ level }, sender) => {
    await change((settings) => ({ ...settings, recognition: level }));
    await tellOtherTabs(sender, (tabId) => sendMessage('annotateAgain', undefined, tabId));
  });
}
