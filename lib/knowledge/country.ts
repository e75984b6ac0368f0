declare const countryCode: unique symbol;
/** ISO 3166-1 alpha-2, upper case; `XK` for Kosovo, which has none, as CLDR and the EU write it. */
export type CountryCode = string & { readonly [countryCode]: true };

/**
 * What is known of a country. What a source does not say is absent; a list may be empty. Names of countries, languages
 * and currencies are the browser's (`Intl.DisplayNames`): here are their codes.
 */
export interface Country {
  readonly code: CountryCode;
  /** Two regional indicators, which most systems draw as a flag. */
  readonly flag: string;
  readonly capital?: CapitalName | undefined;
  /** ISO 4217. */
  readonly currencies: readonly string[];
  /** Official languages, BCP 47 without script; the most spoken first. */
  readonly languages: readonly string[];
  /** Countries with a common border on land. */
  readonly neighbours: readonly CountryCode[];
  /** Square kilometres, inland waters included. */
  readonly area?: number | undefined;
  readonly population?: Population | undefined;
}

interface CapitalName {
  readonly ar: string;
  readonly en: string;
}

interface Population {
  readonly count: number;
  /** In which the source published it. */
  readonly year: number;
  readonly source: string;
}

const REGIONAL_INDICATOR_A = 0x1f1e6;

/** The flag of a country as Unicode writes it (UTS #51, emoji flag sequence). */
export const flagOf = (code: CountryCode): string =>
  [...code]
    .map((letter) =>
      String.fromCodePoint(REGIONAL_INDICATOR_A + letter.charCodeAt(0) - 'A'.charCodeAt(0)),
    )
    .join('');
