import { readFileSync } from 'node:fs';
import { foldText } from '../../lib/arabic/fold.ts';

/** A line of `gazetteer.tsv`. */
export interface Row {
  readonly name: string;
  readonly type: string;
  readonly english: string;
  readonly id: string;
  readonly source: string;
  readonly subtype: string;
  /** Inhabitants, where the source gives them. */
  readonly weight: number;
}

export function readRows(file: string): Row[] {
  return readLines(file).map((line) => {
    const [name = '', type = '', english = '', id = '', source = '', subtype = '', weight = ''] =
      line.split('\t');
    return { name, type, english, id, source, subtype, weight: Number(weight) };
  });
}

/** The words of name lists, folded, with the most often that one list attests them. */
export function readNameWords(file: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of readLines(file)) {
    const [arabic = '', , count = '0'] = line.split('\t');
    const key = keyOf(arabic);
    if (key.length < 2 || key.includes(' ')) continue;
    words.set(key, Math.max(words.get(key) ?? 0, Number(count)));
  }
  return words;
}

/** The key that a name is found by: folded words, punctuation as the tokeniser sees it left out. */
export const keyOf = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const readLines = (file: string): string[] =>
  readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
