import { isArabicLetter } from './letters.ts';

/**
 * Letters that Arabic itself does not use, by the languages that do: Persian, Urdu, Pashto, Sorani, Uyghur, Sindhi,
 * Kazakh (Unicode code charts, Arabic block; CLDR exemplar characters). ی and ک are typed in Arabic text too, by
 * Persian keyboards, and count less; پ چ ڤ گ spell foreign names in Arabic and count least.
 */
const FOREIGN_LETTERS: readonly (readonly [letters: string, weight: number])[] = [
  ['ٹڈڑںےۓھہۂۃټډړږښځڅڼۍېۀۆۇۈۋڵێڕەڭېٺٽڀڇڄڏڌڊڙڦڳڱڻٿۄۅ', 1],
  ['ژیک', 0.5],
  ['پچگڤ', 0.25],
];

const weights = new Map(
  FOREIGN_LETTERS.flatMap(([letters, weight]) => [...letters].map((c) => [c, weight] as const)),
);

/**
 * Words that running Arabic cannot do without, and words that only the other languages of the script have. Written
 * with letters of both, they tell Arabic from Persian or Urdu typed on an Arabic keyboard.
 */
const ARABIC_WORDS = new Set(
  'في من على إلى الى أن ان التي الذي هذا هذه ذلك عن مع كان كانت قال بعد قبل بين ما لا لم لن قد كما حيث خلال أو او ثم كل غير وقد وقال'.split(
    ' ',
  ),
);
const OTHER_WORDS = new Set(
  'که است را این آن برای های می شود کرد شد خود ہے کے کی میں اور کو نے سے ہیں په چې او د دی له بە لە کە ئەم بۇ ۋە بىلەن ئۇ'.split(
    ' ',
  ),
);

export interface LanguageReading {
  /** Letters of the Arabic script, and of all scripts. */
  readonly arabicScript: number;
  readonly letters: number;
  /** True where the text is in the Arabic language. */
  readonly isArabic: boolean;
}

/** Fewer letters than this say nothing. */
const ENOUGH_LETTERS = 40;
/** Arabic news has under 0.5% of foreign letters; Persian has 10% of ی and ک alone. */
const MOST_FOREIGN = 0.02;
/** Below this no other language is possible: lists of names and links, which have few function words, pass by it. */
const SURELY_NOT_FOREIGN = 0.004;
/** Function words are a fifth to a quarter of running Arabic; front pages and tables have fewer. */
const FEWEST_WORDS = 0.06;

/** Reads the language of a text from its letters and function words. Linear; a sample of some thousands is enough. */
export function readLanguage(text: string): LanguageReading {
  let arabicScript = 0;
  let letters = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isArabicLetter(unit)) {
      arabicScript++;
      letters++;
      foreign += weights.get(text.charAt(i)) ?? 0;
    } else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters++;
    else if (unit >= 0x00c0 && (unit < 0x0600 || unit > 0x06ff))
      letters += isLetter(text.charAt(i)) ? 1 : 0;
  }
  const isScript = arabicScript >= ENOUGH_LETTERS && arabicScript > letters / 2;
  return {
    arabicScript,
    letters,
    isArabic:
      isScript &&
      foreign <= arabicScript * MOST_FOREIGN &&
      hasArabicWords(text, foreign <= arabicScript * SURELY_NOT_FOREIGN),
  };
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

function hasArabicWords(text: string, sureByLetters: boolean): boolean {
  let words = 0;
  let arabic = 0;
  let other = 0;
  for (const word of text.split(/[^\u0600-\u06ff]+/)) {
    if (word === '') continue;
    words++;
    if (ARABIC_WORDS.has(word)) arabic++;
    if (OTHER_WORDS.has(word)) other++;
  }
  return arabic >= other && (sureByLetters || arabic > words * FEWEST_WORDS);
}
