import fc from 'fast-check';

/** Letters, marks, digits, spaces and invisible characters that Arabic pages are made of, with some of the rest. */
const ALPHABET = [
  ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةىٱپچژگکی',
  ...'ًٌٍَُِّْٰـ',
  ...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۲',
  ...' \n\t\u00a0\u200f\u200e\u200c\ufeff\u2067',
  ...'.,،؛؟!%٪٫٬-–—/()«»":$€',
  ...'ABcd',
  'ﷺ',
  'ﻻ',
  '😀',
  'é',
  '\ud800',
];

/** Arbitrary text of the kind that Arabic pages hold, and, now and then, of any kind at all. */
export const arabicText = (maxLength = 200): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength }) },
  );
