import type { EntityType, Mention } from '../entities/entity.ts';
import type { CorrectedName } from './correction.ts';
import { isManyWords, splitsOf, startOf } from './find.ts';
import { nameOf } from './name.ts';
import type { CorrectionRules, Rule } from './rules.ts';

/** A place that the reader has said what it is. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly name: CorrectedName;
  readonly type: EntityType;
}

/** A predicted mention, and what the reader has said of its name, if anything. */
export interface Judged {
  readonly mention: Mention;
  readonly ruling?: { readonly rule: Rule; readonly start: number; readonly end: number };
}

/**
 * The mention's own name counts; failing that the name behind particles that the recogniser took for its beginning,
 * where that name is beyond doubt: لبنان is not ل + بنان because somebody of that name has been corrected.
 */
export function judge(
  text: string,
  mention: Mention,
  rules: CorrectionRules,
  standing: ReadonlySet<string>,
): Judged {
  const found = nameOf(text.slice(mention.start, mention.end));
  if (!found) return { mention };
  const start = mention.start + found.start;
  const end = mention.start + found.end;
  const own = rules.of(found.name);
  if (own) return { mention, ruling: { rule: own, start, end } };
  const [first = '', ...rest] = found.name.split(' ');
  const token = { start, end, folded: first };
  for (const reading of splitsOf(text, token)) {
    const rule = rules.of([reading.stem, ...rest].join(' ') as CorrectedName);
    if (rule && (isManyWords(rule.name) || standing.has(rule.name)))
      return { mention, ruling: { rule, start: startOf(text, token, reading), end } };
  }
  return { mention };
}

/** Nothing is claimed where a name is none. */
export const claimOf = (rule: Rule, start: number, end: number): Claim[] =>
  rule.action === 'is' ? [{ start, end, name: rule.name, type: rule.type }] : [];
