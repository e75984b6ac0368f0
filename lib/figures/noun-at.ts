import { looksCounted } from './counted.ts';
import type { FigureKind, FigureUnit } from './figure.ts';
import { NOT_COUNTED } from './lexicon/function-words.ts';
import { NOUNS, type Noun } from './lexicon/noun-of.ts';
import { UNITS } from './lexicon/units.ts';
import { at, endOf, find, isWord, startOf, type Words } from './words.ts';

/** A noun that its number follows, or that is a number by its form. */
export interface NounAt {
  readonly kind: FigureKind;
  readonly lemma: string | undefined;
  readonly number: Noun['number'] | 'unknown';
  /** UTF-16 offset, particles left out. */
  readonly start: number;
  readonly definite: boolean;
}

/** The noun or unit of the lexicon at token `i`. */
export function knownNounAt(words: Words, i: number): NounAt | undefined {
  const known = find(words, i, NOUNS);
  if (!known) return unitNounAt(words, i);
  const { start, definite } = known;
  const { kind, lemma, number } = known.value;
  return { kind, lemma, number, start, definite };
}

function unitNounAt(words: Words, i: number): NounAt | undefined {
  const found = isWord(words, i) ? find(words, i, UNITS) : undefined;
  const unit = found?.value.find((phrase) => phrase.words.length === 1);
  if (!found || !unit) return undefined;
  const { start, definite } = found;
  const number = unit.dual ? 'dual' : 'singular';
  return { kind: unit.kind, lemma: unit.code || undefined, number, start, definite };
}

/** The noun at token `i`, of the lexicon or by its form. */
export function nounAt(words: Words, i: number): NounAt | undefined {
  const known = knownNounAt(words, i);
  if (known) return known;
  const word = at(words, i);
  const article = find(words, i, WITH_ARTICLE);
  if (word.length < 3 || NOT_COUNTED.has(word) || (!article && !looksCounted(word)))
    return undefined;
  const isOwned = /(نا|ايي|هم|ها|ه)$/.test(word);
  return {
    kind: /(ون|ين)$/.test(word) ? 'people' : 'count',
    lemma: undefined,
    number: article && /(ات|ون|ين)$/.test(word) ? 'plural' : 'unknown',
    start: article?.start ?? startOf(words, i),
    definite: article !== undefined || isOwned,
  };
}

/** Any stem with its article. */
const WITH_ARTICLE = {
  get: (stem: string) => (stem.startsWith('ال') && stem.length > 3 ? stem : undefined),
};

/** What the figure counts: the noun at token `i`, its particles left out. */
export const countedBy = (
  words: Words,
  i: number,
  { kind, lemma, start }: NounAt,
): { readonly kind: FigureKind; readonly unit: FigureUnit } => ({
  kind,
  unit: { text: words.text.slice(start, endOf(words, i)), ...(lemma && { code: lemma }) },
});
