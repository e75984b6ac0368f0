import { cliticSplits } from '../arabic/clitics.ts';
import type { Token } from '../arabic/tokenise.ts';
import { NAME_LINKS, NO_NAME, ORG_CLASSES, PLACE_CLASSES, ROLE_TAILS, TITLES } from './cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Candidate } from './spans.ts';

/** How sure each kind of evidence is; measured on annotated news, rounded. */
const AFTER_TITLE = 0.85;
const NAME_RUN = 0.75;
const ORG_PATTERN = 0.8;
const PLACE_PATTERN = 0.6;

const MOST_NAME_WORDS = 5;
const MOST_ORG_WORDS = 5;

interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
}

const word = ({ tokens }: Context, i: number): string =>
  tokens[i]?.kind === 'word' ? (tokens[i]?.folded ?? '') : '';

/** Names that the words around or inside them announce, at token `i`. */
export function patternsAt(context: Context, i: number): Candidate[] {
  return [
    personAfterTitle(context, i),
    nameRun(context, i),
    organisation(context, i),
    place(context, i),
  ].filter((found): found is Candidate => found !== undefined);
}

/** `الرئيس الروسي فلاديمير بوتين`, `وزير الخارجية فلان`: the run of name words behind the title and what qualifies it. */
function personAfterTitle(context: Context, i: number): Candidate | undefined {
  if (!isTitle(context, i)) return undefined;
  let k = i + 1;
  while (isTitleTail(context, k)) k++;
  const end = endOfName(context, k, true);
  return end > k ? candidate(context, 'PER', k, end, AFTER_TITLE) : undefined;
}

function isTitle({ text, tokens }: Context, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  return cliticSplits(text, token).some(
    ({ stem }) => TITLES.has(stem) || TITLES.has(stem.replace(/^ال/, '')),
  );
}

function isTitleTail(context: Context, i: number): boolean {
  const folded = word(context, i);
  return (
    folded !== '' &&
    (ROLE_TAILS.has(folded) || isTitle(context, i) || context.gazetteer.isNationality(folded))
  );
}

/** Two or more name words in a row, each of them seldom anything else. */
function nameRun(context: Context, i: number): Candidate | undefined {
  const first = firstName(context, i);
  if (!first) return undefined;
  const end = endOfName(context, i, false);
  if (end - i < 2) return undefined;
  let weight = 0;
  for (let k = i; k < end; k++)
    weight += k === i ? first.weight : context.gazetteer.nameWeight(word(context, k));
  if (weight < 3) return undefined;
  return candidate(context, 'PER', i, end, NAME_RUN, first.start);
}

function firstName({ text, tokens, gazetteer }: Context, i: number) {
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  for (const { clitics, stem, start } of cliticSplits(text, token)) {
    if (clitics.length > 1 || NO_NAME.has(stem)) continue;
    const weight = stem === 'عبد' || stem === 'ابو' ? 2 : gazetteer.nameWeight(stem);
    if (weight > 0) return { weight, start };
  }
  return undefined;
}

/** The token behind the last word of a name that starts at `i`; `i` where none does. */
function endOfName(context: Context, i: number, announced: boolean): number {
  const { tokens, gazetteer } = context;
  let k = i;
  while (k - i < MOST_NAME_WORDS) {
    const folded = word(context, k);
    if (folded === '' || (k > i && tokens[k]?.spaced === false)) break;
    if (NAME_LINKS.has(folded) && word(context, k + 1) !== '') {
      k += 2;
      continue;
    }
    if (NO_NAME.has(folded) || gazetteer.isNationality(folded)) break;
    const weight = gazetteer.nameWeight(folded);
    const isFamily =
      k > i &&
      folded.startsWith('ال') &&
      folded.length > 4 &&
      gazetteer.nameWeight(word(context, k - 1)) > 0;
    const isUnknownFirst =
      announced &&
      k === i &&
      weight === 0 &&
      !folded.startsWith('ال') &&
      gazetteer.nameWeight(word(context, k + 1)) === 2;
    if (weight === 0 && !isFamily && !isUnknownFirst) break;
    k++;
  }
  return k;
}

/** `وزارة الخارجية الروسية`, `جامعة القاهرة`, `شبكة CNN`: class noun, then definite words or a name of the table. */
function organisation(context: Context, i: number): Candidate | undefined {
  const { text, tokens, gazetteer } = context;
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  const split = cliticSplits(text, token).find(({ stem }) => ORG_CLASSES.has(stem));
  if (!split) return undefined;
  let k = i + 1;
  while (k - i < MOST_ORG_WORDS && isDefinite(context, k)) k++;
  if (k === i + 1) {
    if (tokens[k]?.kind === 'foreign') k++;
    else if (gazetteer.find(word(context, k))?.strength === 'sure') k++;
    else return undefined;
  }
  return candidate(context, 'ORG', i, k, ORG_PATTERN, split.start);
}

/** A word with the article, or one joined by و (الصحة والسكان); not a verb's subject behind an adverb of time. */
function isDefinite(context: Context, i: number): boolean {
  const folded = word(context, i);
  if (folded.length < 5) return false;
  const joined = folded.startsWith('وال') && word(context, i - 1).startsWith('ال');
  return (
    (folded.startsWith('ال') || joined) &&
    !/^(التي|الذي|الذين|اليوم|الماضي|الماضيه|المقبل|الان|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد)$/.test(
      folded,
    )
  );
}

/** `مدينة X`, `محافظة X`: the word behind the class noun, if it can be a name at all. */
function place(context: Context, i: number): Candidate | undefined {
  const folded = word(context, i)
    .replace(/^[وبلف]/, '')
    .replace(/^ال/, '');
  if (!PLACE_CLASSES.has(folded) && !PLACE_CLASSES.has(word(context, i))) return undefined;
  const name = word(context, i + 1);
  if (
    name.length < 3 ||
    NO_NAME.has(name) ||
    context.gazetteer.isNationality(name) ||
    word(context, i).startsWith('ال')
  )
    return undefined;
  if (name.startsWith('ال') && context.gazetteer.find(name) === undefined) return undefined;
  return candidate(context, 'LOC', i + 1, i + 2, PLACE_PATTERN);
}

function candidate(
  { tokens }: Context,
  type: Candidate['type'],
  first: number,
  next: number,
  confidence: number,
  start = tokens[first]?.start ?? 0,
): Candidate {
  const key = tokens
    .slice(first, next)
    .map(({ folded }) => folded)
    .join(' ');
  return { type, start, end: tokens[next - 1]?.end ?? start, confidence, key };
}
