import type { EntityType } from './entity.ts';

/** A name found by one kind of evidence, before all evidence of the article is weighed. */
export interface Candidate {
  readonly type: EntityType;
  /** UTF-16 offsets; attached particles outside. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** The folded name, its words joined with one space. */
  readonly key: string;
  readonly id?: string;
  readonly english?: string;
}

/** A name less sure than this gives way to any other, and to any figure: few readers will see it. */
export const DOUBTFUL = 0.5;

/**
 * The best set of candidates without overlap: what is not doubtful wins, then the longer, the surer, the earlier. In text order.
 * Linear but for sorting: a name is as long as a few words at most.
 */
export function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const isDoubtful = ({ confidence }: Candidate) => Number(confidence < DOUBTFUL);
  const ranked = [...candidates].sort(
    (a, b) =>
      isDoubtful(a) - isDoubtful(b) ||
      b.end - b.start - (a.end - a.start) ||
      b.confidence - a.confidence ||
      a.start - b.start,
  );
  const length = candidates.reduce((longest, { end }) => Math.max(longest, end), 0);
  const taken = new Uint8Array(length);
  return ranked
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
