import type { Entity } from '../lib/entities/entity.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { useTranslate } from './translate.tsx';

export interface EntityFactsProps {
  readonly entity: Entity;
  readonly confidence: number;
}

/** Below this the card says that it may be mistaken. */
const UNSURE = 0.7;

/** What the card of a name says about it. */
export function EntityFacts({ entity, confidence }: EntityFactsProps) {
  const { t } = useTranslate();
  return (
    <>
      <p>
        <CategoryBadge category={entity.type} />
        {confidence < UNSURE && <span class="hint"> {t('card.unsure')}</span>}
      </p>
      <dl>
        {entity.aliases.length > 0 && (
          <>
            <dt>{t('card.forms')}</dt>
            <dd dir="auto">{entity.aliases.join('، ')}</dd>
          </>
        )}
        {entity.english && (
          <>
            <dt>{t('card.english')}</dt>
            <dd lang="en" dir="ltr">
              {entity.english}
            </dd>
          </>
        )}
      </dl>
      <p>
        <a
          href={`https://ar.wikipedia.org/w/index.php?search=${encodeURIComponent(entity.name)}`}
          target="_blank"
          rel="noreferrer noopener"
        >
          {t('card.wikipedia')}
        </a>
      </p>
    </>
  );
}
