import { wordSet } from '../../arabic/word-set.ts';
import { table } from './table.ts';

/** Gregorian months in every naming in use: common, Levantine and Iraqi, Algerian and Tunisian, Moroccan (CLDR). */
export const MONTHS = table<number>(
  [
    [1, 'يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي|january|jan'],
    [2, 'فبراير|شباط|فيفري|فبرير|february|feb'],
    [3, 'مارس|اذار|مارش|march'],
    [4, 'ابريل|نيسان|افريل|april'],
    [5, 'مايو|ايار|ماي|may'],
    [6, 'يونيو|يونيه|حزيران|جوان|june'],
    [7, 'يوليو|يوليه|تموز|جويليه|يوليوز|july'],
    [8, 'اغسطس|اب|اوت|غشت|august'],
    [9, 'سبتمبر|ايلول|شتنبر|september'],
    [10, 'اكتوبر|تشرين الاول|تشرين اول|october'],
    [11, 'نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|november'],
    [12, 'ديسمبر|كانون الاول|كانون اول|دجنبر|december'],
  ],
  '|',
);

export const HIJRI_MONTHS = table<number>(
  [
    [1, 'محرم|محرم الحرام'],
    [2, 'صفر'],
    [3, 'ربيع الاول|ربيع اول'],
    [4, 'ربيع الاخر|ربيع الثاني|ربيع اخر|ربيع ثاني'],
    [5, 'جمادي الاولي|جمادي الاول|جمادي اول'],
    [6, 'جمادي الاخره|جمادي الثانيه|جمادي الثاني|جمادي الاخر'],
    [7, 'رجب'],
    [8, 'شعبان'],
    [9, 'رمضان'],
    [10, 'شوال'],
    [11, 'ذو القعده|ذي القعده|ذوالقعده'],
    [12, 'ذو الحجه|ذي الحجه|ذوالحجه'],
  ],
  '|',
);

/** Month names that are other words too (father, he practised, a woman's or a man's name): they want a sign of time. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = wordSet(
  'اب مارس جوان ماي صفر اوت محرم رجب شعبان رمضان may march jan',
);

/** Days by ISO number, Monday 1; the article is `find`'s. `WITHOUT_ARTICLE` ones are no days without it (احد, خميس). */
export const WEEKDAYS = table<number>([
  [1, 'الاثنين الاتنين'],
  [2, 'الثلاثاء الثلثاء التلات الثلاثا'],
  [3, 'الاربعاء الاربعا'],
  [4, 'الخميس'],
  [5, 'الجمعه'],
  [6, 'السبت'],
  [7, 'الاحد'],
]);
export const BARE_WEEKDAYS = table<number>([
  [2, 'ثلاثاء'],
  [3, 'اربعاء'],
  [5, 'جمعه'],
  [6, 'سبت'],
]);

/** Parts of a day, before it or by themselves. */
export const DAY_PARTS: ReadonlySet<string> = wordSet(
  'صباح مساء ظهر عصر فجر ليله ليل عشيه نهار ظهيره مغرب سهره امسيه',
);

/** Adverbs of the part of the day, behind a clock time. */
export const DAY_PART_ADVERBS: ReadonlySet<string> = wordSet(
  'صباحا مساء ظهرا عصرا فجرا ليلا ص م الصبح المسا العصر الظهر',
);

/** What narrows a period, before it: بداية هذا العام. */
export const EDGES = table<'start' | 'middle' | 'end'>([
  ['start', 'بدايه بدايات اوايل مطلع مستهل غره'],
  ['middle', 'منتصف اواسط وسط'],
  ['end', 'نهايه نهايات اواخر ختام اخر باقي بقيه'],
]);

export const SEASONS = table<'winter' | 'spring' | 'summer' | 'autumn'>([
  ['winter', 'شتاء'],
  ['spring', 'ربيع'],
  ['summer', 'صيف'],
  ['autumn', 'خريف'],
]);

export type PeriodName =
  | 'day'
  | 'night'
  | 'week'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'season'
  | 'other';

