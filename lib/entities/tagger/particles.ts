import type { CliticSplit } from '../../arabic/clitics.ts';
import { BODY_CLASSES, INSTITUTIONS, STATE_BODIES } from '../cues/organisations.ts';
import { PLACE_CLASSES, PLACE_NAME_CLASSES } from '../cues/places.ts';
import { EVENT_CLASSES, WORK_CLASSES } from '../cues/works.ts';
import { type Passage, withoutArticle } from '../passage.ts';

/** Class nouns that begin names: behind them a particle is one (لحركة النهضة), and the letter of وكالة is their own. */
const CLASS_NOUNS = new Set(
  [
    [BODY_CLASSES, STATE_BODIES, INSTITUTIONS],
    [PLACE_CLASSES, PLACE_NAME_CLASSES],
    [WORK_CLASSES, EVENT_CLASSES],
  ].flatMap((lists) => lists.flatMap((list) => [...list])),
);
/** A stem with fewer letters is found in names by chance: ريم in كريم; behind و, which is frequent, sooner than behind ب. */
const SHORTEST_BEHIND_AND = 3;
const SHORTEST = 4;

/**
 * Where a name begins inside its first token: which reading of it, as particles and stem, the evidence speaks for.
 * In order: the table knows the name with these words, or its whole first word alone; the word is a class noun of names;
 * the article has the stem bare elsewhere; of the word and its stem, the news knows one alone (وحدات, not حدات); what
 * `speaksFor` a particle. Without evidence a و is a conjunction and every other letter the name's own: few names begin
 * with و, many with ب ف ك ل (بلير، فرانك، كيري، لافروف).
 *
 * @param last number of the name's last token.
 * @param bare spellings that stand in the article without particles (`bareWords`).
 * @param isWord true for a word that the news uses.
 */
export function nameReading(
  passage: Passage,
  first: number,
  last: number,
  bare: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): CliticSplit | undefined {
  // Behind لل there is an article: of النادي and لنادي in للنادي, the first.
  const readings = passage
    .readings(first)
    .filter(({ clitics, stem }) => !(clitics.endsWith('ل') && stem.startsWith('ل')));
  const [whole, ...splits] = readings;
  if (!whole || splits.length === 0) return whole;
  const certain =
    readings.find(({ stem }) => isListed(passage, stem, first, last)) ??
    (isListed(passage, whole.stem, first, first) ? whole : undefined) ??
    (last > first ? readings.find(({ stem }) => CLASS_NOUNS.has(stem)) : undefined);
  if (certain) return certain;
  const weight = passage.gazetteer.nameWeight(whole.stem);
  if (weight === 0 && !isWord(whole.stem)) {
    const again = splits.find(({ stem }) => stem.length >= SHORTEST_BEHIND_AND && bare.has(stem));
    if (again) return again;
  }
  const isKnown = (stem: string) => isWord(stem) || passage.gazetteer.nameWeight(stem) > 1;
  if (isWord(whole.stem) && !splits.some(({ stem }) => isKnown(stem))) return whole;
  return splits.find((split) => speaksFor(passage, split, weight, isKnown)) ?? whole;
}

/** True where the letters of a split read as particles, `weight` being how much the whole word is a person's name. */
function speaksFor(
  { gazetteer }: Passage,
  { clitics, stem }: CliticSplit,
  weight: number,
  isKnown: (stem: string) => boolean,
): boolean {
  const ownWeight = gazetteer.nameWeight(stem);
  if (clitics === 'و')
    return stem.length >= SHORTEST_BEHIND_AND && (weight === 0 || ownWeight > weight);
  if (stem.length < SHORTEST || weight > 0) return false;
  const isDefinite = withoutArticle(stem) !== stem && isKnown(withoutArticle(stem));
  // ك «like» and ف «so» hardly stand before names.
  if (/[كف]$/.test(clitics)) return isDefinite || ownWeight > 1;
  return isDefinite || isKnown(stem);
}

/** Words that the article has at least once, as written. */
export function bareWords({ tokens }: Passage): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ kind, folded }) => (kind === 'word' ? [folded] : [])));
}

function isListed(passage: Passage, stem: string, first: number, last: number): boolean {
  const { gazetteer, tokens } = passage;
  let key = stem;
  for (let i = first + 1; i <= last; i++)
    if (tokens[i]?.kind !== 'sign') key += ` ${tokens[i]?.folded}`;
  return gazetteer.find(key) !== undefined;
}
