import { wordSet } from '../../arabic/word-set.ts';
import { table } from './table.ts';

/** What part a number word plays in a number. */
export type NumberWord =
  /** One to nine. */
  | { readonly role: 'one'; readonly value: number }
  /** One and two in forms that only compounds have: أحد عشر, إحدى وعشرين, اثنا عشر. */
  | { readonly role: 'bound'; readonly value: number }
  /** Ten by itself, and the second word of eleven to nineteen. */
  | { readonly role: 'ten'; readonly value: 10 }
  /** Eleven to nineteen in one word, as dialects and hurried writers have them. */
  | { readonly role: 'teen'; readonly value: number }
  | { readonly role: 'tens'; readonly value: number }
  | { readonly role: 'hundreds'; readonly value: number }
  /**
   * A thousand and its powers, how many of it the word says by itself: none in the plural, which needs a number before
   * it or is vague; `either` one or two in -ا: `49 ألفا` is the accusative of one, `ألفا جندي` the construct of two.
   */
  | { readonly role: 'scale'; readonly value: number; readonly times: 0 | 1 | 2 | 'either' }
  /** عشرات, مئات: the smallest number that they allow. */
  | { readonly role: 'vague'; readonly value: number }
  | { readonly role: 'zero'; readonly value: 0 };

const numbers = (
  role: 'one' | 'bound' | 'teen' | 'tens' | 'hundreds' | 'vague',
  rows: readonly (readonly [number, string])[],
) => rows.map(([value, spellings]): [NumberWord, string] => [{ role, value }, spellings]);

const scale = (value: number, one: string, two: string, many: string): [NumberWord, string][] => [
  [{ role: 'scale', value, times: 1 }, one],
  [{ role: 'scale', value, times: 'either' }, one.replaceAll(/(?<=\S)(?= |$)/g, 'ا')],
  [{ role: 'scale', value, times: 2 }, two],
  [{ role: 'scale', value, times: 0 }, many],
];

/** Number words in folded spelling (see `lib/arabic/fold.ts`): all cases and genders, with the usual dialect forms. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = table<NumberWord>([
  [{ role: 'zero', value: 0 }, 'صفر'],
  ...numbers('one', [
    [1, 'واحد واحده واحدا'],
    [2, 'اثنان اثنين اثنتان اثنتين اتنين تنين اتنان'],
    [3, 'ثلاثه ثلاث تلاته تلات ثلاثا'],
    [4, 'اربعه اربع اربعا'],
    [5, 'خمسه خمس خمسا'],
    [6, 'سته ست ستا'],
    [7, 'سبعه سبع سبعا'],
    [8, 'ثمانيه ثماني ثمان تمانيه تماني ثمانيا'],
    [9, 'تسعه تسع تسعا'],
  ]),
  ...numbers('bound', [
    [1, 'احد احدي'],
    [2, 'اثنا اثني اثنتا اثنتي'],
  ]),
  [{ role: 'ten', value: 10 }, 'عشره عشر عشرا'],
  ...numbers('teen', [
    [11, 'احدعشر حداشر احداشر حدعشر احدعش حداعش حدعش'],
    [12, 'اثناعشر اثنيعشر اطناشر اتناشر اثنعشر اثنعش اطنعش اتنعش'],
    [13, 'ثلاثهعشر ثلاثعشر تلتاشر تلاتاشر تلطعش ثلطعش تلتعش'],
    [14, 'اربعهعشر اربععشر اربعتاشر اربعطعش اربعتعش'],
    [15, 'خمسهعشر خمسعشر خمستاشر خمسطعش خمستعش'],
    [16, 'ستهعشر ستعشر ستاشر سطعش ستعش'],
    [17, 'سبعهعشر سبععشر سبعتاشر سبعطعش سبعتعش'],
    [18, 'ثمانيهعشر ثمانعشر تمنتاشر تمانتاشر ثمنطعش تمنطعش تمنتعش'],
    [19, 'تسعهعشر تسععشر تسعتاشر تسعطعش تسعتعش'],
  ]),
  ...numbers('tens', [
    [20, 'عشرون عشرين'],
    [30, 'ثلاثون ثلاثين تلاتين'],
    [40, 'اربعون اربعين'],
    [50, 'خمسون خمسين'],
    [60, 'ستون ستين'],
    [70, 'سبعون سبعين'],
    [80, 'ثمانون ثمانين تمانين'],
    [90, 'تسعون تسعين'],
  ]),
  ...numbers('hundreds', [
    [100, 'مايه ميه ماءه'],
    [200, 'مايتان ميتان مايتين ميتين مايتا ميتا مايتي ميتي متين'],
    [300, 'ثلاثمايه ثلاثميه ثلثمايه ثلثميه تلتميه تلاتميه'],
    [400, 'اربعمايه اربعميه ربعميه'],
    [500, 'خمسمايه خمسميه خمسميت'],
    [600, 'ستمايه ستميه'],
    [700, 'سبعمايه سبعميه'],
    [800, 'ثمانمايه ثمانميه ثمانيمايه ثمانيميه تمنميه تمانميه'],
    [900, 'تسعمايه تسعميه'],
  ]),
  [{ role: 'scale', value: 12, times: 1 }, 'دزينه دسته'],
  [{ role: 'scale', value: 12, times: 2 }, 'دزينتان دزينتين دستتان دستتين'],
  [{ role: 'scale', value: 12, times: 0 }, 'دزينات دستات'],
  ...scale(1e3, 'الف', 'الفان الفين الفي', 'الاف الافا الوف'),
  ...scale(1e6, 'مليون ميليون', 'مليونان مليونين مليوني', 'ملايين ملاين'),
  ...scale(
    1e9,
    'مليار بليون ميليار',
    'ملياران مليارين ملياري بليونان بليونين بليوني',
    'مليارات ملايير بلايين',
  ),
  ...scale(
    1e12,
    'تريليون ترليون',
    'تريليونان تريليونين تريليوني ترليونين',
    'تريليونات ترليونات تريليونيات',
  ),
  ...numbers('vague', [
    [10, 'عشرات'],
    [100, 'ميات مايات ماءات مءات'],
  ]),
]);

/** Shares of a whole. */
export const FRACTIONS: ReadonlyMap<string, number> = table([
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا ثلثي ثلثين ثلثان'],
  [1 / 4, 'ربع'],
  [1 / 5, 'خمس'],
  [2 / 5, 'خمسا خمسي'],
  [1 / 6, 'سدس'],
  [1 / 7, 'سبع'],
  [1 / 8, 'ثمن'],
  [1 / 9, 'تسع'],
  [1 / 10, 'عشر'],
]);

