import type { FigureKind } from '../figure.ts';

export interface UnitPhrase {
  readonly kind: FigureKind;
  /** ISO 4217, CLDR unit id, or `percent`. */
  readonly code: string;
  readonly words: readonly string[];
}

const unit = (kind: FigureKind, code: string, phrases: string): UnitPhrase[] =>
  phrases.split('|').map((phrase) => ({ kind, code, words: phrase.split(' ') }));

/** Currencies with the adjectives that news puts after them; codes of ISO 4217. */
const MONEY: readonly (readonly [string, string])[] = [
  [
    'USD',
    'دولار|دولارا|دولارات|دولاران|دولارين|دولار امريكي|دولارا امريكيا|دولار اميركي|دولارا اميركيا|دولارات امريكيه|$|usd',
  ],
  ['EUR', 'يورو|يوروهات|€|eur'],
  ['GBP', 'جنيه استرليني|جنيها استرلينيا|استرليني|£|gbp'],
  ['EGP', 'جنيه|جنيها|جنيهات|جنيه مصري|جنيها مصريا|egp'],
  ['SAR', 'ريال|ريالا|ريالات|ريال سعودي|ريالا سعوديا|sar'],
  ['AED', 'درهم|درهما|دراهم|درهم اماراتي|درهما اماراتيا|aed'],
  ['KWD', 'دينار|دينارا|دنانير|دينار كويتي|دينارا كويتيا'],
  ['SYP', 'ليره|ليرات|ليره سوريه|ليره لبنانيه|ليره تركيه'],
  ['RUB', 'روبل|روبلا|روبلات|روبل روسي'],
  ['JPY', 'ين|ينا|ين ياباني|¥'],
  ['CNY', 'يوان|يوانا|يوان صيني'],
  ['INR', 'روبيه|روبيات|روبيه هنديه'],
  ['CHF', 'فرنك|فرنكا|فرنكات|فرنك سويسري'],
  ['ILS', 'شيكل|شيكلا|شيقل|شواكل'],
  ['IRR', 'تومان|تومانا'],
  ['XXX', 'سنت|سنتا|سنتات|قرش|قرشا|قروش|بنس|فلس|فلسا|فلوس'],
  ['MXN', 'بيزو'],
  ['BRL', 'ريال برازيلي'],
  ['KRW', 'وون'],
  ['SEK', 'كرونه|كرون'],
  ['UAH', 'هريفنيا'],
];

const MEASURES: readonly (readonly [string, string])[] = [
  ['length-kilometer', 'كيلومتر|كيلومترا|كيلومترات|كيلو متر|كيلو مترا|كلم|كم|km|كيلو مترات'],
  ['area-square-kilometer', 'كيلومتر مربع|كيلومترا مربعا|كيلومترات مربعه|كلم مربع|كم مربع|كم2'],
  ['length-meter', 'متر|مترا|امتار|م'],
  ['area-square-meter', 'متر مربع|مترا مربعا|امتار مربعه|م2'],
  ['volume-cubic-meter', 'متر مكعب|مترا مكعبا|امتار مكعبه'],
  ['volume-cubic-foot', 'قدم مكعب|قدم مكعبه|قدما مكعبا'],
  ['length-centimeter', 'سنتيمتر|سنتيمترا|سنتيمترات|سنتمتر|سنتمترا|سم'],
  ['length-millimeter', 'مليمتر|مليمترا|مليمترات|ملم|مم'],
  ['length-mile', 'ميل|ميلا|اميال|ميل بحري|ميلا بحريا|اميال بحريه'],
  ['length-foot', 'قدم|قدما|اقدام'],
  ['length-inch', 'بوصه|بوصات|انش'],
  ['area-hectare', 'هكتار|هكتارا|هكتارات'],
  ['area-acre', 'فدان|فدانا|افدنه|دونم|دونما|دونمات'],
  ['mass-gram', 'غرام|غراما|غرامات|جرام|جراما|جرامات|غم'],
  [
    'mass-kilogram',
    'كيلوغرام|كيلوغراما|كيلوغرامات|كيلوجرام|كيلوجراما|كيلوجرامات|كيلو|كغ|كلغ|كجم|kg',
  ],
  ['mass-tonne', 'طن|طنا|اطنان|طن متري'],
  ['mass-pound', 'رطل|رطلا|ارطال'],
  ['mass-ounce', 'اوقيه|اوقيات|اونصه|اونصات'],
  ['mass-carat', 'قيراط|قيراطا'],
  ['volume-liter', 'لتر|لترا|لترات|ليتر|ليترا'],
  ['volume-gallon', 'غالون|غالونا|جالون|جالونا'],
  ['volume-barrel', 'برميل|برميلا|براميل|برميل يوميا'],
  ['temperature-celsius', 'درجه مئويه|درجات مئويه|درجه|درجات|درجه حراره|°'],
  ['power-watt', 'واط|واطا|وات'],
  ['power-kilowatt', 'كيلوواط|كيلووات|كيلوواط ساعه|كيلووات ساعه'],
  ['power-megawatt', 'ميغاواط|ميغاوات|ميجاواط|ميجاوات'],
  ['power-gigawatt', 'غيغاواط|غيغاوات|جيجاواط|جيجاوات'],
  [
    'digital-byte',
    'بايت|ميغابايت|ميجابايت|غيغابايت|جيجابايت|تيرابايت|كيلوبايت|ميغا بايت|غيغا بايت|جيجا بايت|gb|mb',
  ],
  [
    'speed-kilometer-per-hour',
    'كيلومتر في الساعه|كيلومترا في الساعه|كلم/ساعه|كلم في الساعه|ميل في الساعه|ميلا في الساعه',
  ],
  ['speed-knot', 'عقده'],
  ['length-light-year', 'سنه ضوييه|سنوات ضوييه'],
  ['electric-volt', 'فولت'],
  ['power-horsepower', 'حصان|حصانا'],
];

const PERCENT = 'في الميه|في المايه|بالميه|بالمايه|%|٪|بالمءه';

/** Units by their first word, longest first. */
export const UNITS: ReadonlyMap<string, readonly UnitPhrase[]> = (() => {
  const byFirst = new Map<string, UnitPhrase[]>();
  const all = [
    ...MONEY.flatMap(([code, phrases]) => unit('money', code, phrases)),
    ...MEASURES.flatMap(([code, phrases]) => unit('measure', code, phrases)),
    ...unit('percent', 'percent', PERCENT),
  ].map((phrase) => ({ ...phrase, words: phrase.words.map((w) => w.replace(/[ئ]/g, 'ي')) }));
  for (const phrase of all.sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
})();

/** Currency signs that stand before the amount. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);
