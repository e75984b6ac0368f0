import { foldText } from '../../arabic/fold.ts';
import { WORD } from '../word-index.ts';
import { readingsOf } from './readings.ts';

/** The number that stands between two fields of a note: no word's. */
export const FIELD_END = 0;

/** What `fold` makes one word, or several, or nothing, of: letters, digits, marks, invisible characters. */
const UNFOLDED_WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/**
 * Every different word of the notes under a number. Notes share most of their words: each is folded and taken apart
 * once, and a query is compared with each once.
 */
export class Vocabulary {
  /** By number: the folded word. */
  readonly words: string[] = [''];
  /** By number: the word in all its readings, each between two spaces. */
  readonly readings: string[] = [''];
  private readonly numbers = new Map<string, number>();
  /** By spelling in the text; a presentation form may be several words, a lone mark none. */
  private readonly spellings = new Map<string, readonly number[]>();

  /** The numbers of a text's words in order. */
  *numbersOf(text: string): Generator<number> {
    for (const [spelling] of text.matchAll(UNFOLDED_WORD)) {
      let numbers = this.spellings.get(spelling);
      if (!numbers) {
        numbers = (foldText(spelling).match(WORD) ?? []).map((word) => this.numberOf(word));
        this.spellings.set(spelling, numbers);
      }
      yield* numbers;
    }
  }

  private numberOf(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.numbers.set(word, number);
      this.words.push(word);
      this.readings.push(` ${readingsOf(word).join(' ')} `);
    }
    return number;
  }
}
