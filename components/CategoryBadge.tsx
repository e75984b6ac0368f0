import type { EntityType } from '../lib/entities/entity.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useTranslate } from './translate.tsx';

export type CategoryName = EntityType | 'figure';

/** A shape for each category besides its colour, so that colour never speaks alone. */
const ICONS: Readonly<Record<CategoryName, IconName>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  MISC: 'other',
  figure: 'figure',
};

export interface CategoryBadgeProps {
  readonly category: CategoryName;
  /** The words beside the shape; the category's own name without them. */
  readonly label?: string;
}

export function CategoryBadge({ category, label }: CategoryBadgeProps) {
  const { t } = useTranslate();
  return (
    <span class={`badge category-${category}`}>
      <Icon name={ICONS[category]} />
      {label ?? t(`category.${category}`)}
    </span>
  );
}
