import type { CountryCode } from './country.ts';

/** The country that a place is, or the one that it lies in. */
export interface Whereabouts {
  readonly code: CountryCode;
  readonly is: 'itself' | 'within';
}

const COUNTRY = /(?:^|\s)ISO:([A-Z]{2})(?:\s|$)/;
/** ISO 3166-2. */
const SUBDIVISION = /(?:^|\s)ISO2:([A-Z]{2})-/;

/**
 * Reads a place's country out of its gazetteer id: `ISO:SY` is Syria, `ISO2:SY-HL` lies in it. Undefined where the id
 * says neither: the ids of cities (GeoNames, Wikidata, time zones) do not tell, and their country is not guessed.
 *
 * @param gazetteerId one id or several, separated by spaces
 */
export function whereaboutsOf(gazetteerId = ''): Whereabouts | undefined {
  const itself = COUNTRY.exec(gazetteerId)?.[1];
  if (itself) return { code: itself as CountryCode, is: 'itself' };
  const around = SUBDIVISION.exec(gazetteerId)?.[1];
  return around ? { code: around as CountryCode, is: 'within' } : undefined;
}
