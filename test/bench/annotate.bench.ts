import { bench, run, summary } from 'mitata';
import { createAnnotator } from '../../lib/annotate.ts';
import { tokenise } from '../../lib/arabic/tokenise.ts';
import { createRecogniser } from '../../lib/entities/recogniser.ts';
import { findFigures } from '../../lib/figures/figures.ts';
import { readRecogniserFiles } from '../../tools/tables.ts';
import { madeSentences } from '../../tools/tagger/made-sentences.ts';
import { NEWS } from '../figures/adversarial.ts';
import { printDoublings } from './doubling.ts';
import { printLevels } from './levels.ts';

/**
 * `npm run bench`: the engine's speed, against a yardstick of the same run (splitting the text at white space), and at
 * twice the length, which a linear engine does in twice the time; last the figures alone on texts made to be slow.
 */
const text = NEWS.repeat(40);
const words = (of: string) => of.split(/\s+/).length;

/** No two sentences alike, and names wherever they may stand: the tagger's worst case. */
const names = madeSentences(600).join(' ');

const files = readRecogniserFiles();
const before = memory();
const annotate = createAnnotator(createRecogniser(files));
annotate(names);
const held = memory() - before;

summary(() => {
  bench('yardstick: split at white space', () => words(text));
  bench('tokenise', () => tokenise(text));
  bench('figures', () => findFigures(text, tokenise(text)));
  bench('figures, twice the text', () => findFigures(text + text, tokenise(text + text)));
  bench('annotate', () => annotate(text));
  bench('annotate, twice the text', () => annotate(text + text));
  bench('annotate, names everywhere', () => annotate(names));
});
bench('cold start: read the files', () => createRecogniser(files));
await run();

const perSecond = (of: string, work: () => unknown): string => {
  const RUNS = 20;
  const started = performance.now();
  for (let i = 0; i < RUNS; i++) work();
  const seconds = (performance.now() - started) / 1000;
  return `${Math.round((words(of) * RUNS) / seconds)} words/s`;
};
console.log(`\nfigures  ${perSecond(text, () => findFigures(text, tokenise(text)))}`);
console.log(`annotate ${perSecond(text, () => annotate(text))}`);
console.log(`annotate ${perSecond(names, () => annotate(names))}, names everywhere`);
console.log(`memory   ${(held / 2 ** 20).toFixed(0)} MB for tables, tagger and what they keep`);
printLevels(annotate);
printDoublings();

/** Bytes in use, garbage not counted where Node was started with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
