import { cliticSplits } from '../arabic/clitics.ts';
import type { Token } from '../arabic/tokenise.ts';

/** The tokens of a text, as the grammar's rules read them. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A word that was found in a table, with the particles before it. */
export interface Found<T> {
  readonly value: T;
  /** UTF-16 offset at which the word itself starts, its particles and not its article left out. */
  readonly start: number;
  readonly clitics: string;
}

/** The folded spelling of token `i`; '' beyond either end. */
export const at = ({ tokens }: Words, i: number): string => tokens[i]?.folded ?? '';

export const startOf = ({ tokens, text }: Words, i: number): number =>
  tokens[i]?.start ?? text.length;
export const endOf = ({ tokens }: Words, i: number): number => tokens[i]?.end ?? 0;

/** Looks a word up, whole first, then without the particles that letters allow. */
export function lookUp<T>(
  words: Words,
  i: number,
  get: (folded: string) => T | undefined,
  allowed: RegExp = /^[وفبلك]*$/,
): Found<T> | undefined {
  const token = words.tokens[i];
  if (!token || token.kind !== 'word') return undefined;
  const whole = get(token.folded);
  if (whole !== undefined) return { value: whole, start: token.start, clitics: '' };
  for (const { clitics, stem, start } of cliticSplits(words.text, token)) {
    if (clitics === '' || !allowed.test(clitics)) continue;
    const value = get(stem);
    if (value !== undefined) return { value, start, clitics };
  }
  return undefined;
}

/** True where the tokens from `i` on are these words, folded; particles may stand before the first. */
export function phraseAt(words: Words, i: number, phrase: readonly string[]): boolean {
  return phrase.every((word, k) => at(words, i + k) === word);
}

/** The longest key of a table of one- and two-word names that starts at token `i`. */
export function nameAt<T>(
  words: Words,
  i: number,
  names: ReadonlyMap<string, T>,
): (Found<T> & { readonly next: number }) | undefined {
  const second = at(words, i + 1);
  const two = second && lookUp(words, i, (first) => names.get(`${first} ${second}`));
  if (two) return { ...two, next: i + 2 };
  const one = lookUp(words, i, (first) => names.get(first));
  return one && { ...one, next: i + 1 };
}
