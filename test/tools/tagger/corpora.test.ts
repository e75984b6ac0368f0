import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fnv1a } from '../../../lib/entities/tagger/spelling.ts';
import { type Document, readConll, readGold, readStandoff } from '../../../tools/tagger/corpora.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamish-corpora-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string): string {
  const file = join(folder, `${fnv1a(content)}.txt`);
  writeFileSync(file, content);
  return file;
}

/** The marked stretches as `type words`. */
const marked = ({ text, spans }: Document): string[] =>
  spans.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('readConll', () => {
  const file = fileOf(
    [
      ...['وصل O', 'سامي B-PER', 'الفهد I-PER', 'إلى O', '"بغداد" B-LOC', '. O', ''],
      ...['ذكرت\tO', 'رويترز\tB-ORG', 'وكالة\tB-ORG', 'الأنباء\tI-ORG', '«الأفق»\tB-MIS', '', ''],
    ].join('\n'),
  );

  it('makes a text of words and spans of tags, without punctuation at their edges', () => {
    const [first, second] = readConll(file, 1);
    expect(first?.text).toBe('وصل سامي الفهد إلى "بغداد" .');
    expect(first && marked(first)).toEqual(['PER سامي الفهد', 'LOC بغداد']);
    expect(second && marked(second)).toEqual(['ORG رويترز', 'ORG وكالة الأنباء', 'MISC الأفق']);
  });

  it('puts several sentences into one document, a line each', () => {
    const documents = readConll(file, 20);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.text.split('\n')).toHaveLength(2);
    expect(documents[0] && marked(documents[0])).toHaveLength(5);
  });

  it('marks as unknown what the corpus annotates by other rules', () => {
    const [, second] = readConll(file, 1, ['MISC']);
    expect(second && marked(second).at(-1)).toBe('unknown الأفق');
  });
});

it('readGold leaves figures out', () => {
  const name = { start: 0, end: 5, type: 'LOC' };
  const figure = { start: 6, end: 7, type: 'figure', kind: 'count' };
  const file = fileOf(`${JSON.stringify({ text: 'بيروت 5', annotations: [name, figure] })}\n`);
  expect(readGold(file)).toEqual([{ text: 'بيروت 5', spans: [name] }]);
});

describe('readStandoff', () => {
  const article = 'خبر أول. وصل سامي إلى بغداد. خبر آخر.';
  const raw = new Map([['news', [{ text: article, spans: [] }]]]);
  const excerpt = article.slice(9, 28);
  const row = { corpus: 'news', article: 0, start: 9, end: 28 };
  const names = ['PER 4 8', 'LOC 13 18'];

  it('finds the excerpt in the raw news, and the names in it', () => {
    const file = fileOf(JSON.stringify({ ...row, check: fnv1a(excerpt), names }));
    const [document] = readStandoff(file, raw);
    expect(document?.text).toBe(excerpt);
    expect(document && marked(document)).toEqual(['PER سامي', 'LOC بغداد']);
  });

  it('refuses another edition of the raw news', () => {
    const file = fileOf(JSON.stringify({ ...row, check: 1, names }));
    expect(() => readStandoff(file, raw)).toThrow(/news, article 0/);
  });
});
