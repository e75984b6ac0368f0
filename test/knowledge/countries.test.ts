import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KnowledgeError, readCountries } from '../../lib/knowledge/countries.ts';
import type { CountryCode } from '../../lib/knowledge/country.ts';
import { countryTable } from '../../tools/knowledge/table.ts';

const file = readFileSync(
  resolve(import.meta.dirname, '../../assets/public/countries.json'),
  'utf8',
);
const countries = readCountries(file);
const country = (code: string) => countries.get(code as CountryCode);

describe('the table of countries', () => {
  it('is what its sources give', () => expect(file).toBe(countryTable()));

  it('is small', () => expect(Buffer.byteLength(file)).toBeLessThanOrEqual(60_000));

  it('tells of Syria', () =>
    expect(country('SY')).toEqual({
      code: 'SY',
      flag: '🇸🇾',
      capital: { ar: 'دمشق', en: 'Damascus' },
      currencies: ['SYP'],
      languages: ['ar'],
      neighbours: ['IL', 'IQ', 'JO', 'LB', 'TR'],
      area: 185_180,
      population: { count: 23_865_400, source: 'CLDR 48', year: 2025 },
    }));

  it('says nothing of what is disputed or not known', () => {
    for (const code of ['IL', 'PS', 'EH']) {
      expect(country(code)).not.toHaveProperty('capital');
      expect(country(code)).not.toHaveProperty('area');
    }
    expect(country('DZ')?.languages).toEqual([]);
    expect(country('ZZ')).toBeUndefined();
  });

  it.each([
    ['AE', ['AED']],
    ['BG', ['EUR']],
    ['HR', ['EUR']],
    ['PS', ['ILS', 'JOD']],
    ['SL', ['SLE']],
  ])('knows the money of %s', (code, currencies) =>
    expect(country(code)?.currencies).toEqual(currencies),
  );

  it.each([
    ['BE', ['nl', 'fr', 'de']],
    ['IQ', ['ar', 'ku']],
    ['MA', ['ar', 'zgh']],
    ['TN', ['ar']],
  ])('knows the official languages of %s', (code, languages) =>
    expect(country(code)?.languages).toEqual(languages),
  );

  it('has neighbours on both sides of each border', () => {
    for (const { code, neighbours } of countries.values())
      for (const other of neighbours)
        expect(country(other)?.neighbours, `${other} beside ${code}`).toContain(code);
  });

  it.each(['ar', 'en'])('speaks of countries, languages and money that have names in %s', (tag) => {
    const names = (type: Intl.DisplayNamesType) =>
      new Intl.DisplayNames([tag], { type, fallback: 'none' });
    const [regions, languages, money] = [names('region'), names('language'), names('currency')];
    for (const { code, ...facts } of countries.values()) {
      expect(regions.of(code), code).toBeTruthy();
      // The Comoros' languages have no name in all of them.
      if (facts.languages.length > 0)
        expect(
          facts.languages.some((language) => languages.of(language)),
          code,
        ).toBe(true);
      for (const currency of facts.currencies) expect(money.of(currency), currency).toBeTruthy();
    }
  });
});

describe('reading a table', () => {
  it.each([
    ['no JSON', '{'],
    ['another version', '{"format":"hamish-countries 0"}'],
    ['a name for a code', file.replace('"SY":', '"Syria":')],
    ['an area that is none', file.replace('"area":185180', '"area":-1')],
  ])('refuses %s', (_, text) => expect(() => readCountries(text)).toThrow(KnowledgeError));
});
