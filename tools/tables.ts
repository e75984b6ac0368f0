import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RecogniserFiles } from '../lib/entities/recogniser.ts';

/** The files that the extension ships for its recogniser, for tools and tests. */
export function readRecogniserFiles(): RecogniserFiles {
  return { gazetteer: readAsset('gazetteer.txt'), tagger: readAsset('tagger.bin') };
}

/** A file of `assets/public`; tools, tests and benches run in the project's folder, bundled or not. */
export function readAsset(name: string): ArrayBuffer {
  const bytes = readFileSync(resolve('assets/public', name));
  return new Uint8Array(bytes).buffer;
}
