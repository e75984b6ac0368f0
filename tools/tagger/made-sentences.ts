/**
 * A thousand sentences in the manner of news, put together from word lists by a fixed recipe: on them the training code
 * and the extension's code must agree. They are for comparing, not for learning: many mean nothing.
 */
const OPENINGS = words(
  'قال|وأضاف|أعلن|وأكد|ذكرت|وأوضح|كشف|نفى|صرح|وتابع|التقى|استقبل|وصل|غادر|افتتح|عاد|حذر|طالب|اتهم|رحب',
);
const TITLES = words(
  'الرئيس|وزير الخارجية|رئيس الوزراء|المتحدث باسم|الأمير|الدكتور|العقيد|المدرب|السفير|النائب|مدير|القائد|الكاتب|اللاعب',
);
const FIRST_NAMES = words(
  'محمد|أحمد|فلاديمير|سامي|ليلى|جون|ماري|عبد الرحمن|خالد|يوكو|بيتر|نادية|أولغا|كيم|وائل|فريد|باسم|لمى|كارلوس|هانس|شين|وفاء',
);
const LAST_NAMES = words(
  'الحسيني|بوتين|سميث|بن زايد|لافروف|المنصوري|أبو خليل|تاناكا|دي سيلفا|بلير|الفهد|كوفالينكو|مارتينيز|جونغ أون|الخوري|ترامب|ولد أحمد|ماكغريغور|زيلينسكي|ستراوس',
);
const PLACES = words(
  'القاهرة|موسكو|بيروت|كوريا الشمالية|بكين|واشنطن|حلب|قطاع غزة|نيويورك|الرباط|وادي حلفا|زاغورسك|البندقية|جبل طارق|فرانكفورت|البصرة|بلجيكا|لبنان|ولنغتون|كينشاسا',
);
const BODIES = words(
  'الأمم المتحدة|وزارة الدفاع|حزب العمال|شركة نورثويند|البرلمان الفرنسي|وكالة الأنباء|جامعة دمشق|نادي الاتحاد|مجلس الأمن|البنك المركزي|منظمة أطباء بلا حدود|CNN|صحيفة الأيام|الجيش الروسي|هيئة الطيران|رويترز|UNICEF|تنظيم القاعدة',
);
const OTHERS = words(
  'كأس العالم|اتفاق باريس|إف-16|مهرجان كان|قانون الطوارئ|حرب أكتوبر|جائزة نوبل|«ليالي المدينة»|كوفيد-19',
);
const MIDDLES = words(
  'إن الوضع صعب|في مؤتمر صحفي|أمس الخميس|خلال زيارة رسمية|مساء اليوم|بعد أسابيع من التوتر|على هامش القمة|منذ عام 2019|نحو 25%|أكثر من 3,500 جندي|ثلاثة أيام|بمشاركة عشرات الدول|دون تفاصيل|كما كان متوقعا|في ظل أزمة',
);
const LINKS = words('في|من|إلى|مع|عن|على|لدى|و|ب|ل|،|ضد|قرب|بين|(|"|:');
const ENDINGS = words('.|.|.|؟|!|…|».|".|)');

/** The sentences, always the same. */
export function madeSentences(count = 1000): string[] {
  const random = generator(2024);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const person = () =>
    `${random() < 0.5 ? `${pick(TITLES)} ` : ''}${pick(FIRST_NAMES)}${random() < 0.8 ? ` ${pick(LAST_NAMES)}` : ''}`;
  const makers = [
    person,
    () => pick(PLACES),
    () => pick(BODIES),
    () => pick(OTHERS),
    () => pick(MIDDLES),
    () => unheard(random),
  ];
  return Array.from({ length: count }, () => {
    let sentence = pick(OPENINGS);
    const parts = 1 + Math.floor(random() * 7);
    for (let i = 0; i < parts; i++) {
      const link = random() < 0.6 ? pick(LINKS) : '';
      const maker = makers[Math.floor(random() * makers.length)] ?? person;
      sentence += ` ${link}${['و', 'ب', 'ل', '(', '"'].includes(link) || link === '' ? '' : ' '}${maker()}`;
    }
    return sentence + pick(ENDINGS);
  });
}

/** A word of random letters, as a name that nobody has heard of. */
function unheard(random: () => number): string {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىآأإؤئ';
  return Array.from({ length: 2 + Math.floor(random() * 8) }, () =>
    letters.charAt(Math.floor(random() * letters.length)),
  ).join('');
}

/** A linear congruential generator of numbers in [0, 1) (Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function words(list: string): readonly string[] {
  return list.split('|');
}
