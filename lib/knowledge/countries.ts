import * as v from 'valibot';
import { type Country, type CountryCode, flagOf } from './country.ts';

/** The table is not one of ours, or of another version. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/** First in the file; another number is another form. */
export const COUNTRIES_FORMAT = 'hamish-countries 1';

const code = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.transform((text) => text as CountryCode),
);
const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The file, JSON: countries by code, with what they have in common said once. */
const Table = v.strictObject({
  format: v.literal(COUNTRIES_FORMAT),
  /** Who published all the populations, and when. */
  population: v.strictObject({ source: v.string(), year: amount }),
  countries: v.record(
    code,
    v.strictObject({
      /** Arabic, English. */
      capital: v.optional(v.strictTuple([v.string(), v.string()])),
      currencies: v.optional(v.array(v.string()), []),
      languages: v.optional(v.array(v.string()), []),
      neighbours: v.optional(v.array(code), []),
      /** Square kilometres. */
      area: v.optional(amount),
      population: v.optional(amount),
    }),
  ),
});

/** What a line of the file may say of a country. */
export type CountryRow = v.InferInput<typeof Table>['countries'][string];

export type Countries = ReadonlyMap<CountryCode, Country>;

/** @throws KnowledgeError where the text is no such table. */
export function readCountries(text: string): Countries {
  const parsed = v.safeParse(Table, parseJson(text));
  if (!parsed.success) throw new KnowledgeError(parsed.issues[0].message);
  const { population: published, countries } = parsed.output;
  return new Map(
    (Object.keys(countries) as CountryCode[]).flatMap((code) => {
      const said = countries[code];
      if (!said) return [];
      const { capital, population, ...row } = said;
      const country: Country = {
        ...row,
        code,
        flag: flagOf(code),
        ...(capital && { capital: { ar: capital[0], en: capital[1] } }),
        ...(population !== undefined && { population: { count: population, ...published } }),
      };
      return [[code, country] as const];
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KnowledgeError('the table is no JSON', { cause });
  }
}
