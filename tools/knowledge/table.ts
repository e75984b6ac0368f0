import { COUNTRIES_FORMAT, type CountryRow } from '../../lib/knowledge/countries.ts';
import { areasByCode } from './areas.ts';
import { CAPITALS } from './capitals.ts';
import { cldrCodes, cldrRelease, currenciesOf, languagesOf, populationOf } from './cldr.ts';
import { neighboursByCode } from './shapes.ts';

/** The day whose currencies are told; fixed, so that the same sources give the same bytes. */
const TODAY = '2026-11-01';

/** The text of `assets/public/countries.json`: a line a country, so that a change can be read. */
export function countryTable(): string {
  const neighbours = neighboursByCode();
  const areas = areasByCode();
  const codes = cldrCodes().sort();
  const known = new Set(codes);
  const lines = codes.map((code) => {
    const row: CountryRow = {
      ...(CAPITALS[code] && { capital: [...CAPITALS[code]] }),
      ...listed('currencies', currenciesOf(code, TODAY)),
      ...listed('languages', languagesOf(code)),
      ...listed(
        'neighbours',
        (neighbours.get(code) ?? []).filter((other) => known.has(other)),
      ),
      ...(areas.has(code) && { area: areas.get(code) }),
      population: populationOf(code),
    };
    return `${JSON.stringify(code)}:${JSON.stringify(row)}`;
  });
  const head = `"format":"${COUNTRIES_FORMAT}",\n"population":${JSON.stringify(cldrRelease())}`;
  return `{${head},\n"countries":{\n${lines.join(',\n')}\n}}\n`;
}

/** A list that is empty says nothing and is left out. */
const listed = <Key extends string>(key: Key, items: readonly string[]) =>
  items.length > 0 ? ({ [key]: [...items] } as Partial<Record<Key, string[]>>) : {};
