import { HONORIFICS, NAME_LINKS } from './cues/persons.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './spans.ts';

/** A name found again by its words, elsewhere in the article, is nearly as sure as it was there. */
const AGAIN = 0.95;
/** A person's family name alone. */
const SHORT_FORM = 0.85;
/** Names less sure than this are not looked for again. */
const SURE_ENOUGH = 0.65;

interface Form {
  readonly words: readonly string[];
  readonly of: Candidate;
  readonly confidence: number;
}

/**
 * Finds the article's names again where nothing announces them: whole names, and the short forms of persons. One pass
 * over the text; `known` are the names found so far.
 */
export function foundAgain(passage: Passage, known: readonly Candidate[]): Candidate[] {
  const forms = new Map<string, Form[]>();
  const seen = new Set<string>();
  for (const name of known) {
    if (name.confidence < SURE_ENOUGH) continue;
    for (const form of formsOf(name, passage)) {
      const key = form.words.join(' ');
      const first = form.words[0] ?? '';
      if (seen.has(key)) continue;
      seen.add(key);
      const others = forms.get(first);
      if (others) others.push(form);
      else forms.set(first, [form]);
    }
  }
  if (forms.size === 0) return [];
  return passage.tokens.flatMap((_, i) => findForm(passage, i, forms) ?? []);
}

function findForm(
  passage: Passage,
  i: number,
  forms: ReadonlyMap<string, readonly Form[]>,
): Candidate | undefined {
  for (const reading of passage.readings(i))
    for (const { words, of, confidence } of forms.get(reading.stem) ?? []) {
      const last = matchWords(passage, i, words);
      if (last < 0) continue;
      const { id, english } = of;
      return {
        ...passage.candidate(of.type, i, last, confidence, reading),
        ...(id && { id }),
        ...(english && { english }),
      };
    }
  return undefined;
}

/** The last token of these words, the first of which is read at token `i`; -1 where the text goes on otherwise. */
function matchWords(passage: Passage, i: number, words: readonly string[]): number {
  let last = i;
  for (const word of words.slice(1)) {
    last = passage.next(last);
    if (last < 0 || passage.tokens[last]?.folded !== word) return -1;
  }
  return last;
}

function formsOf(name: Candidate, passage: Passage): Form[] {
  const words = name.key.split(' ');
  const isEvident = words.length > 1 || !passage.gazetteer.isEveryday(name.key);
  const whole = isEvident ? [{ words, of: name, confidence: name.confidence * AGAIN }] : [];
  if (name.type !== 'PER' || words.length < 2) return whole;
  const short = shortForms(words)
    .filter(([first = '', ...rest]) => rest.length > 0 || isFamilyName(first, passage))
    .map((form) => ({ words: form, of: name, confidence: name.confidence * SHORT_FORM }));
  return [...whole, ...short];
}

/**
 * The last word of a name (لافروف), with what links it (بن سلمان); the first of three without links, which is the family
 * name of Korean and Chinese names (كيم جونغ أون).
 */
function shortForms(words: readonly string[]): string[][] {
  const last = words.slice(-1);
  const link = words.at(-2) ?? '';
  if (NAME_LINKS.has(link) || link === 'عبد') return [words.slice(-2)];
  return words.length === 3 ? [last, words.slice(0, 1)] : [last];
}

/** A word in common use is no short form: «الرئيس علي ...» must not make a person of every علي. */
function isFamilyName(word: string, { gazetteer }: Passage): boolean {
  return (
    word.length > 2 &&
    !HONORIFICS.has(word) &&
    !gazetteer.isNationality(word) &&
    !gazetteer.isEveryday(word) &&
    gazetteer.nameWeight(word) !== 1 &&
    gazetteer.find(word)?.type !== 'LOC'
  );
}
