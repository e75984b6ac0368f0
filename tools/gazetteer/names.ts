import { HONORIFICS } from '../../lib/entities/cues/persons.ts';
import { PLACE_CLASSES } from '../../lib/entities/cues/places.ts';
import { encodeAfter } from '../../lib/entities/front-coding.ts';
import type { Evidence } from './evidence.ts';
import { keyOf, type Row } from './rows.ts';
import { SHORT_NAMES } from './short-names.ts';

const TYPES: Readonly<Record<string, string>> = {
  PER: 'P',
  LOC: 'L',
  ORG: 'O',
  WEAPON: 'M',
  EVENT: 'M',
};

/** The best source wins where several have a name. */
const SOURCES = [
  'hand-seed',
  'cldr',
  'country-codes',
  'i18n-iso-countries',
  'geonames',
  'natural-earth',
  'arwikicats',
  'template(arwikicats)',
];
const TRUSTED = new Set(['hand-seed', 'cldr', 'country-codes', 'i18n-iso-countries']);

/** القوات الروسية and المعارضة السورية are no names; generic weapons (الفوسفور الأبيض) are none either. */
const LEFT_OUT = new Set(['forces', 'opposition', 'generic']);

const WEAPON_CLASSES = new Set(
  'طائره طائرات طايره طايرات مقاتله مقاتلات صاروخ صواريخ دبابه دبابات غاز مروحيه مروحيات قاذفه قاذفات مسيره مسيرات مدفع'.split(
    ' ',
  ),
);

/** «جنوب غرب» is a region in a list and a direction in the news. */
const COMPASS = new Set('شمال جنوب شرق غرب وسط الشمال الجنوب الشرق الغرب الوسط الساحل'.split(' '));

/** A city of this many people is known by its name alone, unless the news uses the word otherwise. */
const KNOWN_CITY = 200_000;
/** Fewer uses in the news than this say nothing. */
const ENOUGH_USES = 10;
/** Share of uses in the position of a place: of a city that many know, of any other place. */
const PLACE_SHARE_KNOWN = 0.12;
const PLACE_SHARE = 0.25;
/** Of the use of a place's name, more than this beside persons' names makes it a person's too. */
const PERSON_SHARE = 0.12;
/** Uses of a trusted person's single name above which it is an everyday word as well. */
const EVERYDAY_PERSON = 2000;

/** Rows of the table (`lib/entities/gazetteer.ts`), sorted and front-coded. */
export function nameLines(listed: readonly Row[], evidence: Evidence): string[] {
  const rows = [...listed, ...SHORT_NAMES];
  const best = new Map<string, Row>();
  const cities = new Map<string, Row>();
  for (const row of rows) {
    if (!TYPES[row.type] || LEFT_OUT.has(row.subtype)) continue;
    for (const key of keysOf(row)) keepBetter(best, key, row);
    if (row.source === 'geonames') keepBetter(cities, row.english, row);
  }
  const lines: string[] = [];
  let previous = '';
  for (const [key, row] of [...best].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const strength = strengthOf(key, row, evidence);
    if (!strength) continue;
    const code = encodeAfter(previous, key);
    // A time zone names its city; the most populous of that English name is the one.
    const { id } = row.subtype === 'tz-city' ? (cities.get(row.english) ?? { id: '' }) : row;
    lines.push(`${typeOf(key, row)}${strength}\t${code}\t${id}\t${row.english}`);
    previous = key;
  }
  return lines;
}

function keepBetter(rows: Map<string, Row>, key: string, row: Row): void {
  const before = rows.get(key);
  if (!before || isBetter(row, before)) rows.set(key, row);
}

/** Leagues and cups are events here, though the lists have them among organisations. */
const typeOf = (key: string, row: Row): string | undefined =>
  row.type === 'ORG' && /^(?:ال)?(?:دوري|كاس|بطوله|سوبر) /.test(key) ? 'M' : TYPES[row.type];

function isBetter(row: Row, before: Row): boolean {
  const rank = SOURCES.indexOf(row.source) - SOURCES.indexOf(before.source);
  return rank < 0 || (rank === 0 && row.weight > before.weight);
}

