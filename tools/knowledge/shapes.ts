import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import codeMappings from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cldrCodes } from './cldr.ts';

type Countries = GeometryCollection<{ readonly name: string }>;

const require = createRequire(import.meta.url);
// Read, not imported: the type checker would read all its numbers.
const file = require.resolve('world-atlas/countries-10m.json');
const topology: Topology<{ countries: Countries }> = JSON.parse(readFileSync(file, 'utf8'));
const { geometries } = topology.objects.countries;

/** Areas that Natural Earth draws apart and ISO 3166 counts to a country, or has no number for. */
const UNNUMBERED: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Baikonur: 'KZ',
};

const MAPPINGS: Readonly<
  Record<string, { readonly _numeric?: string; readonly _alpha3?: string }>
> = codeMappings.supplemental.codeMappings;
/** Withdrawn codes have the number of what came after them (ZR, CD): only those of today's countries count. */
const BY_NUMBER = new Map(cldrCodes().map((code) => [MAPPINGS[code]?._numeric, code]));

/** The country of each shape; undefined for bases, reefs and no man's land. */
const codes = geometries.map(({ id, properties }) =>
  id === undefined
    ? UNNUMBERED[properties && 'name' in properties ? properties.name : '']
    : BY_NUMBER.get(String(id)),
);

/** Countries whose shapes share a line, by code; sorted. Borders are as Natural Earth draws them: who holds the ground. */
export function neighboursByCode(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [i, others] of neighbors(geometries).entries()) {
    const code = codes[i];
    if (code === undefined) continue;
    const known = found.get(code) ?? new Set();
    for (const j of others) {
      const other = codes[j];
      if (other !== undefined && other !== code) known.add(other);
    }
    found.set(code, known);
  }
  return new Map([...found].map(([code, others]) => [code, [...others].sort()]));
}
