import { useTranslate } from './translate.tsx';

type CategoryName = 'PER' | 'LOC' | 'ORG' | 'MISC' | 'figure';

/** A sign for each category besides its colour, so that colour never speaks alone. */
const SIGNS: Readonly<Record<CategoryName, string>> = {
  PER: '●',
  LOC: '▲',
  ORG: '■',
  MISC: '◆',
  figure: '#',
};

export interface CategoryBadgeProps {
  readonly category: CategoryName;
  /** The words beside the sign; the category's own name without them. */
  readonly label?: string;
}

export function CategoryBadge({ category, label }: CategoryBadgeProps) {
  const { t } = useTranslate();
  return (
    <span class={`badge badge-${category}`}>
      <span aria-hidden="true">{SIGNS[category]}</span> {label ?? t(`category.${category}`)}
    </span>
  );
}
