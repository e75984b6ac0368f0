import { SAYING, TITLES } from '../../lib/entities/cues/persons.ts';
import type { Corpus } from './corpus.ts';

/** What the use of a word in plain news says of it; every share is 0 to 1, and 0 for a word that the news lacks. */
export interface Evidence {
  count(word: string): number;
  /** How much of its use stands beside a name word, or after a title or a verb of saying. */
  nameShare(word: string): number;
  /** How much of its use stands where places do: after في, إلى, مدينة …, or with ب attached. */
  placeShare(word: string): number;
  /** True where the word also takes the article or a pronoun (طراز, الطراز), as names do not. */
  isInflected(word: string): boolean;
  vocabulary(): readonly string[];
}

const BEFORE_PLACES = new Set(
  `في وفي الي مدينه محافظه ولايه بلده قريه قرب شمال جنوب شرق غرب شمالي جنوبي عاصمه بمدينه بمحافظه بولايه`.split(
    ' ',
  ),
);
/** Pronouns of nouns and verbs, plurals, persons of the past. */
const ENDINGS = ['ها', 'هم', 'نا', 'ات', 'ين', 'ت', 'وا'];
/** Inflected forms as a share of the word's own use, above which it is a common word. */
const INFLECTED = 0.03;

/** Name words of the lists that start the count: well attested there, and no everyday words. */
const SEED_ATTESTED = 50;
const SEED_PER_MILLION = 200;
/** A list word whose use is beside names this often counts as one of them in the next round. */
const SEED_SHARE = 0.15;
const ROUNDS = 3;
/** A title or a verb of saying announces a name less surely than another name word does. */
const AFTER_TITLE = 0.5;
const AFTER_SAYING = 0.3;

/** Counts the corpus once for all words; `listed` are the words of name lists with how often the lists attest them. */
export function weighWords(corpus: Corpus, listed: ReadonlyMap<string, number>): Evidence {
  const vocabulary = corpus.vocabulary();
  const positions = new Map(vocabulary.map((word, i) => [word, i]));
  const at = (counts: Uint32Array, word: string) => counts[positions.get(word) ?? -1] ?? 0;
  const titled = corpus.countBeside((w) => TITLES.has(w) || TITLES.has(w.replace(/^ال/, '')));
  const said = corpus.countBeside((w) => SAYING.has(w));
  const share = (beside: Uint32Array, word: string) => {
    const announced = AFTER_TITLE * at(titled, word) + AFTER_SAYING * at(said, word);
    return (at(beside, word) + announced) / Math.max(1, corpus.count(word));
  };
  let names = new Set(
    [...listed]
      .filter(([w, n]) => n >= SEED_ATTESTED && corpus.perMillion(w) < SEED_PER_MILLION)
      .map(([w]) => w),
  );
  let beside: Uint32Array = new Uint32Array();
  for (let round = 0; round < ROUNDS; round++) {
    const current = names;
    beside = corpus.countBeside(
      (w) => current.has(w),
      (w) => current.has(w),
    );
    names = new Set([...listed.keys()].filter((w) => share(beside, w) > SEED_SHARE));
  }
  const placed = corpus.countBeside((w) => BEFORE_PLACES.has(w));
  return {
    count: (word) => corpus.count(word),
    nameShare: (word) => share(beside, word),
    placeShare: (word) => {
      const attached = corpus.count(`ب${word}`);
      return (at(placed, word) + attached) / Math.max(1, corpus.count(word) + attached);
    },
    isInflected: (word) => {
      const forms = word.startsWith('ال')
        ? [word.slice(2)]
        : [`ال${word}`, ...ENDINGS.map((ending) => word.replace(/ه$/, 'ت') + ending)];
      // A verb of the present has another person: يرى, ترى.
      if (word.startsWith('ي')) forms.push(`ت${word.slice(1)}`);
      const uses = forms.reduce((sum, form) => sum + corpus.count(form), 0);
      return uses > INFLECTED * corpus.count(word);
    },
    vocabulary: () => vocabulary,
  };
}