/** Periods that an adjective or هذا places; without their article. */
export const PERIODS = table<PeriodName>([
  ['day', 'يوم'],
  ['night', 'ليله'],
  ['week', 'اسبوع'],
  ['month', 'شهر'],
  ['year', 'عام سنه'],
  ['decade', 'عقد'],
  ['century', 'قرن'],
  ['season', 'صيف شتاء خريف ربيع'],
  ['other', 'موسم فصل صباح مساء'],
]);

/** Two of them, which a relative adjective places too: الأسبوعين الماضيين. */
export const PERIOD_DUALS: ReadonlySet<string> = wordSet(
  'يومين يومان اسبوعين اسبوعان شهرين شهران عامين عامان سنتين سنتان عقدين قرنين',
);

/** What places a period relative to now, after it, folded, with its article. */
export const RELATIVES = table<-1 | 0 | 1>([
  [
    -1,
    'الماضي الماضيه المنصرم المنصرمه الفايت الفايته السابق السابقه المنقضي المنقضيه الاخير الاخيره الماضيين الاخيرين الماضيتين السالف',
  ],
  [0, 'الجاري الجاريه الحالي الحاليه نفسه نفسها ذاته ذاتها هذا هذه'],
  [1, 'المقبل المقبله القادم القادمه التالي التاليه اللاحق الجاي المقبلين القادمين'],
]);

/** Relative adjectives that place a month or weekday only vaguely: they tell another time than the text's. */
export const LAST: ReadonlySet<string> = wordSet('الاخير الاخيره الاخيرين');

/** Words that are a date by themselves, in days from the text's. */
export const DAYS_AWAY = table<number>([
  [-1, 'امس البارحه الامس مبارح'],
  [1, 'غدا غد بكره'],
]);

export const ORDINALS = table<number>([
  [1, 'الاول الاولي الحادي الحاديه الواحده'],
  [2, 'الثاني الثانيه'],
  [3, 'الثالث الثالثه'],
  [4, 'الرابع الرابعه'],
  [5, 'الخامس الخامسه'],
  [6, 'السادس السادسه'],
  [7, 'السابع السابعه'],
  [8, 'الثامن الثامنه'],
  [9, 'التاسع التاسعه'],
  [10, 'العاشر العاشره'],
  [20, 'العشرين العشرون'],
  [30, 'الثلاثين الثلاثون'],
  [40, 'الاربعين الاربعون'],
  [50, 'الخمسين الخمسون'],
  [60, 'الستين الستون'],
  [70, 'السبعين السبعون'],
  [80, 'الثمانين الثمانون'],
  [90, 'التسعين التسعون'],
]);

/** What a quarter or half may be called for by comparison: الربع المماثل من العام الماضي. */
export const COMPARED: ReadonlySet<string> = wordSet('المماثل المقابل الاخير الحالي الماضي');

/** `تسعينيات القرن الماضي`, `الستينيات`: decades by their tens, without the ending. */
export const DECADES = table<number>(
  [
    [20, 'عشرين'],
    [30, 'ثلاثين'],
    [40, 'اربعين'],
    [50, 'خمسين'],
    [60, 'ستين'],
    [70, 'سبعين|سبيعين'],
    [80, 'ثمانين'],
    [90, 'تسعين'],
  ].map(([value, stems]): [number, string] => [
    Number(value),
    String(stems)
      .split('|')
      .flatMap((stem) => [`${stem}ات`, `${stem}يات`])
      .join(' '),
  ]),
);

/** Feasts that date an event. */
export const FEASTS: ReadonlySet<string> = new Set([
  'عيد الفطر',
  'عيد الاضحي',
  'عيد الميلاد',
  'عيد الفصح',
  'راس السنه',
]);

/** Words before a year that say that it is one. */
export const YEAR_WORDS: ReadonlySet<string> = wordSet('عام سنه عامي سنتي للعام اعوام سنوات عامين');

/** Behind a year: the era. */
export const ERAS: ReadonlyMap<string, 'gregorian' | 'hijri'> = new Map([
  ['م', 'gregorian'],
  ['ميلادي', 'gregorian'],
  ['ميلاديه', 'gregorian'],
  ['للميلاد', 'gregorian'],
  ['ه', 'hijri'],
  ['هجري', 'hijri'],
  ['هجريه', 'hijri'],
  ['للهجره', 'hijri'],
]);

