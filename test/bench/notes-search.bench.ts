import { createNoteSearch } from '../../lib/notes/search.ts';
import { manyNotes } from './many-notes.ts';

/**
 * `npm run bench:search`: the time to read notes for search and to find in them, at growing numbers of notes, in
 * milliseconds and against a yardstick of the same run: `includes` over the same notes' bodies.
 */
const QUERIES = {
  'one word': 'المدر',
  'two words': 'سلم كتب',
  phrase: '"سلم كتب"',
  'excluded word': 'سلم -كتب',
  'one letter': 'م',
};
/** The fastest of so many runs: what else the machine does only makes a run slower. */
const RUNS = 7;

const fastest = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: RUNS }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );

for (const count of [100, 1_000, 10_000, 100_000]) {
  const notes = manyNotes(count);
  const search = createNoteSearch();
  const started = performance.now();
  search.prepare(notes);
  const prepared = performance.now() - started;
  const yardstick = fastest(() => notes.filter(({ body }) => body.includes('لا يوجد')));
  console.log(
    `\n${count} notes: read in ${prepared.toFixed(1)} ms; yardstick ${yardstick.toFixed(2)} ms`,
  );
  for (const [name, query] of Object.entries(QUERIES)) {
    const time = fastest(() => search.find(notes, query));
    const found = search.find(notes, query).length;
    console.log(
      `${name.padEnd(15)}${time.toFixed(2).padStart(8)} ms  ×${(time / yardstick).toFixed(1)} of the yardstick, ${found} found`,
    );
  }
}
