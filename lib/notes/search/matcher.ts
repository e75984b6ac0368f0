import type { Term } from './query.ts';
import { stemsOf } from './readings.ts';
import { FIELD_END, type Vocabulary } from './vocabulary.ts';

/** Tells whether a note, given as the numbers of its words, is what a query looks for. */
export type Matcher = (numbers: Uint32Array) => boolean;

/**
 * Compares the query with every word of the vocabulary, once; a note is then looked through by numbers alone.
 * At most 32 terms.
 */
export function createMatcher(terms: readonly Term[], vocabulary: Vocabulary): Matcher {
  const words = terms.flatMap((term) => (term.kind === 'word' ? [term] : []));
  const phrases = terms.flatMap((term) => (term.kind === 'phrase' ? [term] : []));
  const wordTest = matchWords(words, vocabulary);
  const phraseTests = phrases.map((phrase) => ({
    excluded: phrase.excluded,
    has: matchPhrase(phrase, vocabulary),
  }));
  return (numbers) =>
    wordTest(numbers) && phraseTests.every(({ excluded, has }) => has(numbers) !== excluded);
}

type WordTerm = Extract<Term, { kind: 'word' }>;
type PhraseTerm = Extract<Term, { kind: 'phrase' }>;

function matchWords(terms: readonly WordTerm[], { readings }: Vocabulary): Matcher {
  if (terms.length === 0) return () => true;
  // Bit i of a word's mask: the word is what term i looks for.
  const masks = new Uint32Array(readings.length);
  let wanted = 0;
  for (const [i, { needles, excluded }] of terms.entries()) {
    const bit = 1 << i;
    if (!excluded) wanted |= bit;
    for (const [number, reading] of readings.entries())
      if (needles.some((needle) => reading.includes(needle)))
        masks[number] = (masks[number] ?? 0) | bit;
  }
  return (numbers) => {
    let seen = 0;
    for (const number of numbers) seen |= masks[number] ?? 0;
    return seen === wanted;
  };
}

/** Particles may be attached to a phrase's first word in the text; the words after it stand as they are. */
function matchPhrase({ words, open }: PhraseTerm, vocabulary: Vocabulary): Matcher {
  const places = words.map((word, i) => {
    const isWord = (other: string) =>
      other === word || (open && i === words.length - 1 && other.startsWith(word));
    // Taking words apart is slow: only those that hold the letters after the article are worth it (للبنك hides its ا).
    const core = word.startsWith('ال') ? word.slice(2) : word;
    const fits = (other: string) =>
      isWord(other) || (i === 0 && other.includes(core) && stemsOf(other).some(isWord));
    return new Set(vocabulary.words.flatMap((other, n) => (n > 0 && fits(other) ? [n] : [])));
  });
  return (numbers) =>
    numbers.some((_, at) => places.every((place, i) => place.has(numbers[at + i] ?? FIELD_END)));
}
