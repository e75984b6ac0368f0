import { useTranslate } from './translate.tsx';

export type CategoryName = 'PER' | 'LOC' | 'ORG' | 'MISC' | 'figure';

/** A sign for each category besides its colour, so that colour never speaks alone. */
const SIGNS: Readonly<Record<CategoryName, string>> = {
  PER: '●',
  LOC: '▲',
  ORG: '■',
  MISC: '◆',
  figure: '#',
};

export function CategoryBadge({
  category,
  kind,
}: {
  readonly category: CategoryName;
  readonly kind?: string;
}) {
  const { t } = useTranslate();
  return (
    <span class={`badge badge-${category}`}>
      <span aria-hidden="true">{SIGNS[category]}</span>{' '}
      {kind ? t(`kind.${kind}`) : t(`category.${category}`)}
    </span>
  );
}
