import { type CliticSplit, cliticSplits } from '../arabic/clitics.ts';
import type { Token } from '../arabic/tokenise.ts';

/** The tokens of a text, as the grammar's rules read them. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The splits of each word token, made when a rule first asks for them. */
  readonly splits: (readonly CliticSplit[] | undefined)[];
  /** By folded spelling, whether a figure may begin with the word: filled by `mayStart`. */
  readonly known: Map<string, boolean>;
}

/** A word that a table knows, with the particles before it. */
export interface Found<T> {
  readonly value: T;
  /** UTF-16 offset at which the word itself starts: its particles are left out, its article is not. */
  readonly start: number;
  /** Folded: '', 'و', 'ب', 'وب' … */
  readonly clitics: string;
  /** True where the text has it with its article. */
  readonly definite: boolean;
}

export const wordsOf = (text: string, tokens: readonly Token[]): Words => ({
  text,
  tokens,
  splits: new Array<undefined>(tokens.length),
  known: new Map(),
});

/** The folded spelling of token `i`; '' beyond either end. */
export const at = ({ tokens }: Words, i: number): string => tokens[i]?.folded ?? '';

/** UTF-16 offsets of token `i`; the text's end and 0 beyond the ends. */
export const startOf = ({ tokens, text }: Words, i: number): number =>
  tokens[i]?.start ?? text.length;
export const endOf = ({ tokens }: Words, i: number): number => tokens[i]?.end ?? 0;

export const textOf = (words: Words, from: number, to: number): string =>
  words.text.slice(startOf(words, from), endOf(words, to - 1));

export const isDigits = ({ tokens }: Words, i: number): boolean => tokens[i]?.kind === 'digits';
export const isWord = ({ tokens }: Words, i: number): boolean => tokens[i]?.kind === 'word';
export const isForeign = ({ tokens }: Words, i: number): boolean => tokens[i]?.kind === 'foreign';
/** True where nothing is between token `i` and the one before it. */
export const isAttached = ({ tokens }: Words, i: number): boolean => tokens[i]?.spaced === false;

/** The ways to read token `i` as particles and a stem, the whole word first; none for what is no word. */
export function splitsOf(words: Words, i: number): readonly CliticSplit[] {
  const known = words.splits[i];
  if (known) return known;
  const token = words.tokens[i];
  const splits = token?.kind === 'word' ? cliticSplits(words.text, token) : [];
  words.splits[i] = splits;
  return splits;
}

/** ألباني begins with no article: it has its hamza, which folding takes away. */
const isArticle = (text: string, start: number): boolean => !/[أإآ]/.test(text.charAt(start));

/** True where token `i`, particles apart, has its article. */
export const hasArticle = (words: Words, i: number): boolean =>
  splitsOf(words, i).some(
    ({ stem, start, restored }) =>
      stem.startsWith('ال') && stem.length > 3 && (restored || isArticle(words.text, start)),
  );

type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/**
 * Looks token `i` up: whole, then without its article, then without the particles that `allowed` names.
 * ك (كمية is no hundred) is not among the particles that a number, a noun of number or a month is read behind.
 */
export function find<T>(
  words: Words,
  i: number,
  table: Lookup<T>,
  allowed: (clitics: string) => boolean = beforeNumbers,
): Found<T> | undefined {
  for (const { clitics, start, stem, restored } of splitsOf(words, i)) {
    if (clitics !== '' && !allowed(clitics)) continue;
    // للصين is ل and الصين; لصين, two thieves, would be written with one ل more.
    if (!restored && clitics.endsWith('ل') && stem.startsWith('ل')) continue;
    const bare = table.get(stem);
    if (bare !== undefined && !restored) return { value: bare, start, clitics, definite: false };
    const isDefinite = stem.startsWith('ال') && (restored || isArticle(words.text, start));
    const definite = isDefinite ? table.get(stem.slice(2)) : undefined;
    if (definite !== undefined) return { value: definite, start, clitics, definite: true };
  }
  return undefined;
}

const beforeNumbers = (clitics: string): boolean => !clitics.endsWith('ك');
export const noClitics = (): boolean => false;
export const onlyAnd = (clitics: string): boolean => clitics === 'و';

/** A set, for `find`. */
export const inSet = (set: ReadonlySet<string>): Lookup<string> => ({
  get: (word) => (set.has(word) ? word : undefined),
});

/** The longest name of a table of one- and two-word names that starts at token `i`. `next` is exclusive. */
export function findName<T>(
  words: Words,
  i: number,
  names: Lookup<T>,
  allowed: (clitics: string) => boolean = beforeNumbers,
): (Found<T> & { readonly next: number }) | undefined {
  const second = at(words, i + 1);
  const two =
    isWord(words, i + 1) &&
    find(words, i, { get: (first) => names.get(`${first} ${second}`) }, allowed);
  if (two) return { ...two, next: i + 2 };
  const one = find(words, i, names, allowed);
  return one && { ...one, next: i + 1 };
}

/** True where nothing, or a line's end, is before token `i`. */
export function startsLine(words: Words, i: number): boolean {
  const before = words.tokens[i - 1];
  return before === undefined || words.text.slice(before.end, startOf(words, i)).includes('\n');
}
