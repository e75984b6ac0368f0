export interface WatchOptions {
  /** Nodes of the watcher's own making, whose changes say nothing. */
  readonly ignore: (node: Node) => boolean;
  /** Milliseconds without a change after which the page is taken as settled. */
  readonly settle?: number;
}

const SETTLE = 400;
/** A page that changes all the time is looked at ever more seldom: the wait doubles up to this. */
const LONGEST_WAIT = 30_000;
/** Changes that follow each other closer than this many waits are one fight. */
const CALM = 4;

/**
 * Calls back once after a burst of changes to the document's text, when it has settled or the wait is over. Returns
 * the way to stop.
 */
export function watchArticle(
  document: Document,
  onChange: () => void,
  { ignore, settle = SETTLE }: WatchOptions,
): () => void {
  let wait = settle;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some((record) => changesText(record, ignore))) return;
    timer = setTimeout(() => {
      timer = undefined;
      const now = performance.now();
      wait = now - last < wait * CALM ? Math.min(wait * 2, LONGEST_WAIT) : settle;
      last = now;
      onChange();
    }, wait);
  });
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

function changesText(record: MutationRecord, ignore: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return true;
  for (const nodes of [record.addedNodes, record.removedNodes])
    for (const node of nodes)
      if (!ignore(node) && (node.textContent ?? '').trim() !== '') return true;
  return false;
}
