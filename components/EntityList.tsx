import type { Entity, EntityType, Mention } from '../lib/entities/entity.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { useTranslate } from './translate.tsx';

export interface EntityListProps {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly onJump: (start: number, end: number) => void;
}

const ORDER: readonly EntityType[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** The article's names by category, the most mentioned first, each a jump to its first place. */
export function EntityList({ entities, mentions, onJump }: EntityListProps) {
  const { t, number } = useTranslate();
  const placesOf = (entity: Entity) => mentions.filter((mention) => mention.entity === entity.id);
  return (
    <>
      {ORDER.map((type) => {
        const listed = entities
          .filter((entity) => entity.type === type)
          .map((entity) => ({ entity, places: placesOf(entity) }))
          .sort((a, b) => b.places.length - a.places.length);
        if (listed.length === 0) return null;
        return (
          <section key={type} aria-label={t(`categories.${type}`)}>
            <h2>
              <CategoryBadge category={type} label={t(`categories.${type}`)} />{' '}
              <span class="hint">{number(listed.length)}</span>
            </h2>
            <ul class="chips">
              {listed.map(({ entity, places: [first, ...others] }) => (
                <li key={entity.id}>
                  <button
                    type="button"
                    class="chip"
                    dir="auto"
                    onClick={() => first && onJump(first.start, first.end)}
                  >
                    {entity.name} <span class="times">{number(others.length + 1)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
