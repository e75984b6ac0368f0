import { bench, run, summary } from 'mitata';
import { createAnnotator } from '../../lib/annotate.ts';
import { tokenise } from '../../lib/arabic/tokenise.ts';
import { createRecogniser } from '../../lib/entities/recogniser.ts';
import { findFigures } from '../../lib/figures/figures.ts';
import { readTables } from '../../tools/tables.ts';
import { NEWS } from '../figures/adversarial.ts';
import { printDoublings } from './doubling.ts';

/**
 * `npm run bench`: the engine's speed, against a yardstick of the same run (splitting the text at white space), and at
 * twice the length, which a linear engine does in twice the time; last the figures alone on texts made to be slow.
 */
const text = NEWS.repeat(40);
const words = (of: string) => of.split(/\s+/).length;

const tables = readTables();
const annotate = createAnnotator(createRecogniser(tables));

summary(() => {
  bench('yardstick: split at white space', () => words(text));
  bench('tokenise', () => tokenise(text));
  bench('figures', () => findFigures(text, tokenise(text)));
  bench('figures, twice the text', () => findFigures(text + text, tokenise(text + text)));
  bench('annotate', () => annotate(text));
  bench('annotate, twice the text', () => annotate(text + text));
});
bench('cold start: read the tables', () => createRecogniser(tables));
await run();

const seconds = (work: () => unknown) => {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
};
const perSecond = (work: () => unknown) =>
  Math.round((words(text) * 20) / seconds(() => Array.from({ length: 20 }, work)));
console.log(`\nfigures  ${perSecond(() => findFigures(text, tokenise(text)))} words/s`);
console.log(`annotate ${perSecond(() => annotate(text))} words/s`);
printDoublings();