/** What points at a period of now: هذا العام. */
export const THIS: ReadonlySet<string> = wordSet('هذا هذه ذلك تلك نفس ذات');

/** What stands before a month's, a day's, an hour's own name. */
export const MONTH_WORDS: ReadonlySet<string> = wordSet('شهر شهري');
export const DAY_WORDS: ReadonlySet<string> = wordSet('يوم ليله نهار يومي');
export const HOUR_WORDS: ReadonlySet<string> = wordSet('ساعه');
export const EARLY_HOURS: ReadonlySet<string> = wordSet('ساعات');
export const SEASON_WORDS: ReadonlySet<string> = wordSet('فصل');
export const HOLIDAYS: ReadonlySet<string> = wordSet('عطله');

/** أول أمس, قبل أمس, بعد غد: the day before or behind, in the direction of the word that follows. */
export const BEFORE_DAYS = table<-1 | 1>([
  [-1, 'اول قبل'],
  [1, 'بعد'],
]);

export const TODAY: ReadonlySet<string> = wordSet('اليوم');
export const TONIGHT: ReadonlySet<string> = wordSet('الليله');

/** Parts of a year that ordinals number. */
export const YEAR_PARTS = table<'quarter' | 'half' | 'third'>([
  ['quarter', 'ربع'],
  ['half', 'نصف'],
  ['third', 'ثلث'],
]);

/** The first or last part of a period: آخر يوم من رمضان. */
export const FIRST_OR_LAST: ReadonlyMap<string, 'first' | 'last'> = table([
  ['first', 'اول'],
  ['last', 'اخر'],
]);

/** Before a clock time. */
export const ABOUT_HOUR: ReadonlySet<string> = wordSet('حوالي نحو قرابه تمام');

/** Before a weekday's name that is no date: خطبة الجمعة, سوق الأحد. With and without their article. */
export const NOT_BEFORE_DAY: ReadonlySet<string> = wordSet(
  'خطبه خطبتي صلاه منتدي سوق مدينه صحيفه جريده شوقي عبد',
);

/** Before and behind اليوم where it means nowadays, a newspaper, or one day of a story. */
export const NOT_BEFORE_TODAY: ReadonlySet<string> = wordSet(
  'حتي نحن انا الي عالم العالم صحيفه جريده',
);
export const NOT_BEHIND_TODAY: ReadonlySet<string> = wordSet(
  'الذي التي الواحد الاخير الوطني العالمي التالي الدراسي السابق نفسه ذاته العاشر كله',
);

/** اليوم التالي and اليوم نفسه are days of a story, not of the calendar. */
export const DAY_OF_STORY: ReadonlySet<string> = wordSet('التالي السابق نفسه ذاته');

/** Titles that end in العام, the general: المدعي العام السابق. */
export const GENERALS: ReadonlySet<string> = wordSet(
  'مدعي مدع نايب امين مدير قايد منسق مفتش رييس مفوض مستشار مراقب محامي سكرتير',
);

/** Of which a time zone is: بتوقيت غرينتش; others take two words (بتوقيت شرق الولايات). */
export const ZONES: ReadonlySet<string> = wordSet(
  'المحلي المحليه غرينتش جرينتش مكه القاهره موسكو دمشق بيروت السعوديه الجزاير تونس بغداد',
);

/** What tells the kind of a year between its name and its adjective: العام الهجري الحالي. */
export const YEAR_KINDS: ReadonlySet<string> = wordSet(
  'الهجري الهجريه الميلادي الميلاديه الدراسي الدراسيه المالي الماليه',
);

/** Words of a clause about what is to come (من المقرر أن …), and the verbs that put them into the past. */
export const ANNOUNCING: ReadonlySet<string> = wordSet(
  'المقرر المنتظر المرتقب المتوقع المزمع سوف يعتزم تعتزم يعتزمون',
);
export const WAS: ReadonlySet<string> = wordSet('كان كانت');
