import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeGazetteer } from '../lib/entities/gazetteer-format.ts';
import { readCorpus } from './gazetteer/corpus.ts';
import { weighWords } from './gazetteer/evidence.ts';
import { nameLines } from './gazetteer/names.ts';
import { readNameWords, readRows } from './gazetteer/rows.ts';
import { nameWords, nationalityWords } from './gazetteer/words.ts';
import { InputError, orExit } from './json-lines.ts';

/**
 * `npm run build-gazetteer -- DATA`: compiles `DATA/gazetteer` into the table that the extension ships, weighing each
 * single word by its use in `DATA/raw` (plain news, `.xz`). The same input gives the same bytes.
 */
const OUTPUT = resolve(import.meta.dirname, '../assets/public/gazetteer.txt');
