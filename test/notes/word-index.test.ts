import { describe, expect, it } from 'vitest';
import { indexWords, NO_WORD } from '../../lib/notes/word-index.ts';

describe('indexWords', () => {
  const index = indexWords('في بيت، في b2 (٣)');

  it('numbers words and knows their places', () => {
    expect(index.ids).toEqual([0, 1, 0, 2, 3]);
    expect(index.placesOf(index.idOf('في'))).toEqual([0, 2]);
    expect(index.starts.map((start, i) => index.text.slice(start, index.ends[i]))).toEqual([
      'في',
      'بيت',
      'في',
      'b2',
      '٣',
    ]);
  });

  it('has no place for a word that is not there', () => {
    expect(index.idOf('بي')).toBe(NO_WORD);
    expect(index.placesOf(NO_WORD)).toEqual([]);
    expect(indexWords('').ids).toEqual([]);
  });
});
