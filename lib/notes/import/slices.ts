/** Milliseconds of work after which the page gets its turn: half a frame. */
const SLICE = 8;

/** Told how far the work is, 0 to 1. */
export type OnProgress = (done: number) => void;

/** `map`, in slices, between which the page paints and takes input. Rejects with what `each` throws. */
export async function mapInSlices<T, R>(
  items: readonly T[],
  each: (item: T, index: number) => R,
  onProgress: OnProgress = () => undefined,
): Promise<R[]> {
  const results: R[] = [];
  let started = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(each(item, index));
    if (performance.now() - started < SLICE) continue;
    onProgress((index + 1) / items.length);
    await nextTask();
    started = performance.now();
  }
  onProgress(1);
  return results;
}

/** By message and not by timer, which the browser holds up for four milliseconds after a few. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
