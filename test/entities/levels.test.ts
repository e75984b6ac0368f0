import { expect, it } from 'vitest';
import type { Annotation } from '../../lib/annotate.ts';
import type { EntityId } from '../../lib/entities/entity.ts';
import { atLevel, type Level } from '../../lib/entities/levels.ts';

const mention = (start: number, confidence: number, entity: string): Annotation => ({
  type: 'LOC',
  start,
  end: start + 1,
  confidence,
  entity: entity as EntityId,
});
const figure: Annotation = { type: 'figure', start: 9, end: 10, kind: 'count', min: 1, max: 1 };
const entity = (id: string) =>
  ({ id: id as EntityId, type: 'LOC', name: id, aliases: [] }) as const;

it.each<[Level, number[], string[]]>([
  ['sure', [0, 9], ['a']],
  ['balanced', [0, 2, 9], ['a', 'b']],
  ['everything', [0, 2, 4, 9], ['a', 'b', 'c']],
])('%s shows names that are sure enough, their entities, and figures', (level, starts, ids) => {
  const found = {
    annotations: [
      mention(0, 0.9, 'a'),
      mention(2, 0.5, 'b'),
      mention(4, 0.25, 'c'),
      mention(6, 0.1, 'c'),
      figure,
    ],
    entities: [entity('a'), entity('b'), entity('c')],
  };
  const shown = atLevel(found, level);
  expect(shown.annotations.map(({ start }) => start)).toEqual(starts);
  expect(shown.entities.map(({ id }) => id)).toEqual(ids);
});
