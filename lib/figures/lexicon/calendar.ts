const table = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)));

/** Gregorian months in every naming in use: common, Levantine and Iraqi, Maghrebi (CLDR ar, ar-LB, ar-DZ, ar-MA). */
export const MONTHS = table<number>([
  [1, 'يناير|كانون الثاني|جانفي'],
  [2, 'فبراير|شباط|فيفري'],
  [3, 'مارس|اذار'],
  [4, 'ابريل|نيسان|افريل'],
  [5, 'مايو|ايار|ماي'],
  [6, 'يونيو|يونيه|حزيران|جوان'],
  [7, 'يوليو|يوليه|تموز|جويليه|يوليوز'],
  [8, 'اغسطس|اب|اوت|غشت'],
  [9, 'سبتمبر|ايلول|شتنبر'],
  [10, 'اكتوبر|تشرين الاول'],
  [11, 'نوفمبر|تشرين الثاني|نونبر'],
  [12, 'ديسمبر|كانون الاول|دجنبر'],
]);

export const HIJRI_MONTHS = table<number>([
  [1, 'محرم|المحرم'],
  [2, 'صفر'],
  [3, 'ربيع الاول'],
  [4, 'ربيع الاخر|ربيع الثاني'],
  [5, 'جمادي الاولي'],
  [6, 'جمادي الاخره|جمادي الثانيه'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان'],
  [10, 'شوال'],
  [11, 'ذو القعده|ذي القعده'],
  [12, 'ذو الحجه|ذي الحجه'],
]);

/** Month names that are everyday words too (father, he practised, brother's son …): they want a number beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'اب',
  'مارس',
  'جوان',
  'ماي',
  'صفر',
  'اوت',
  'محرم',
  'المحرم',
  'رجب',
  'شعبان',
]);

/** Days by ISO number, Monday 1. */
export const WEEKDAYS = table<number>([
  [1, 'الاثنين|الاتنين|الإثنين'],
  [2, 'الثلاثاء|الثلثاء'],
  [3, 'الاربعاء'],
  [4, 'الخميس'],
  [5, 'الجمعه'],
  [6, 'السبت'],
  [7, 'الاحد'],
]);

/** What narrows a period, before it: بداية هذا العام, مساء الأربعاء. */
export const PARTS: ReadonlySet<string> = new Set(
  'بدايه بدايات نهايه اواخر اوايل مطلع منتصف اواسط ختام خريف صيف شتاء ربيع صباح مساء ظهر عصر فجر ليله ليل عشيه غداه بعد-ظهر نهار'.split(
    ' ',
  ),
);

/** Named periods that هذا, الماضي and their kin turn into dates. */
export const PERIODS: ReadonlySet<string> = new Set(
  'اليوم الاسبوع الشهر العام السنه العقد القرن الصيف الشتاء الربيع الخريف الربع الليله الموسم الفتره'.split(
    ' ',
  ),
);

/** What places a period relative to now, after it. */
export const RELATIVES = table<-1 | 0 | 1>([
  [-1, 'الماضي|الماضيه|المنصرم|المنصرمه|الفايت|الفايته|السابق|السابقه|المنقضي'],
  [0, 'الجاري|الجاريه|الحالي|الحاليه|نفسه|ذاته'],
  [1, 'المقبل|المقبله|القادم|القادمه|التالي|التاليه|اللاحق'],
]);

/** Words that are a date by themselves, in days from today. */
export const DAYS_AWAY = table<number>([
  [-1, 'امس|البارحه'],
  [1, 'غدا'],
]);

export const ORDINALS = table<number>([
  [1, 'الاول|الاولي|الحادي|الحاديه|الواحده'],
  [2, 'الثاني|الثانيه'],
  [3, 'الثالث|الثالثه'],
  [4, 'الرابع|الرابعه'],
  [5, 'الخامس|الخامسه'],
  [6, 'السادس|السادسه'],
  [7, 'السابع|السابعه'],
  [8, 'الثامن|الثامنه'],
  [9, 'التاسع|التاسعه'],
  [10, 'العاشر|العاشره'],
  [20, 'العشرين|العشرون'],
  [30, 'الثلاثين|الثلاثون'],
]);

/** `تسعينيات القرن الماضي`: the decade's word without its ending. */
export const DECADES = /^(ال)?(عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)ي?ات$/;
