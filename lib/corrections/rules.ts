import type { CorrectedName, Correction, Verdict } from './correction.ts';

/** A correction as it is applied. */
export type Rule = Pick<Correction, 'name'> & Verdict;

/** Names as a tree of their tokens: a text is looked through for thousands of them at the price of one. */
export interface NameTree {
  readonly next: ReadonlyMap<string, NameTree>;
  readonly rule?: Rule;
}

/** A reader's corrections, ready to be applied to any number of texts. */
export interface CorrectionRules {
  /** How many there are. */
  readonly size: number;
  of(name: CorrectedName): Rule | undefined;
  readonly tree: NameTree;
}

interface Growing extends NameTree {
  readonly next: Map<string, Growing>;
  rule?: Rule;
}

/** Prepares corrections; where two are of one name, the newer counts. */
export function compileCorrections(corrections: readonly Correction[]): CorrectionRules {
  const byName = new Map<CorrectedName, Rule>();
  const oldestFirst = [...corrections].sort((a, b) => a.updatedAt - b.updatedAt);
  for (const correction of oldestFirst) byName.set(correction.name, correction);
  const tree: Growing = { next: new Map() };
  for (const rule of byName.values()) {
    let at = tree;
    for (const word of rule.name.split(' ')) {
      let under = at.next.get(word);
      if (!under) {
        under = { next: new Map() };
        at.next.set(word, under);
      }
      at = under;
    }
    at.rule = rule;
  }
  return { size: byName.size, of: (name) => byName.get(name), tree };
}
