import { foldText } from '../arabic/fold.ts';

/**
 * Verbs by which news says who said what, folded. قال and ذكر are left out: sermons and tales use them as much.
 * Nouns that laws share with news (بيان، تصريح) are left out too.
 */
const REPORTING = new Set(
  (
    'أضاف أضافت أكد أكدت يؤكد تؤكد مؤكدا مؤكدة أعلن أعلنت يعلن أوضح أوضحت موضحا يوضح صرح صرحت أفاد أفادت كشف كشفت ' +
    'أشار أشارت مشيرا مشيرة يشير تابع تابعت نقلت شدد شددت مشددا لفت لفتت لافتا طالبت نفى نفت اتهم اتهمت حذر حذرت ' +
    'بحسب وفقا أعرب أعربت أدان أدانت استقبل التقى بحث شهد شهدت'
  )
    .split(' ')
    .map(foldText),
);
/** Words that place an event in the days around the writing, and verbs of what is news, folded. */
const TELLING = new Set(
  (
    'الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس اليوم الماضي الماضية الجاري المقبل المقبلة ' +
    'قتل قتلت أصيب أصيبت لقي هاجم هاجمت استهدف استهدفت اعتقل اعتقلت أوقفت ضبطت اندلع اندلعت انفجر انفجرت وقع وقعت ' +
    'اجتمع زار وصل وصلت غادر عقد عقدت وقعا افتتح ترأس شارك شاركت فاز فازت خسر تعادل سجل سجلت ارتفع ارتفعت ' +
    'انخفض انخفضت تراجع تراجعت قرر قررت وافق وافقت رفض رفضت أطلق أطلقت بدأ بدأت'
  )
    .split(' ')
    .map(foldText),
);

export interface ProseReading {
  readonly words: number;
  /** Reporting verbs, and words that tell of events, each for 100 words. */
  readonly reporting: number;
  readonly telling: number;
}

/** Measures how much a text is written like news. Linear in its length. */
export function readProse(text: string): ProseReading {
  let words = 0;
  let reporting = 0;
  let telling = 0;
  for (const word of foldText(text).split(/[^\u0620-\u064a]+/)) {
    if (word === '') continue;
    words++;
    if (has(REPORTING, word)) reporting++;
    if (has(TELLING, word)) telling++;
  }
  const rate = (count: number) => (words ? (100 * count) / words : 0);
  return { words, reporting: rate(reporting), telling: rate(telling) };
}

/** With or without و or ف before it. */
const has = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || (/^[وف]/.test(word) && set.has(word.slice(1)));

/**
 * An agency's or a paper's dateline at the beginning: دمشق، سوريا (CNN)، القاهرة - رويترز، بيروت/ الأناضول، كتب محمد ….
 */
const DATELINE =
  /^[\s"«]*(?:[\u0620-\u064a]+(?:[ ،,/-]+[\u0620-\u064a]+){0,3}\s*(?:\([^)]{2,30}\)|[-–—:/|]+\s*(?:رويترز|أ ?ف ?ب|د ?ب ?أ|وكالات|الأناضول|سبوتنيك|العربية|الجزيرة|CNN|BBC))|(?:كتب|كتبت|خاص|متابعات?|وكالات|رويترز)\s*[-–—:/|])/;

export const hasDateline = (text: string): boolean => DATELINE.test(text.slice(0, 120));
