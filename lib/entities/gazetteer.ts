import type { EntityType } from './entity.ts';

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
}

/** The table is not one of ours, or of another version. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

/**
 * The table's first line. After it, in UTF-8, a line a row, cells separated by tabs: `P|L|O|M` and `+|-` (sure, weak),
 * folded name, id, English name; `N` with nationality adjectives; `1`/`2` with name words of that weight.
 */
export const GAZETTEER_HEADER = 'hamish-gazetteer 1';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'PER', L: 'LOC', O: 'ORG', M: 'MISC' };

/** @throws GazetteerError where the bytes are not such a table. */
export function readGazetteer(bytes: ArrayBuffer): Gazetteer {
  const lines = new TextDecoder().decode(bytes).split('\n');
  if (lines[0] !== GAZETTEER_HEADER)
    throw new GazetteerError(`expected «${GAZETTEER_HEADER}», found «${lines[0]?.slice(0, 40)}»`);
  const names = new Map<string, GazetteerEntry>();
  const longest = new Map<string, number>();
  const nationalities = new Set<string>();
  const nameWeights = new Map<string, 1 | 2>();
  for (let i = 1; i < lines.length; i++) {
    const [kind = '', key = '', id = '', english = ''] = (lines[i] ?? '').split('\t');
    const type = TYPES[kind.charAt(0)];
    if (type) {
      names.set(key, { type, strength: kind.endsWith('+') ? 'sure' : 'weak', id, english });
      const words = key.split(' ');
      const first = words[0] ?? '';
      if (words.length > (longest.get(first) ?? 0)) longest.set(first, words.length);
    } else if (kind === 'N') nationalities.add(key);
    else if (kind === '1' || kind === '2') nameWeights.set(key, kind === '1' ? 1 : 2);
    else if (kind !== '') throw new GazetteerError(`line ${i + 1}: unknown kind «${kind}»`);
  }
  return {
    find: (key) => names.get(key),
    longestFrom: (first) => longest.get(first) ?? 0,
    isNationality: (word) => nationalities.has(word),
    nameWeight: (word) => nameWeights.get(word) ?? 0,
  };
}
