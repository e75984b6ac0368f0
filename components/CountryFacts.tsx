import type { Country } from '../lib/knowledge/country.ts';
import { isolated } from './format.ts';
import { useTranslate } from './translate.tsx';

/** What is known of a country, a line a fact, in the reader's language; what is not known is not said. */
export function CountryFacts({ country }: { readonly country: Country }) {
  const { t, tag, locale } = useTranslate();
  const { capital, currencies, languages, neighbours, area, population } = country;
  const about = new Intl.NumberFormat(tag, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  const whole = new Intl.NumberFormat(tag, { maximumSignificantDigits: 4 });
  return (
    <dl class="knowledge">
      <Fact term={t('card.country.capital')}>{capital?.[locale]}</Fact>
      <Fact term={t('card.country.population')}>
        {population &&
          t(
            'card.country.counted',
            about.format(population.count),
            isolated(population.source),
            String(population.year),
          )}
      </Fact>
      <Fact term={t('card.country.area')}>
        {area === undefined ? undefined : t('card.country.squareKilometres', whole.format(area))}
      </Fact>
      <Fact term={t('card.country.languages')}>{namesOf(languages, 'language', tag)}</Fact>
      <Fact term={t('card.country.currency')}>{namesOf(currencies, 'currency', tag)}</Fact>
      <Fact term={t('card.country.neighbours')}>{namesOf(neighbours, 'region', tag)}</Fact>
    </dl>
  );
}

/** The country that a place lies in. */
export function CountryAround({ country }: { readonly country: Country }) {
  const { t, tag } = useTranslate();
  return (
    <dl class="knowledge">
      <Fact term={t('card.country.country')} mark={country.flag}>
        {namesOf([country.code], 'region', tag)}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  /** A picture before the words, which say the same. */
  readonly mark?: string;
  readonly children: string | undefined;
}

/** A line of the list; none where there is nothing to say. */
function Fact({ term, mark, children }: FactProps) {
  if (!children) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {mark && <span aria-hidden="true">{mark} </span>}
        {children}
      </dd>
    </div>
  );
}

/** Names by code in the language of `tag`, as a list; codes that it has no name for are left out. */
function namesOf(codes: readonly string[], type: Intl.DisplayNamesType, tag: string): string {
  // Short names of currencies are their signs; of countries, those that newspapers write.
  const style = type === 'currency' ? 'long' : 'short';
  const display = new Intl.DisplayNames([tag], { type, style, fallback: 'none' });
  const names = codes.flatMap((code) => display.of(code) ?? []);
  if (type === 'region') names.sort(new Intl.Collator(tag).compare);
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
}
