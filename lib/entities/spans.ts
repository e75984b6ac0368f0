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

/** The best set of candidates without overlap: the longer wins, then the surer, then the earlier. In text order. */
export function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const taken: Candidate[] = [];
  const owner = new Map<number, true>();
  for (const candidate of ranked) {
    let free = true;
    for (let i = candidate.start; i < candidate.end && free; i++) free = !owner.has(i);
    if (!free) continue;
    for (let i = candidate.start; i < candidate.end; i++) owner.set(i, true);
    taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}
