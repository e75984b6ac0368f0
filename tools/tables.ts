import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The tables that the extension ships, for tools and tests. */
export function readTables(): ArrayBuffer {
  const bytes = readFileSync(resolve(import.meta.dirname, '../assets/public/gazetteer.txt'));
  return new Uint8Array(bytes).buffer;
}
