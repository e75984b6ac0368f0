import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/arabic/tokenise.ts';
import {
  MOST_PIECES,
  numberOf,
  piecesOf,
  spellingOf,
} from '../../../lib/entities/tagger/spelling.ts';

const vocabulary = new Map([
  ['روسيا', 1],
  ['امم', 2],
  ['وزير', 3],
]);

describe('numberOf', () => {
  it.each([
    ['روسيا', { row: 1, known: 0 }],
    ['وروسيا', { row: 1, known: 1 }],
    ['وبروسيا', { row: 1, known: 1 }],
    ['وزير', { row: 3, known: 0 }],
    ['للامم', { row: 2, known: 1 }],
    ['والامم', { row: 2, known: 1 }],
    ['الامم', { row: 2, known: 1 }],
    ['زاغورسك', { row: 0, known: 2 }],
    ['', { row: 0, known: 2 }],
  ])('%s', (spelling, number) => {
    expect(numberOf(spelling, vocabulary)).toEqual(number);
  });
});

describe('spellingOf', () => {
  it.each([
    ['٢٠٢٤', '04'],
    ['وأمريكا', 'وامريكا'],
    ['CNN', 'cnn'],
    ['«', '«'],
  ])('%s is known as %s', (text, spelling) => {
    expect(tokenise(text).map(spellingOf)).toEqual([spelling]);
  });
});

describe('piecesOf', () => {
  const letters = fc.constantFrom(...'ابتسلمنوية', 'a', '^', '$', '😀', '\u0000', '\ud800');

  it('shares pieces between words that begin, end or go alike', () => {
    const shared = (a: string, b: string) => {
      const of = new Set(piecesOf(a, 8192));
      return piecesOf(b, 8192).filter((piece) => of.has(piece)).length;
    };
    expect(shared('بتروفسكي', 'مالينوفسكي')).toBeGreaterThan(shared('بتروفسكي', 'الحكومه'));
  });

  it('is some different rows of the table, always the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: letters }),
        fc.integer({ min: 1, max: 9999 }),
        (word, buckets) => {
          const pieces = piecesOf(word, buckets);
          return (
            pieces.length <= MOST_PIECES &&
            new Set(pieces).size === pieces.length &&
            pieces.every((piece) => piece >= 0 && piece < buckets) &&
            pieces.join() === piecesOf(word, buckets).join()
          );
        },
      ),
    );
  });
});
