import currencyData from 'cldr-core/supplemental/currencyData.json' with { type: 'json' };
import territoryInfo from 'cldr-core/supplemental/territoryInfo.json' with { type: 'json' };

interface Territory {
  readonly _population: string;
  readonly languagePopulation?: Readonly<Record<string, LanguageUse>>;
}
interface LanguageUse {
  readonly _populationPercent?: string;
  readonly _officialStatus?: string;
}
interface CurrencyUse {
  readonly _from?: string;
  readonly _to?: string;
  readonly _tender?: string;
}

const TERRITORIES: Readonly<Record<string, Territory>> = territoryInfo.supplemental.territoryInfo;
const CURRENCIES: Readonly<Record<string, readonly Readonly<Record<string, CurrencyUse>>[]>> =
  currencyData.supplemental.currencyData.region;

/** CLDR's releases do not say of which year a country's population is: the year of the release stands for it. */
const RELEASED: Readonly<Record<string, number>> = { '48': 2025 };

/** @throws Error where CLDR is a release whose year is not known here. */
export function cldrRelease(): { readonly source: string; readonly year: number } {
  const version = territoryInfo.supplemental.version._cldrVersion;
  const year = RELEASED[version];
  if (year === undefined) throw new Error(`when was CLDR ${version} released?`);
  return { source: `CLDR ${version}`, year };
}

/** Countries and territories that CLDR counts inhabitants of; not its groups, and no reserved codes. */
export const cldrCodes = (): string[] =>
  Object.keys(TERRITORIES).filter(
    (code) => /^[A-Z]{2}$/.test(code) && Number(TERRITORIES[code]?._population) > 0,
  );

export const populationOf = (code: string): number => Number(TERRITORIES[code]?._population);

const OFFICIAL = new Set(['official', 'de_facto_official']);

/**
 * Where CLDR's list is not that of the constitution: it counts French in Tunisia and Algeria, Central Atlas Tamazight in
 * Morocco, regional Kurdish in Iraq, Swiss German, and Arabic in Israel, which lost that standing in 2018. Algeria's
 * Tamazight has no code of its own, and Algeria's languages are left out for that.
 */
const AMENDED: Readonly<Record<string, readonly string[]>> = {
  CH: ['de', 'fr', 'it', 'rm'],
  DZ: [],
  IL: ['he'],
  IQ: ['ar', 'ku'],
  MA: ['ar', 'zgh'],
  TN: ['ar'],
};

/** Official in the whole country; the most spoken first, one that is written in two scripts once. */
export function languagesOf(code: string): readonly string[] {
  const amended = AMENDED[code];
  if (amended) return amended;
  const uses = Object.entries(TERRITORIES[code]?.languagePopulation ?? {});
  const official = uses
    .filter(([, use]) => OFFICIAL.has(use._officialStatus ?? ''))
    .sort(([, a], [, b]) => Number(b._populationPercent ?? 0) - Number(a._populationPercent ?? 0));
  return [...new Set(official.map(([language]) => language.split('_')[0] ?? language))];
}

/** Legal tender today, the newest last as CLDR lists them. */
export function currenciesOf(code: string, today: string): string[] {
  const uses = (CURRENCIES[code] ?? []).flatMap((entry) => Object.entries(entry));
  return uses
    .filter(
      ([, { _from, _to, _tender }]) =>
        _tender !== 'false' && (_from ?? '') <= today && (_to === undefined || _to > today),
    )
    .map(([currency]) => currency);
}
