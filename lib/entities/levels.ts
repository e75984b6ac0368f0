import type { Entity, Mention } from './entity.ts';

/** What the reader wants to see: only names that are sure, the balance of missed and mistaken ones, or everything. */
export type Level = 'sure' | 'balanced' | 'everything';

/**
 * The least confidence that each level shows. On annotated news that was set aside (docs/recogniser.md), confidence is
 * the share of right names: `balanced` is where precision and recall meet best.
 */
const THRESHOLDS: Readonly<Record<Level, number>> = {
  sure: 0.85,
  balanced: 0.45,
  everything: 0.15,
};

/** What is less sure than this is shown at no level. */
export const LEAST_SHOWN = THRESHOLDS.everything;

interface Recognised<Annotation> {
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
}

/** What a level shows of what was found: names that are sure enough, their entities, and all figures. */
export function atLevel<Annotation extends Mention | { readonly type: 'figure' }>(
  { annotations, entities }: Recognised<Annotation>,
  level: Level,
): Recognised<Annotation> {
  const threshold = THRESHOLDS[level];
  const shown = annotations.filter((a) => a.type === 'figure' || a.confidence >= threshold);
  const mentioned = new Set(shown.map((a) => (a.type === 'figure' ? undefined : a.entity)));
  return { annotations: shown, entities: entities.filter(({ id }) => mentioned.has(id)) };
}
