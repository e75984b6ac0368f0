import {
  ABOUT_HOUR,
  BARE_WEEKDAYS,
  BEFORE_DAYS,
  DAY_PARTS,
  DAY_WORDS,
  DAYS_AWAY,
  DECADES,
  EARLY_HOURS,
  EDGES,
  FEASTS,
  FIRST_OR_LAST,
  HIJRI_MONTHS,
  HOLIDAYS,
  HOUR_WORDS,
  MONTH_WORDS,
  MONTHS,
  ORDINALS,
  PERIOD_DUALS,
  PERIODS,
  SEASON_WORDS,
  SEASONS,
  THIS,
  TODAY,
  TONIGHT,
  WEEKDAYS,
  YEAR_PARTS,
  YEAR_WORDS,
} from './calendar.ts';
import { HEDGES_BEFORE } from './hedges.ts';
import { NOUNS } from './noun-of.ts';
import { FRACTIONS, HANDFUL, NEGATIVE, NUMBER_WORDS, ONE_PART, OWN_SHARES } from './numbers.ts';
import { UNITS } from './units.ts';

/** Nouns that are a number by themselves: duals, and one of a length of time. */
const nounsAlone = [...NOUNS].flatMap(([form, { number, kind }]) =>
  number === 'dual' || number === 'construct' || kind === 'duration' ? [form] : [],
);

const RANGE_OPENERS = ['بين', 'ما'];

/**
 * Every word that a figure may begin with, without article or particles; the one figure that begins with any other is
 * a noun with its number behind it. Most of a text is none of these, and is passed over at once.
 */
export const VOCABULARY: ReadonlySet<string> = new Set(
  [
    ...[NUMBER_WORDS, FRACTIONS, OWN_SHARES, HEDGES_BEFORE, UNITS, MONTHS, HIJRI_MONTHS],
    ...[WEEKDAYS, BARE_WEEKDAYS, BEFORE_DAYS, DAYS_AWAY, ORDINALS, DECADES, EDGES, SEASONS],
    ...[PERIODS, YEAR_PARTS, FIRST_OR_LAST],
    ...[
      HANDFUL,
      NEGATIVE,
      ONE_PART,
      THIS,
      MONTH_WORDS,
      DAY_WORDS,
      HOUR_WORDS,
      EARLY_HOURS,
      SEASON_WORDS,
    ],
    ...[HOLIDAYS, TODAY, TONIGHT, ABOUT_HOUR, DAY_PARTS, PERIOD_DUALS, YEAR_WORDS, FEASTS],
  ]
    .flatMap((table) => [...table.keys()])
    .concat(nounsAlone, RANGE_OPENERS)
    .map((name) => name.split(' ')[0] ?? ''),
);

/** Number words, with and without their article. */
export const NUMBERS_BEHIND: ReadonlySet<string> = new Set(
  [...NUMBER_WORDS.keys()].flatMap((word) => [word, `ال${word}`]),
);
