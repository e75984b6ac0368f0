import type { Entity, EntityId, EntityType, Mention } from '../lib/entities/entity.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { useTranslate } from './translate.tsx';

export interface EntityListProps {
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly onJump: (start: number, end: number) => void;
}

const ORDER: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** The article's names by category, the most mentioned first, each a jump to its first place. */
export function EntityList({ entities, mentions, onJump }: EntityListProps) {
  const { t, number } = useTranslate();
  const places = placesByEntity(mentions);
  const placesOf = (entity: Entity) => places.get(entity.id) ?? [];
  return ORDER.map((type) => {
    const listed = entities
      .filter((entity) => entity.type === type)
      .sort((a, b) => placesOf(b).length - placesOf(a).length);
    if (listed.length === 0) return null;
    return (
      <section key={type} aria-label={t(`categories.${type}`)}>
        <h2 class="section-head">
          <CategoryBadge category={type} label={t(`categories.${type}`)} />
          <span class="hint">{number(listed.length)}</span>
        </h2>
        <ul class="chips">
          {listed.map((entity) => (
            <li key={entity.id}>
              <EntityChip entity={entity} places={placesOf(entity)} onJump={onJump} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

interface EntityChipProps {
  readonly entity: Entity;
  readonly places: readonly Mention[];
  readonly onJump: (start: number, end: number) => void;
}

function EntityChip({ entity, places, onJump }: EntityChipProps) {
  const { number } = useTranslate();
  const [first] = places;
  return (
    <button
      type="button"
      class="chip"
      lang="ar"
      title={entity.english}
      onClick={() => first && onJump(first.start, first.end)}
    >
      <bdi>{entity.name}</bdi>
      {places.length > 1 && <span class="times">×{number(places.length)}</span>}
    </button>
  );
}

function placesByEntity(mentions: readonly Mention[]): ReadonlyMap<EntityId, readonly Mention[]> {
  const places = new Map<EntityId, Mention[]>();
  for (const mention of mentions) {
    const known = places.get(mention.entity);
    if (known) known.push(mention);
    else places.set(mention.entity, [mention]);
  }
  return places;
}
