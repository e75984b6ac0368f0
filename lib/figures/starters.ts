import { isDigits, isWord, type Words } from './words.ts';
/** Whether any rule may begin at token `i`. */
export const mayStart = (words: Words, i: number): boolean =>
  isDigits(words, i) ||
  isWord(words, i) ||
  words.tokens[i]?.kind === 'sign' ||
  words.tokens[i]?.kind === 'foreign';
