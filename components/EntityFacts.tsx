import type { Entity } from '../lib/entities/entity.ts';
import type { Country } from '../lib/knowledge/country.ts';
import type { Whereabouts } from '../lib/knowledge/whereabouts.ts';
import { CategoryBadge } from './CategoryBadge.tsx';
import { CountryAround, CountryFacts } from './CountryFacts.tsx';
import { useTranslate } from './translate.tsx';

export interface EntityFactsProps {
  readonly entity: Entity;
  /** The form that the card is titled with. */
  readonly title: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What is known of the country that the place is, or lies in. */
  readonly country?: KnownCountry | undefined;
}

export interface KnownCountry {
  readonly facts: Country;
  readonly is: Whereabouts['is'];
}

/** Below this the card says that it may be mistaken. */
const UNSURE = 0.7;

/** What the card of a name says about it. */
export function EntityFacts({ entity, title, confidence, country }: EntityFactsProps) {
  const { t } = useTranslate();
  const others = [entity.name, ...entity.aliases].filter((form) => form !== title);
  const wikidata = /(?:^|\s)WD:(Q\d+)/.exec(entity.gazetteerId ?? '')?.[1];
  return (
    <>
      <p class="facts">
        <CategoryBadge category={entity.type} />
        {country?.is === 'itself' && (
          <span class="flag" aria-hidden="true">
            {country.facts.flag}
          </span>
        )}
        {entity.english && (
          <bdi lang="en" class="english">
            {entity.english}
          </bdi>
        )}
        {confidence < UNSURE && <span class="hint">{t('card.unsure')}</span>}
      </p>
      {others.length > 0 && (
        <p class="forms">
          <span class="hint">{t('card.forms')}</span>{' '}
          {others.map((form) => (
            <bdi key={form} lang="ar" class="form">
              {form}
            </bdi>
          ))}
        </p>
      )}
      {country?.is === 'itself' && <CountryFacts country={country.facts} />}
      {country?.is === 'within' && <CountryAround country={country.facts} />}
      <p class="ways">
        <OutsideLink
          href={`https://ar.wikipedia.org/w/index.php?search=${encodeURIComponent(entity.name)}`}
          words={t('card.wikipedia')}
        />
        {wikidata && (
          <OutsideLink
            href={`https://www.wikidata.org/wiki/${wikidata}`}
            words={t('card.wikidata')}
          />
        )}
      </p>
    </>
  );
}

/** A plain link, followed only when the reader presses it; it does not say which article is being read. */
function OutsideLink({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
