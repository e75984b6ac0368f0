import { defineBackground } from 'wxt/utils/define-background';
import { tokenise } from '../../lib/arabic/tokenise.ts';
import { applyCorrections } from '../../lib/corrections/apply.ts';
import { atLevel } from '../../lib/entities/levels.ts';
import { toBackground } from '../../lib/messages.ts';
import { receive } from '../../lib/receive.ts';
import { readSettings } from '../../lib/settings.ts';
import { annotator } from './annotator.ts';
import { showBadge } from './badge.ts';
import { listenToCorrections } from './corrections.ts';
import { listenToKnowledge } from './knowledge.ts';
import { listenToMenus } from './menus.ts';
import { listenToNotes } from './notes.ts';
import { keepNotesSafe } from './safekeeping.ts';
import { listenToSettings } from './settings.ts';
import { listenToUnsaved } from './unsaved.ts';

export default defineBackground({
  type: 'module',
  main() {
    const safekeeper = keepNotesSafe();
    const correctionRules = listenToCorrections(safekeeper);
    receive('annotate', 'page', toBackground.annotate, async ({ text, publishedAt }) => {
      const [annotate, { recognition }, rules] = await Promise.all([
        annotator(),
        readSettings(),
        correctionRules(),
      ]);
      const annotated = annotate(text, publishedAt === undefined ? {} : { publishedAt });
      const shown = atLevel(annotated, recognition);
      return rules.size ? applyCorrections(text, tokenise(text), shown, rules) : shown;
    });
    receive('showCount', 'page', toBackground.showCount, ({ count }, sender) =>
      sender.from === 'page' ? showBadge(sender.tabId, count) : undefined,
    );
    listenToSettings();
    listenToNotes(safekeeper);
    listenToUnsaved();
    listenToKnowledge();
    listenToMenus();
  },
});
