import fc from 'fast-check';
import type { Style } from './number-words.ts';

export const style: fc.Arbitrary<Style> = fc.record({
  gender: fc.constantFrom('masculine', 'feminine'),
  grammaticalCase: fc.constantFrom('nominative', 'oblique'),
  hundred: fc.constantFrom('مئة', 'مائة'),
  tamyiz: fc.boolean(),
});

/** Integers to 10¹², as often small or round as any. */
export const integer: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 1100 }),
  fc.integer({ min: 0, max: 1_100_000 }),
  fc.integer({ min: 0, max: 1e12 }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9))
    .map(([count, scale]) => count * scale),
);

const MARKS = ['\u064e', '\u064f', '\u0650', '\u0652', '\u0651', '\u064b', '\u0640'];

/** Puts vowel marks and tatweel behind Arabic letters, as vocalised texts and headlines have them. */
export function decorate(text: string, choices: readonly number[]): string {
  let k = 0;
  return [...text]
    .map((c) => {
      const choice = choices[k++ % choices.length] ?? 0;
      const isLast = false;
      return /[\u0621-\u064a]/.test(c) && !isLast ? c + (MARKS[choice] ?? '') : c;
    })
    .join('');
}

const WORDS =
  'قال في من إلى نحو أكثر مقتل جندي شخصا عام 2018 يوم الجمعة الماضي 12 ، . % مليون ألف بين و 3,500 مئة عشرين ونصف على الأقل 5-7 $ حوالي الساعة 20:00 يناير الأول دولار كيلومترا ( ) / سنة يومين الثلاثة لا يقل عن كما ثمانينيات القرن العشرين هذا الأسبوع نهاية مساء رمضان أول آخر الربع على واحد جزء ثلث نصف أخماس بعد المقبل'.split(
    ' ',
  );

/** A word that the grammar knows, mostly with a space behind it. */
export const jumbledWord: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ''))
  .map(([word, gap]) => word + gap);

/** Sentences of such words in any order: what no writer wrote. */
export const jumble: fc.Arbitrary<string> = fc
  .array(jumbledWord, { maxLength: 60 })
  .map((words) => words.join(''));
