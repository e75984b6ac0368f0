import { type CliticSplit, cliticSplits } from '../arabic/clitics.ts';
import type { Token } from '../arabic/tokenise.ts';
import { isBroken } from './name.ts';
import type { CorrectionRules, NameTree, Rule } from './rules.ts';

/** A corrected name in a text. UTF-16 offsets, end exclusive; attached particles outside, but for the ل of لل. */
export interface FoundName {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

/** Letters of a name of one word that are enough to know it behind a particle; ك, the rarest, begins many names. */
const EVIDENT = 4;
const EVIDENT_BEHIND_KAF = 5;

/**
 * All places where a corrected name stands, from each token the longest, in text order; they may overlap. `standing` are
 * the names that stand somewhere without particles. A name behind particles counts where there is reason to split: it has
 * more than one word, or enough letters, or it stands elsewhere by itself. One pass, linear in the text.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  rules: CorrectionRules,
): { readonly found: readonly FoundName[]; readonly standing: ReadonlySet<string> } {
  const standing = new Set<string>();
  const whole: FoundName[] = [];
  const split: (FoundName & { readonly isEvident: boolean })[] = [];
  for (const [i, token] of tokens.entries()) {
    const plain = longestFrom(text, tokens, i, rules.tree.next.get(token.folded));
    if (plain) {
      standing.add(plain.rule.name);
      whole.push({ ...plain, start: token.start });
    }
    for (const reading of splitsOf(text, token)) {
      const behind = longestFrom(text, tokens, i, rules.tree.next.get(reading.stem));
      if (!behind) continue;
      const isEvident = isManyWords(behind.rule.name) || isLong(reading);
      split.push({ ...behind, start: startOf(text, token, reading), isEvident });
    }
  }
  const evident = split.filter(({ isEvident, rule }) => isEvident || standing.has(rule.name));
  const found = [...whole, ...evident].sort((a, b) => a.start - b.start || b.end - a.end);
  return { found, standing };
}

export const isManyWords = (name: string): boolean => name.includes(' ');

/** Readings of a word with particles cut off, the whole word not among them. */
export function splitsOf(
  text: string,
  token: Pick<Token, 'start' | 'end' | 'folded'>,
): readonly CliticSplit[] {
  return MAY_BE_PARTICLE.test(token.folded) ? cliticSplits(text, token).slice(1) : [];
}

const MAY_BE_PARTICLE = /^[وفبلك]/;

/** Where the name starts: with لل at the first ل, since the article has no letter of its own. */
export function startOf(
  text: string,
  token: Pick<Token, 'start' | 'end' | 'folded'>,
  { clitics, start, restored }: CliticSplit,
): number {
  if (!restored) return start;
  const outer = cliticSplits(text, token).find((other) => `${other.clitics}ل` === clitics);
  return outer?.start ?? token.start;
}

const isLong = ({ clitics, stem }: CliticSplit): boolean =>
  stem.length >= (clitics.endsWith('ك') ? EVIDENT_BEHIND_KAF : EVIDENT);

/** The longest name whose first word, at token `i`, leads to `tree`. */
function longestFrom(
  text: string,
  tokens: readonly Token[],
  i: number,
  tree: NameTree | undefined,
): Pick<FoundName, 'rule' | 'end'> | undefined {
  let longest: Pick<FoundName, 'rule' | 'end'> | undefined;
  let last = tokens[i];
  for (let at = tree; at && last; ) {
    if (at.rule) longest = { rule: at.rule, end: last.end };
    const following: Token | undefined = tokens[++i];
    if (!following || isBroken(text, last.end, following.start)) break;
    at = at.next.get(following.folded);
    last = following;
  }
  return longest;
}
