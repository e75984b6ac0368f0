/** Number words in folded spelling (see `lib/arabic/fold.ts`): all cases, genders and usual spellings. */
const table = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

export const ONES = table<number>([
  [1, 'واحد واحده احد احدي'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان اتنين'],
  [3, 'ثلاثه ثلاث تلاته'],
  [4, 'اربعه اربع'],
  [5, 'خمسه خمس'],
  [6, 'سته ست'],
  [7, 'سبعه سبع'],
  [8, 'ثمانيه ثماني ثمان تمانيه'],
  [9, 'تسعه تسع'],
]);

/** Ten by itself, and the second word of eleven to nineteen. */
export const TEN: ReadonlySet<string> = new Set(['عشره', 'عشر']);

/** Eleven to nineteen written as one word, as dialects and hurried writers do. */
export const TEENS = table<number>([
  [11, 'احدعشر حداشر'],
  [12, 'اثناعشر اثنيعشر اطناشر'],
  [13, 'ثلاثهعشر تلتاشر'],
  [14, 'اربعهعشر اربعتاشر'],
  [15, 'خمسهعشر خمستاشر'],
  [16, 'ستهعشر ستاشر'],
  [17, 'سبعهعشر سبعتاشر'],
  [18, 'ثمانيهعشر تمنتاشر'],
  [19, 'تسعهعشر تسعتاشر'],
]);

export const TENS = table<number>([
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'اربعون اربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
]);

export const HUNDREDS = table<number>([
  [100, 'مايه ميه مايا'],
  [200, 'مايتان ميتان مايتين ميتين مايتا ميتا مايتي ميتي'],
  [300, 'ثلاثمايه ثلاثميه ثلثمايه ثلثميه تلتميه'],
  [400, 'اربعمايه اربعميه ربعميه'],
  [500, 'خمسمايه خمسميه خمسميت'],
  [600, 'ستمايه ستميه'],
  [700, 'سبعمايه سبعميه'],
  [800, 'ثمانمايه ثمانميه ثمانيمايه ثمانيميه تمنميه'],
  [900, 'تسعمايه تسعميه'],
]);

export interface ScaleWord {
  readonly value: number;
  /** How many of it the word says by itself: مليونان is two; a plural says none, and needs a number before it. */
  readonly times: 1 | 2 | 'plural';
}

const scale = (value: number, one: string, two: string, many: string): [ScaleWord, string][] => [
  [{ value, times: 1 }, one],
  [{ value, times: 2 }, two],
  [{ value, times: 'plural' }, many],
];

export const SCALES = table<ScaleWord>([
  ...scale(1e3, 'الف الفا', 'الفان الفين الفي', 'الاف الافا'),
  ...scale(1e6, 'مليون مليونا', 'مليونان مليونين مليوني', 'ملايين ملاين'),
  ...scale(
    1e9,
    'مليار مليارا بليون بليونا',
    'ملياران مليارين ملياري بليونان بليونين بليوني',
    'مليارات ملايير بلايين',
  ),
  ...scale(
    1e12,
    'تريليون تريليونا ترليون ترليونا',
    'تريليونان تريليونين تريليوني ترليونين',
    'تريليونات ترليونات',
  ),
]);

/** Shares of a whole; `half` words may also follow a scale (مليون ونصف). */
export const FRACTIONS = table<number>([
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا ثلثي ثلثين ثلثان'],
  [1 / 4, 'ربع'],
  [1 / 5, 'خمس'],
  [1 / 10, 'عشر'],
]);
export const FRACTION_PLURALS = table<number>([
  [1 / 4, 'ارباع'],
  [1 / 5, 'اخماس'],
  [1 / 3, 'اثلاث'],
  [1 / 10, 'اعشار'],
]);

/** Vague magnitudes by their smallest plural (ANNOTATION rules: عشرات is 10 and more). */
export const VAGUE = table<number>([
  [10, 'عشرات'],
  [100, 'مءات ميات مايات'],
  [1e3, 'الاف الوف'],
  [1e6, 'ملايين'],
  [1e9, 'مليارات'],
  [1e12, 'تريليونات'],
]);

/** A handful: three and more of what follows (بضعة آلاف). */
export const HANDFUL: ReadonlySet<string> = new Set(['بضع', 'بضعه']);
