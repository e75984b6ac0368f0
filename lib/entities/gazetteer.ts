import type { EntityType } from './entity.ts';
import { decodeAfter } from './front-coding.ts';

/** A name of the table. */
export interface GazetteerEntry {
  readonly type: EntityType;
  /** `weak`: a word that is a common word too, or a place that few know; it needs a reason to match. */
  readonly strength: 'sure' | 'weak';
  readonly id: string;
  readonly english: string;
}

export interface Gazetteer {
  /** Names by their folded words, joined with one space. */
  find(key: string): GazetteerEntry | undefined;
  /** The most words of any name that begins with this word; 0 where none does. */
  longestFrom(firstWord: string): number;
  /** True for a nationality adjective in any of its forms (روسي، الروسية). */
  isNationality(word: string): boolean;
  /** How much the word is a person's name: 0 never, 1 sometimes, 2 nearly always. */
  nameWeight(word: string): 0 | 1 | 2;
  /** True for a word of everyday use that no cue makes a name. */
  isEveryday(word: string): boolean;
}

/** The table is not one of ours, of another version, or cut short. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

/**
 * The table's first line. After it, in UTF-8, a line a row, cells separated by tabs: `P|L|O|M` and `+|-` (sure, weak),
 * folded name, id, English name. Then a line each of words separated by spaces: `N` nationality adjectives, `1` and `2`
 * name words of that weight, `E` everyday words. Names and words are sorted and front-coded. The last line is `.` and
 * the number of lines between it and the first.
 */
export const GAZETTEER_HEADER = 'hamish-gazetteer 3';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'PER', L: 'LOC', O: 'ORG', M: 'MISC' };
const ROW = /^[PLOM][+-]\t/;
const WORDS = /^[N12E]\t/;

/** @throws GazetteerError where the bytes are not such a table. */
export function readGazetteer(bytes: ArrayBuffer): Gazetteer {
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
  checkFrame(lines);
  // Rows are parsed where they are found: a text finds a few hundred of the tens of thousands.
  const rows = new Map<string, string>();
  const longest = new Map<string, number>();
  const words: Record<string, ReadonlySet<string>> = {};
  let key = '';
  for (let i = 1; i < lines.length - 1; i++) {
    const line = lines[i] ?? '';
    if (ROW.test(line)) {
      key = decode(key, line.slice(3, line.indexOf('\t', 3)), i);
      rows.set(key, line);
      const space = key.indexOf(' ');
      const first = space < 0 ? key : key.slice(0, space);
      longest.set(first, Math.max(longest.get(first) ?? 0, countWords(key)));
    } else if (WORDS.test(line)) words[line.charAt(0)] = readWords(line.slice(2), i);
    else throw new GazetteerError(`line ${i + 1}: unknown kind «${line.slice(0, 10)}»`);
  }
  const has = (list: string, word: string) => words[list]?.has(word) ?? false;
  return {
    find: (key) => parseRow(rows.get(key)),
    longestFrom: (first) => longest.get(first) ?? 0,
    isNationality: (word) => has('N', word),
    nameWeight: (word) => (has('2', word) ? 2 : has('1', word) ? 1 : 0),
    isEveryday: (word) => has('E', word),
  };
}

function checkFrame(lines: readonly string[]): void {
  if (lines[0] !== GAZETTEER_HEADER)
    throw new GazetteerError(`expected «${GAZETTEER_HEADER}», found «${lines[0]?.slice(0, 40)}»`);
  if (lines.at(-1) !== `.\t${lines.length - 2}`) throw new GazetteerError('the table is cut short');
}

function readWords(codes: string, line: number): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const code of codes.split(' ')) {
    word = decode(word, code, line);
    words.add(word);
  }
  return words;
}

function decode(previous: string, code: string, line: number): string {
  const item = decodeAfter(previous, code);
  if (item === undefined)
    throw new GazetteerError(`line ${line + 1}: «${code}» decodes to nothing`);
  return item;
}

function parseRow(line: string | undefined): GazetteerEntry | undefined {
  if (line === undefined) return undefined;
  const [kind = '', , id = '', english = ''] = line.split('\t');
  const strength = kind.endsWith('+') ? 'sure' : 'weak';
  return { type: TYPES[kind.charAt(0)] ?? 'MISC', strength, id, english };
}

function countWords(key: string): number {
  let words = 1;
  for (let i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) words++;
  return words;
}
