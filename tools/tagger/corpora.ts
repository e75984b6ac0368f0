import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fnv1a } from '../../lib/entities/tagger/spelling.ts';

const ANNOTATIONS = resolve(import.meta.dirname, 'annotations/raw-news.jsonl');

/** A text and the names that somebody marked in it; offsets are UTF-16 units. */
export interface Document {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** `unknown` says of a stretch that it may be a name or not: what a corpus annotates by other rules. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** JSON Lines as ../shared/ANNOTATION.md describes them; figures are left out. */
export function readGold(file: string): Document[] {
  return lines(file)
    .filter(Boolean)
    .map((line) => {
      const { text, annotations }: { text: string; annotations: Span[] } = JSON.parse(line);
      return { text, spans: annotations.filter(({ type }) => type !== 'figure') };
    });
}

/**
 * A word and its tag a line, sentences parted by empty lines; `sentences` of them make a document, a line each.
 * `unknown` are types that this corpus annotates by rules which are not ours.
 */
export function readConll(
  file: string,
  sentences: number,
  unknown: readonly string[] = [],
): Document[] {
  const documents: Document[] = [];
  let text = '';
  let spans: Span[] = [];
  let count = 0;
  const close = () => {
    if (text) documents.push({ text: text.trimEnd(), spans });
    text = '';
    spans = [];
    count = 0;
  };
  for (const line of [...lines(file), '']) {
    const [word = '', ...tags] = line.trim().split(/[\t ]+/);
    if (tags.length === 0) {
      if (text && !text.endsWith('\n')) text += '\n';
      if (text && ++count >= sentences) close();
      continue;
    }
    if (text && !text.endsWith('\n')) text += ' ';
    spans = withTag(spans, text.length, word, tags.at(-1) ?? 'O', unknown);
    text += word;
  }
  close();
  return documents;
}

/** The spans with one more word, which stands at `at`; punctuation at a name's edges is not of it. */
function withTag(
  spans: Span[],
  at: number,
  word: string,
  tag: string,
  unknown: readonly string[],
): Span[] {
  if (tag === 'O') return spans;
  const name = tag.slice(2).replace(/^MIS$/, 'MISC');
  const type = unknown.includes(name) ? 'unknown' : name;
  const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(word);
  const start = at + (core?.index ?? 0);
  const end = start + (core?.[0] ?? word).length;
  const last = spans.at(-1);
  if (tag.startsWith('I-') && last?.type === type) return [...spans.slice(0, -1), { ...last, end }];
  return [...spans, { start, end, type }];
}

/** News without annotation: lines of text, articles parted by lines that begin with `# `. */
export function readRaw(file: string): Document[] {
  const text = execFileSync('xz', ['-dc', file], { maxBuffer: 2 ** 30 }).toString('utf8');
  const documents: Document[] = [];
  let article: string[] = [];
  for (const line of [...text.split('\n'), '# ']) {
    if (!line.startsWith('# ')) {
      if (line.trim()) article.push(line);
      continue;
    }
    if (article.length) documents.push({ text: article.join('\n'), spans: [] });
    article = [];
  }
  return documents;
}

interface Standoff {
  readonly corpus: string;
  /** Number of the article in the corpus, from 0, and UTF-16 offsets of the excerpt in it. */
  readonly article: number;
  readonly start: number;
  readonly end: number;
  /** FNV-1a of the excerpt, so that names never fall on another edition of the corpus. */
  readonly check: number;
  /** `TYPE start end`, offsets in the excerpt. */
  readonly names: readonly string[];
}

/**
 * Names that were marked by hand in excerpts of raw news, kept without the text (`annotations/`).
 * @throws Error where the raw news is not the edition that was annotated.
 */
export function readStandoff(
  file: string,
  raw: ReadonlyMap<string, readonly Document[]>,
): Document[] {
  const excerpts = lines(file)
    .filter(Boolean)
    .map((line): Standoff => JSON.parse(line));
  const wanted = new Map<string, Standoff[]>();
  for (const excerpt of excerpts) {
    const key = `${excerpt.corpus} ${excerpt.article}`;
    wanted.set(key, [...(wanted.get(key) ?? []), excerpt]);
  }
  return [...raw].flatMap(([corpus, documents]) =>
    documents.flatMap(({ text }, i) =>
      (wanted.get(`${corpus} ${i}`) ?? []).map((excerpt) => excerptOf(text, excerpt)),
    ),
  );
}

function excerptOf(article: string, { start, end, check, names, ...of }: Standoff): Document {
  const text = article.slice(start, end);
  if (fnv1a(text) !== check)
    throw new Error(`${of.corpus}, article ${of.article}: another text than was annotated`);
  const spans = names.map((name) => {
    const [type = '', from, to] = name.split(' ');
    return { type, start: Number(from), end: Number(to) };
  });
  return { text, spans };
}

/** All that the tagger is trained and measured with, by the names that the training code knows. */
export function corporaOf(data: string): {
  annotated: [string, Document[]][];
  raw: [string, readonly Document[]][];
} {
  const raw = new Map([
    ['ant', readRaw(join(data, 'raw/antcorpus.txt.xz'))],
    ['khaleej', readRaw(join(data, 'raw/sanad-khaleej.txt.xz'))],
  ]);
  return {
    annotated: [
      ['train', readGold(join(data, 'gold/train.jsonl'))],
      ['news', readGold(join(data, 'gold/news.jsonl'))],
      ['standoff', readStandoff(ANNOTATIONS, raw)],
      ['anercorp', readConll(join(data, 'ner/anercorp-train.conll'), 1)],
      ['aqmar', readConll(join(data, 'ner/aqmar.conll'), 20, ['MISC'])],
    ],
    raw: [...raw],
  };
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n');