/** The fractions that are nothing else; the others are numbers too (خمس، سبع، تسع، عشر), or a price (ثمن). */
export const PLAIN_SHARES: ReadonlySet<string> = wordSet('نصف ثلث ثلثا ثلثي ربع سدس');

/** `نصفهم`, `ثلثها`: shares of what was named before. */
export const OWN_SHARES: ReadonlyMap<string, number> = new Map(
  [...FRACTIONS].flatMap(([word, value]) =>
    PLAIN_SHARES.has(word)
      ? ['ها', 'هم', 'هن', 'ه'].map((pronoun) => [`${word}${pronoun}`, value] as const)
      : [],
  ),
);

/** Their plurals, which a number counts: ثلاثة أرباع. */
export const FRACTION_PLURALS: ReadonlyMap<string, number> = table([
  [1 / 3, 'اثلاث'],
  [1 / 4, 'ارباع'],
  [1 / 5, 'اخماس'],
  [1 / 6, 'اسداس'],
  [1 / 7, 'اسباع'],
  [1 / 8, 'اثمان'],
  [1 / 9, 'اتساع'],
  [1 / 10, 'اعشار'],
]);

/** How many of them are one, in the singular that a number above ten counts: ثلاثة وعشرون خمسا. */
export const PARTS_ABOVE_TEN: ReadonlyMap<string, number> = table([
  [3, 'ثلث ثلثا'],
  [4, 'ربع ربعا'],
  [5, 'خمس خمسا'],
  [6, 'سدس سدسا'],
  [7, 'سبع سبعا'],
  [8, 'ثمن ثمنا'],
  [9, 'تسع تسعا'],
  [10, 'عشر عشرا'],
]);

/** Before من and a number, one of so many parts: جزء من ألف. */
export const ONE_PART: ReadonlySet<string> = wordSet('جزء جزءا');

/** Before a vague magnitude: they change nothing of the least number it allows (بضعة آلاف). */
export const HANDFUL: ReadonlySet<string> = wordSet('بضع بضعه عده');

/** Before a number, they make it negative. */
export const NEGATIVE: ReadonlySet<string> = wordSet('سالب ناقص');
