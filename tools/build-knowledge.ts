import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCountries } from '../lib/knowledge/countries.ts';
import { orExit } from './json-lines.ts';
import { countryTable } from './knowledge/table.ts';

/**
 * `npm run build-knowledge`: compiles the facts of countries that the extension ships out of packages and of the tables in
 * `tools/knowledge`. The same input gives the same bytes; a table that the extension could not read is not written.
 */
const OUTPUT = resolve(import.meta.dirname, '../assets/public/countries.json');

await orExit(async () => {
  const table = countryTable();
  const { size } = readCountries(table);
  writeFileSync(OUTPUT, table);
  process.stderr.write(`${OUTPUT}: ${size} countries, ${table.length} characters\n`);
});
