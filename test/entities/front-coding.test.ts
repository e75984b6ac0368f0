import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAfter, encodeAfter } from '../../lib/entities/front-coding.ts';

describe('front coding', () => {
  it('gives back every item of a list', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (previous, item) => {
        expect(decodeAfter(previous, encodeAfter(previous, item))).toBe(item);
      }),
    );
  });

  it.each([
    ['', 'بغداد', '0بغداد'],
    ['بغداد', 'بغدان', '4ن'],
    ['بغداد', 'بغداد', '5'],
  ])('after «%s» writes «%s» as «%s»', (previous, item, code) => {
    expect(encodeAfter(previous, item)).toBe(code);
  });

  it('decodes no code that is none', () => {
    expect(decodeAfter('بغداد', '9ن')).toBeUndefined();
    expect(decodeAfter('بغداد', '')).toBeUndefined();
    expect(decodeAfter('بغداد', '-ن')).toBeUndefined();
  });
});
