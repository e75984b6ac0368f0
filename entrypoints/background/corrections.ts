import type { CorrectionId } from '../../lib/corrections/correction.ts';
import { correctionDraft } from '../../lib/corrections/draft.ts';
import { nameOf } from '../../lib/corrections/name.ts';
import { type CorrectionRules, compileCorrections } from '../../lib/corrections/rules.ts';
import { sendMessage, toBackground } from '../../lib/messages.ts';
import { openCorrections } from '../../lib/notes/database/corrections.ts';
import { RefusedMessage, receive, type Sender } from '../../lib/receive.ts';
import type { Safekeeper } from './safekeeping.ts';
import { tellOtherTabs } from './tabs.ts';

/**
 * The one writer of the reader's corrections. Returns the way to them as they are now, ready to be applied: none where
 * they cannot be read, since an article is highlighted all the same (that the database is unreadable is told where the
 * article's notes are asked for).
 */
export function listenToCorrections(safekeeper: Safekeeper): () => Promise<CorrectionRules> {
  const store = openCorrections();
  let rules: Promise<CorrectionRules> | undefined;

  async function changed(sender: Sender): Promise<void> {
    rules = undefined;
    safekeeper.changed();
    await tellOtherTabs(sender, (tabId) => sendMessage('annotateAgain', undefined, tabId));
  }

  receive('correct', 'both', correctionDraft, async ({ surface, verdict }, sender) => {
    const found = nameOf(surface);
    if (!found) throw new RefusedMessage('not a name');
    const corrected = await store.correct(found.name, found.surface, verdict);
    await changed(sender);
    return corrected;
  });
  receive('withdrawCorrection', 'both', toBackground.id, async ({ id }, sender) => {
    const withdrawn = await store.withdraw(id as CorrectionId);
    await changed(sender);
    return withdrawn;
  });

  receive('imported', 'extension', toBackground.nothing, (_, sender) => changed(sender));

  return async () => {
    rules ??= store.all().then(compileCorrections);
    try {
      return await rules;
    } catch {
      rules = undefined;
      return compileCorrections([]);
    }
  };
}
