import { browser } from 'wxt/browser';
import { type Annotate, createAnnotator } from '../../lib/annotate.ts';
import { createRecogniser } from '../../lib/entities/recogniser.ts';

let loading: Promise<Annotate> | undefined;

/** The one annotator of all tabs: its tables are read at the first call, and again where that failed. */
export function annotator(): Promise<Annotate> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Annotate> {
  const [gazetteer, tagger] = await Promise.all([read('/gazetteer.txt'), read('/tagger.bin')]);
  return createAnnotator(createRecogniser({ gazetteer, tagger }));
}

async function read(file: '/gazetteer.txt' | '/tagger.bin'): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL(file))).arrayBuffer();
}
