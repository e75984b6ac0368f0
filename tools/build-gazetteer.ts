import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foldText } from '../lib/arabic/fold.ts';
import { GAZETTEER_HEADER } from '../lib/entities/gazetteer.ts';
import { InputError, orExit } from './json-lines.ts';

/**
 * `npm run build-gazetteer -- DATA`: compiles `DATA/gazetteer` into the table that the extension ships, weighing each
 * single word by how often `DATA/raw` (plain news, `.xz`) uses it. The same input gives the same bytes.
 */
const OUTPUT = resolve(import.meta.dirname, '../assets/public/gazetteer.txt');

const TYPES: Readonly<Record<string, string>> = {
  PER: 'P',
  LOC: 'L',
  ORG: 'O',
  WEAPON: 'M',
  EVENT: 'M',
};

/** The best source wins where several have a name. */
const SOURCES = [
  'hand-seed',
  'cldr',
  'country-codes',
  'i18n-iso-countries',
  'geonames',
  'natural-earth',
  'arwikicats',
  'template(arwikicats)',
];
const TRUSTED = new Set(['hand-seed', 'cldr', 'country-codes', 'i18n-iso-countries']);

/** القوات الروسية and المعارضة السورية are no names; generic weapons (الفوسفور الأبيض) are none either. */
const LEFT_OUT = new Set(['forces', 'opposition', 'generic']);

/** A city of this many people is known by its name alone. */
const KNOWN_CITY = 200_000;
/** Uses per million words of news above which a little-known single name is an everyday word. */
const EVERYDAY = 12;
/** The same for words of person names; above the second they are hardly ever names. */
const SOMETIMES_NAME = 60;
const HARDLY_NAME = 400;

interface Row {
  readonly name: string;
  readonly type: string;
  readonly english: string;
  readonly id: string;
  readonly source: string;
  readonly subtype: string;
  readonly weight: number;
}

function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [name = '', type = '', english = '', id = '', source = '', subtype = '', weight = ''] =
        line.split('\t');
      return { name, type, english, id, source, subtype, weight: Number(weight) };
    });
}

/** The key that a name is found by: folded words, punctuation as the tokeniser sees it left out. */
const keyOf = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function nameLines(rows: readonly Row[], perMillion: (word: string) => number): string[] {
  const best = new Map<string, Row>();
  const rank = (row: Row) => SOURCES.indexOf(row.source);
  for (const row of rows) {
    if (!TYPES[row.type] || LEFT_OUT.has(row.subtype)) continue;
    // «ادرار، الجزائر»: the country behind the comma is no part of the name.
    const key = keyOf(row.name.split(/[،(]/)[0] ?? '');
    if (key.length < 2) continue;
    const before = best.get(key);
    if (
      !before ||
      rank(row) < rank(before) ||
      (rank(row) === rank(before) && row.weight > before.weight)
    )
      best.set(key, row);
  }
  return [...best]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, row]) => {
      const strength = strengthOf(key, row, perMillion);
      return strength ? [`${TYPES[row.type]}${strength}\t${key}\t${row.id}\t${row.english}`] : [];
    });
}

/** `+` sure, `-` needs a reason; undefined for what is an everyday word first of all. */
function strengthOf(
  key: string,
  row: Row,
  perMillion: (word: string) => number,
): '+' | '-' | undefined {
  if (key.includes(' ')) return '+';
  if (TRUSTED.has(row.source))
    return row.type === 'PER' && perMillion(key) > 200 ? '-' : key.length > 2 ? '+' : '-';
  const isKnown =
    row.subtype === 'capital' ||
    (row.source === 'geonames' && row.weight >= KNOWN_CITY) ||
    (row.source === 'natural-earth' && row.subtype === 'country');
  if (isKnown) return key.length > 3 && !looksInflected(key) ? '+' : '-';
  return perMillion(key) > EVERYDAY ? undefined : '-';
}

/** A short word with the article, or with a particle's letter, reads as a common word more often than not. */
const looksInflected = (key: string): boolean => key.startsWith('ال') && key.length < 6;

function nationalityLines(rows: readonly Row[]): string[] {
  const adjectives = new Set<string>();
  for (const { type, name } of rows)
    if (type === 'NORP' && !keyOf(name).includes(' ')) adjectives.add(keyOf(name));
  return [...adjectives].sort().map((word) => `N\t${word}`);
}

function nameWordLines(file: string, perMillion: (word: string) => number): string[] {
  const best = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [arabic = '', , count = '0'] = line.split('\t');
    const key = keyOf(arabic);
    if (key.length < 3 || key.includes(' ') || key.startsWith('ال')) continue;
    best.set(key, Math.max(best.get(key) ?? 0, Number(count)));
  }
  return [...best]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, count]) => {
      const uses = perMillion(word);
      // In common use, or attested so rarely that it may be a mistake of the lists.
      if (uses > HARDLY_NAME || (count < 2 && uses > 1)) return [];
      if (count < 2 && uses === 0) return [];
      return [`${uses > SOMETIMES_NAME && count < 200 ? 1 : 2}\t${word}`];
    });
}

/** Uses of each folded word per million words of the folder's `.xz` texts; of none where there is no such folder. */
function countWords(folder: string): (word: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.xz'))
    : [];
  for (const name of files.sort()) {
    const text = execFileSync('xz', ['-dc', join(folder, name)], { maxBuffer: 2 ** 30 }).toString(
      'utf8',
    );
    for (const line of text.split('\n'))
      for (const word of foldText(line).split(/[^\p{L}]+/u)) {
        if (word === '') continue;
        total++;
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
  }
  return (word) => (total ? ((counts.get(word) ?? 0) * 1e6) / total : 0);
}

await orExit(async () => {
  const data = process.argv[2];
  if (!data) throw new InputError('usage: build-gazetteer DATA_FOLDER');
  const file = join(data, 'gazetteer/gazetteer.tsv');
  if (!existsSync(file)) throw new InputError(`${file} is not there`);
  const rows = readRows(file);
  const perMillion = countWords(join(data, 'raw'));
  const lines = [
    ...nameLines(rows, perMillion),
    ...nationalityLines(rows),
    ...nameWordLines(join(data, 'gazetteer/name-tokens.tsv'), perMillion),
  ];
  writeFileSync(OUTPUT, `${[GAZETTEER_HEADER, ...lines].join('\n')}\n`);
  process.stderr.write(`${OUTPUT}: ${lines.length} rows\n`);
});
