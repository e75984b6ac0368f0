import { NUMBERS_BEHIND, VOCABULARY } from './lexicon/vocabulary.ts';
import { at, isDigits, isWord, splitsOf, type Words } from './words.ts';

/** A noun's number stands behind it, over an adjective and an article apart (الـ29) at most. */
const REACH = 3;

/** Whether any rule may begin at token `i`: a cheap look that spares most of a text every rule's own. */
export function mayStart(words: Words, i: number): boolean {
  if (!isWord(words, i)) return true;
  // حالة أو حالتين begins with a noun like any other.
  return isKnown(words, i) || at(words, i + 1) === 'او' || hasNumberBehind(words, i);
}

function isKnown(words: Words, i: number): boolean {
  const word = at(words, i);
  const known = words.known.get(word);
  if (known !== undefined) return known;
  const found = splitsOf(words, i).some(
    ({ stem }) => VOCABULARY.has(stem) || (stem.startsWith('ال') && VOCABULARY.has(stem.slice(2))),
  );
  words.known.set(word, found);
  return found;
}

/** Whether a number stands close behind the word at token `i`. */
export function hasNumberBehind(words: Words, i: number): boolean {
  for (let k = i + 1; k <= i + REACH; k++)
    if (isDigits(words, k) || NUMBERS_BEHIND.has(at(words, k))) return true;
  return false;
}
