import type { CliticSplit } from '../../arabic/clitics.ts';
import type { Passage } from '../passage.ts';

/** A foreign or unknown name hardly has fewer letters than this behind a particle. */
const SHORTEST_UNKNOWN = 3;
/** Shorter words of the news are found in names by chance. */
const SHORTEST_WORD = 4;

/**
 * Where a name begins inside its first token: which reading of it, as particles and stem, the evidence speaks for.
 * In order: the table knows the name with these words; the article has the word bare elsewhere; a list of names knows
 * it; its article ال shows (بالقاهرة); of the word and its stem, the news knows one alone (وحدات, not حدات). Without
 * evidence a و is a conjunction and every other letter the name's own: few names begin with و, many with ب ف ك ل (بلير،
 * فرانك، كيري، لافروف).
 *
 * @param last number of the name's last token.
 * @param isWord true for a word that the news uses.
 * @param bare spellings that stand in the article without particles (`bareWords`).
 */
export function nameReading(
  passage: Passage,
  first: number,
  last: number,
  bare: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): CliticSplit | undefined {
  const readings = passage.readings(first);
  const [whole, ...splits] = readings;
  if (!whole || splits.length === 0) return whole;
  const listed = readings.find(({ stem }) => isListed(passage, stem, first, last));
  if (listed) return listed;
  const weight = passage.gazetteer.nameWeight(whole.stem);
  const isKnown = ({ stem }: CliticSplit) =>
    passage.gazetteer.nameWeight(stem) > weight || (weight === 0 && bare.has(stem));
  const known = splits.find((split) => split.stem.length >= SHORTEST_UNKNOWN && isKnown(split));
  if (known) return known;
  const definite = splits.findLast(({ stem }) => stem.startsWith('ال') && stem.length > 4);
  if (definite) return definite;
  if (weight > 0) return whole;
  if (isWord(whole.stem)) {
    if (!splits.some(({ stem }) => isWord(stem))) return whole;
  } else {
    const news = splits.find(({ stem }) => stem.length >= SHORTEST_WORD && isWord(stem));
    if (news) return news;
  }
  return (
    splits.find(({ clitics, stem }) => clitics === 'و' && stem.length >= SHORTEST_UNKNOWN) ?? whole
  );
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