/** The name, without the class noun that the annotation leaves outside, in the spellings that writers use. */
function keysOf(row: Row): string[] {
  // «ادرار، الجزائر»: the country behind the comma is no part of the name.
  const key = keyOf(row.name.split(/[،(]/)[0] ?? '');
  const [first = '', ...rest] = key.split(' ');
  const classes =
    row.type === 'LOC' ? PLACE_CLASSES : row.type === 'WEAPON' ? WEAPON_CLASSES : undefined;
  const name = rest.length && classes?.has(first) ? rest.join(' ') : key;
  // «الحرب في أوكرانيا» describes; its place is the name.
  if (name.split(' ').every((word) => COMPASS.has(word)) || / (?:التابع|المحتل)/.test(name))
    return [];
  if (row.type === 'PER' && HONORIFICS.has(first)) return [];
  if (name.length < 2 || (row.type === 'EVENT' && name.includes(' في '))) return [];
  const club = row.subtype === 'sports-club' && first === 'نادي' && rest.length > 1;
  const names = club ? [name, rest.join(' ')] : [name];
  return [...names.flatMap((each) => spellingsOf(each, row)), ...latinOf(row)];
}

/** The Latin name, where it is one that Arabic news leaves in Latin letters: CNN, NATO, SpaceX. */
function latinOf({ type, source, english }: Row): string[] {
  const isTaken = source === 'hand-seed' && (type === 'ORG' || type === 'WEAPON');
  const acronym = /^[A-Z]{2,6}$|\(([A-Z]{2,6})\)/.exec(english);
  if (acronym) return isTaken ? [keyOf(acronym[1] ?? english)] : [];
  return isTaken && /^[A-Z]\w+$/.test(english) ? [keyOf(english)] : [];
}

/** The g of foreign names is written غ, ج or ق by country (بيونغ يانغ, بيونج يانج); America's i is written or not. */
function spellingsOf(key: string, { english }: Row): string[] {
  if (/america/i.test(english))
    return [key, key.replace(/ا[م]يرك/, 'امريك'), key.replace(/امريك/, 'اميرك')].filter(isFirst);
  if (!/g/i.test(english) || !/[غجق]/.test(key) || key.startsWith('ال')) return [key];
  const places = [...key].flatMap((letter, i) => ('غج'.includes(letter) ? [i] : []));
  if (places.length === 0 || places.length > 2) return [key];
  const spellings = places.reduce<string[]>(
    (forms, i) =>
      forms.flatMap((form) => [...'غج'].map((g) => form.slice(0, i) + g + form.slice(i + 1))),
    [key],
  );
  return [key, ...spellings].filter(isFirst);
}

const isFirst = <T>(value: T, i: number, all: readonly T[]): boolean => all.indexOf(value) === i;

/** `+` sure, `-` needs a reason; undefined for what is an everyday word first of all. */
function strengthOf(key: string, row: Row, evidence: Evidence): '+' | '-' | undefined {
  if (key.includes(' ')) return '+';
  if (TRUSTED.has(row.source)) {
    if (key.length < 3) return '-';
    return row.type === 'PER' && evidence.count(key) > EVERYDAY_PERSON ? '-' : '+';
  }
  if (row.type !== 'LOC') return evidence.isInflected(key) ? undefined : '-';
  const isKnown =
    row.subtype === 'capital' ||
    (row.source === 'geonames' && row.weight >= KNOWN_CITY) ||
    (row.source === 'natural-earth' && row.subtype === 'country');
  if (evidence.count(key) < ENOUGH_USES) return isKnown && key.length > 4 ? '+' : '-';
  const isPlace =
    evidence.placeShare(key) >= (isKnown ? PLACE_SHARE_KNOWN : PLACE_SHARE) &&
    evidence.nameShare(key) < PERSON_SHARE &&
    !evidence.isInflected(key);
  if (isPlace) return key.length > 2 ? '+' : '-';
  return evidence.isInflected(key) || evidence.placeShare(key) < PLACE_SHARE / 2 ? undefined : '-';
}
