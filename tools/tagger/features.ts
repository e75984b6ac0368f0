import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Token, tokenise } from '../../lib/arabic/tokenise.ts';
import { readGazetteer } from '../../lib/entities/gazetteer.ts';
import { Passage } from '../../lib/entities/passage.ts';
import { proposeNames } from '../../lib/entities/proposals.ts';
import { FEATURES, featuresOf } from '../../lib/entities/tagger/features.ts';
import { MOST_PIECES, numberOf, piecesOf, spellingOf } from '../../lib/entities/tagger/spelling.ts';
import { readAsset } from '../tables.ts';
import { corporaOf, type Document, type Span } from './corpora.ts';
import { madeSentences } from './made-sentences.ts';

/**
 * `tsx tools/tagger/features.ts DATA WORK`: writes all corpora as arrays of tokens, as the tagger will see them, so that
 * training reads texts by the extension's own code. `train/corpus.py` reads the files.
 */
const BUCKETS = 8192;
/** Words of the raw news that get vectors of their own: the most frequent. */
const VOCABULARY = 32_000;
const RAREST = 8;

const LABELS = ['PER', 'LOC', 'ORG', 'MISC'];
const ANY = 255;

const [data = '', work = ''] = process.argv.slice(2);
const write = (name: string, content: NodeJS.ArrayBufferView | string) =>
  writeFileSync(join(work, name), content);

/** Numbers from 0 for spellings, in the order in which they are met. */
class Types {
  readonly numbers = new Map<string, number>();
  readonly counts: number[] = [];

  of(token: Token, counted: boolean): number {
    const spelling = spellingOf(token);
    const number = this.numbers.get(spelling) ?? this.numbers.size;
    if (number === this.numbers.size) {
      this.numbers.set(spelling, number);
      this.counts.push(0);
    }
    if (counted) this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }
}

/** Each token's label: 0, or 1 + 2 × type for a name's first token and one more for the others. */
function labelsOf(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let s = 0;
  let before = -1;
  tokens.forEach(({ start, end }, i) => {
    while (s < sorted.length && (sorted[s]?.end ?? 0) <= start) s++;
    const span = sorted[s];
    if (!span || end <= span.start) return;
    labels[i] =
      span.type === 'unknown' ? ANY : 1 + LABELS.indexOf(span.type) * 2 + (before === s ? 1 : 0);
    before = s;
  });
  return labels;
}

function writeCorpus(
  name: string,
  documents: readonly Document[],
  types: Types,
  counted: boolean,
): void {
  const words: Int32Array[] = [];
  const features: Uint8Array[] = [];
  const labels: Uint8Array[] = [];
  const ends: number[] = [];
  let count = 0;
  for (const { text, spans } of documents) {
    const tokens = tokenise(text);
    const passage = new Passage(text, tokens, gazetteer);
    words.push(Int32Array.from(tokens, (token) => types.of(token, counted)));
    features.push(featuresOf(passage, proposeNames(passage)));
    labels.push(labelsOf(tokens, spans));
    count += tokens.length;
    ends.push(count);
  }
  write(`${name}.words`, Buffer.concat(words.map((part) => new Uint8Array(part.buffer))));
  write(`${name}.features`, Buffer.concat(features));
  write(`${name}.labels`, Buffer.concat(labels));
  write(`${name}.ends`, Int32Array.from(ends));
  console.log(`${name}: ${ends.length} texts, ${count} tokens, ${FEATURES.length} features`);
}

function writeLexicon({ numbers, counts }: Types): void {
  const spellings = [...numbers.keys()];
  const vocabulary = spellings
    .filter((spelling) => spelling !== '' && !spelling.includes(' '))
    .map((spelling) => ({ spelling, count: counts[numbers.get(spelling) ?? 0] ?? 0 }))
    .filter(({ count }) => count >= RAREST)
    .sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .slice(0, VOCABULARY)
    .map(({ spelling }) => spelling)
    .sort();
  const rows = new Map(vocabulary.map((spelling, i) => [spelling, i + 1]));
  const found = spellings.map((spelling) => numberOf(spelling, rows));
  const pieces = new Int32Array(spellings.length * MOST_PIECES).fill(BUCKETS);
  for (const [spelling, i] of numbers) pieces.set(piecesOf(spelling, BUCKETS), i * MOST_PIECES);
  write('types.txt', spellings.join('\n'));
  write('vocabulary.txt', vocabulary.join('\n'));
  write('buckets.txt', String(BUCKETS));
  write(
    'rows.bin',
    Int32Array.from(found, ({ row }) => row),
  );
  write(
    'known.bin',
    Uint8Array.from(found, ({ known }) => known),
  );
  write('pieces.bin', pieces);
  console.log(`${spellings.length} spellings, vocabulary of ${vocabulary.length}`);
}

mkdirSync(work, { recursive: true });
const gazetteer = readGazetteer(readAsset('gazetteer.txt'));
const types = new Types();
const { annotated, raw } = corporaOf(data);
for (const [name, documents] of annotated) writeCorpus(name, documents, types, false);
writeCorpus(
  'made',
  madeSentences().map((text) => ({ text, spans: [] })),
  types,
  false,
);
for (const [name, documents] of raw) writeCorpus(name, documents, types, true);
writeLexicon(types);
