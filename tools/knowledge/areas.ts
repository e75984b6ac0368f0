import abbreviations from 'country-json/src/country-by-abbreviation.json' with { type: 'json' };
import areas from 'country-json/src/country-by-surface-area.json' with { type: 'json' };

/** Countries that the two lists write differently, or whose code is not ISO 3166's. */
const CODES: Readonly<Record<string, string>> = {
  'East Timor': 'TL',
  'Federated States of Micronesia': 'FM',
  Taiwan: 'TW',
  'The Democratic Republic of the Congo': 'CD',
  'United Kingdom': 'GB',
};

/** Areas of the list that are mistaken or out of date, and those that depend on whom one asks: better none. */
const DOUBTFUL = new Set(
  'AI AN AQ AW BD BH BT BV CX EC EH GF GP HK HM IL IO KI MC MO MQ PF PN PS QA RS SG SH SJ TC TO UM VA WF'.split(
    ' ',
  ),
);

/** Areas that are known better, km². */
const AMENDED: Readonly<Record<string, number>> = { LB: 10_452, PL: 312_696, TZ: 947_303 };

const BY_NAME = new Map(abbreviations.map(({ country, abbreviation }) => [country, abbreviation]));

/** Surface areas in square kilometres, inland waters included, by ISO 3166-1 code. */
export function areasByCode(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { country, area } of areas) {
    const code = CODES[country] ?? BY_NAME.get(country);
    if (code && area && !DOUBTFUL.has(code)) found.set(code, AMENDED[code] ?? Math.round(area));
  }
  return found;
}
