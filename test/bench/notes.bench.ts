import 'fake-indexeddb/auto';
import { openImports } from '../../lib/notes/database/imports.ts';
import { openNotes } from '../../lib/notes/database/notes.ts';
import { exportCsv } from '../../lib/notes/export/csv.ts';
import { exportJson } from '../../lib/notes/export/json.ts';
import { exportMarkdown } from '../../lib/notes/export/markdown.ts';
import { exportWebAnnotations } from '../../lib/notes/export/web-annotation.ts';
import { readImport } from '../../lib/notes/import/read-import.ts';
import { createLocator } from '../../lib/notes/locate.ts';
import type { Note } from '../../lib/notes/note.ts';
import { createDescriber } from '../../lib/notes/selectors.ts';
import { sighted } from '../../lib/notes/sightings.ts';
import { translatorFrom } from '../../lib/translate.ts';
import { NEWS } from '../figures/adversarial.ts';
import { sampleNote } from '../notes/samples.ts';
import { manyNotes } from './many-notes.ts';

/**
 * `npm run bench:notes`: finding notes again in a long article, and notes out and in at growing numbers, in milliseconds
 * and against yardsticks of the same run: a split of the article at white space, `JSON.parse` of the same file. The
 * database is one in memory, that Node has: a browser's is slower or faster, but grows alike.
 */
const RUNS = 7;
const translator = translatorFrom({}, 'en');

/** The fastest of so many runs: what else the machine does only makes a run slower. */
const fastest = (work: () => unknown, runs = RUNS): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const print = (name: string, time: number, yardstick: number) =>
  console.log(
    `${name.padEnd(34)}${time.toFixed(1).padStart(9)} ms  ×${(time / yardstick).toFixed(1)}`,
  );

const ARTICLE_LENGTH = 160_000;

/** Long articles: one in words as a language has them, and one that says the same again and again. */
const ARTICLES = {
  article: () =>
    manyNotes(1_000)
      .map(({ body }) => `${body}.`)
      .join('\n'),
  'repeating article': () =>
    Array.from({ length: 2_000 }, (_, i) =>
      NEWS.replace(/(\p{L}{4,})/gu, (word, _word, at) => (at % 5 ? word : `${word}${i}`)),
    ).join(''),
};

function notesOn(text: string, count: number): Note[] {
  const describe = createDescriber(text);
  const starts = [...text.matchAll(/(?<=\s)\p{L}/gu)].map(({ index }) => index);
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor((i * (starts.length - 10)) / count);
    const end = (starts[at + 1 + (i % 6)] ?? text.length) - 1;
    return sampleNote({ target: describe(starts[at] ?? 0, end) });
  });
}

function benchPlaces(kind: keyof typeof ARTICLES, counts: readonly number[]): void {
  const text = ARTICLES[kind]().slice(0, ARTICLE_LENGTH);
  const yardstick = fastest(() => text.split(/\s+/));
  console.log(
    `\n${kind}, ${text.length} characters; yardstick: split in ${yardstick.toFixed(1)} ms`,
  );
  const changed = {
    'as it was': text,
    'a paragraph above': `خبر عاجل من بيروت: تأجلت الجلسة.\n${text}`,
    'every 40th word another': text.replace(/\S+/g, (word, at) => (at % 40 ? word : 'غيرها')),
    'words in another order': text.split(' ').reverse().join(' '),
  };
  for (const count of counts) {
    const notes = notesOn(text, count);
    for (const [name, now] of Object.entries(changed)) {
      const locate = (all: readonly Note[]) => () => {
        const locator = createLocator(now);
        for (const note of all) locator.locate(note);
      };
      const news = createLocator(now).news(notes);
      const found = new Map(news?.found.map((one) => [one.id, one]));
      const seen = notes.map(
        (note) => (news && sighted(note, found.get(note.id), news.fingerprint)) ?? note,
      );
      print(`${count} notes, ${name}`, fastest(locate(notes)), yardstick);
      print('  at the next visit', fastest(locate(seen)), yardstick);
    }
  }
}

async function benchFiles(count: number): Promise<void> {
  const notes = manyNotes(count);
  const json = exportJson({ notes, corrections: [] }, new Date(0));
  const yardstick = fastest(() => JSON.parse(json), 3);
  console.log(
    `\n${count} notes, ${(json.length / 1e6).toFixed(1)} M units; yardstick: JSON.parse in ${yardstick.toFixed(1)} ms`,
  );
  const once = (name: string, work: () => unknown) => print(name, fastest(work, 3), yardstick);
  once('export JSON', () => exportJson({ notes, corrections: [] }, new Date(0)));
  once('export Web Annotations', () => exportWebAnnotations(notes, new Date(0)));
  once('export Markdown', () => exportMarkdown(notes, translator));
  once('export CSV', () => exportCsv(notes, translator));
  const file = new Blob([json]);
  const imported = await readImport(file);
  print('read the file', await timeOf(() => readImport(file)), yardstick);
  const name = `bench-${count}`;
  const [imports, store] = [openImports({ name }), openNotes({ name })];
  print('keep it', await timeOf(() => imports.apply(imported, { onConflict: 'mine' })), yardstick);
  print(
    'keep it again',
    await timeOf(() => imports.apply(imported, { onConflict: 'mine' })),
    yardstick,
  );
  print('list all notes', await timeOf(() => store.all()), yardstick);
  const [first] = notes;
  if (first) print('notes of one article', await timeOf(() => store.onPage(first.page)), yardstick);
  imports.close();
  store.close();
}

benchPlaces('article', [50, 200, 800]);
benchPlaces('repeating article', [200]);
for (const count of [100, 1_000, 10_000, 100_000]) await benchFiles(count);
