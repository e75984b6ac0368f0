import { tokenise } from './arabic/tokenise.ts';
import type { Entity, Mention } from './entities/entity.ts';
import type { Recogniser } from './entities/recogniser.ts';
import { DOUBTFUL } from './entities/spans.ts';
import type { Figure } from './figures/figure.ts';
import { findFigures } from './figures/figures.ts';

export type Annotation = Mention | Figure;

export interface Annotated {
  /** In text order, never overlapping. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
}

interface AnnotateOptions {
  /** ISO 8601 date of publication; relative dates (أمس) are resolved against it. */
  readonly publishedAt?: string;
}

export type Annotate = (text: string, options?: AnnotateOptions) => Annotated;

/** Binds the recogniser's tables once; the function it returns is pure and linear in the text's length. */
export function createAnnotator(recogniser: Recogniser): Annotate {
  return (text, options = {}) => {
    const tokens = tokenise(text);
    const { mentions, entities } = recogniser.recognise(text, tokens);
    const figures = findFigures(text, tokens, options);
    const annotations = withoutOverlap(mentions, figures);
    const mentioned = new Set(annotations.flatMap((a) => (a.type === 'figure' ? [] : [a.entity])));
    return { annotations, entities: entities.filter(({ id }) => mentioned.has(id)) };
  };
}

/**
 * Merges both lists in text order. Where a name and a figure overlap the longer wins, and the name at equal length:
 * شارع 14 يوليو is a street, أربعة صواريخ سكود are missiles.
 */
function withoutOverlap(mentions: readonly Mention[], figures: readonly Figure[]): Annotation[] {
  const length = (a: Annotation) =>
    a.type !== 'figure' && a.confidence < DOUBTFUL ? 0 : a.end - a.start;
  const merged: Annotation[] = [];
  const sorted: Annotation[] = [...mentions, ...figures].sort((a, b) => a.start - b.start);
  for (const next of sorted) {
    let loses = false;
    while (!loses) {
      const last = merged.at(-1);
      if (!last || last.end <= next.start) break;
      if (length(last) > length(next) || (length(last) === length(next) && last.type !== 'figure'))
        loses = true;
      else merged.pop();
    }
    if (!loses) merged.push(next);
  }
  return merged;
}
