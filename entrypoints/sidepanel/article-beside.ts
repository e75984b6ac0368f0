import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageAddress } from '../../lib/notes/note.ts';
import { activeTabId, askTab } from '../popup/active-tab.ts';

/** The article in the tab that is in view now; undefined where it is none, or not read yet. */
export function useArticleBeside(): PageAddress | undefined {
  const [page, setPage] = useState<PageAddress>();
  useEffect(() => {
    const look = async () => {
      const state = await askTab(await activeTabId(), 'pageState');
      setPage('page' in state ? state.page : undefined);
    };
    const changed = (_: number, { status }: { readonly status?: string }) => {
      if (status === 'complete') void look();
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(changed);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(changed);
    };
  }, []);
  return page;
}
