import { toBackground } from '../../lib/messages.ts';
import { RefusedMessage, receive } from '../../lib/receive.ts';
import { changeSettings, type Settings, withSite } from '../../lib/settings.ts';

/** The one writer of the reader's settings: one change after the other. */
export function listenToSettings(): void {
  let writing: Promise<unknown> = Promise.resolve();
  const change = (work: (settings: Settings) => Settings): Promise<void> => {
    const turn = writing.then(() => changeSettings(work));
    writing = turn.catch(() => undefined);
    return turn;
  };

  receive('setSite', 'both', toBackground.setSite, ({ host, on }, sender) => {
    if (sender.from === 'page' && new URL(sender.url).host !== host)
      throw new RefusedMessage('a page may switch only its own site');
    return change((settings) => withSite(settings, host, on));
  });
  receive('setRecognition', 'extension', toBackground.setRecognition, ({ level }) =>
    change((settings) => ({ ...settings, recognition: level })),
  );
}
