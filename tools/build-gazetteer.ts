import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { encodeAfter } from '../lib/entities/front-coding.ts';
import { GAZETTEER_HEADER } from '../lib/entities/gazetteer.ts';
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

await orExit(async () => {
  const data = process.argv[2];
  if (!data) throw new InputError('usage: build-gazetteer DATA_FOLDER');
  const file = join(data, 'gazetteer/gazetteer.tsv');
  if (!existsSync(file)) throw new InputError(`${file} is not there`);
  const rows = readRows(file);
  const listed = readNameWords(join(data, 'gazetteer/name-tokens.tsv'));
  const evidence = weighWords(readCorpus(join(data, 'raw')), listed);
  const { weights, everyday } = nameWords(listed, evidence);
  const ofWeight = (wanted: number) =>
    [...weights].filter(([, weight]) => weight === wanted).map(([word]) => word);
  const lines = [
    ...nameLines(rows, evidence),
    `N\t${wordLine(nationalityWords(rows))}`,
    `1\t${wordLine(ofWeight(1))}`,
    `2\t${wordLine(ofWeight(2))}`,
    `E\t${wordLine(everyday)}`,
  ];
  const table = [GAZETTEER_HEADER, ...lines, `.\t${lines.length}`].join('\n');
  writeFileSync(OUTPUT, `${table}\n`);
  process.stderr.write(`${OUTPUT}: ${lines.length} rows, ${table.length} characters\n`);
});

function wordLine(words: readonly string[]): string {
  const sorted = [...words].sort();
  return sorted.map((word, i) => encodeAfter(sorted[i - 1] ?? '', word)).join(' ');
}
