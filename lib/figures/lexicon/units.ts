import type { FigureKind } from '../figure.ts';
import { formsOf } from './forms.ts';
import { table } from './table.ts';

export interface UnitPhrase {
  readonly kind: FigureKind;
  /** ISO 4217, CLDR unit id, `percent`, or `magnitude` of an earthquake; '' for a currency that its adjective must tell (دينار). */
  readonly code: string;
  readonly words: readonly string[];
  /** The noun's singular, or the sign. */
  readonly lemma: string;
  /** True for a dual: it counts two by itself (مترين). */
  readonly dual: boolean;
}

/** Currencies (ISO 4217): code, nouns, signs. A noun that several states use has no code of its own. */
const CURRENCIES: readonly (readonly [code: string, noun: string, signs?: string])[] = [
  ['USD', 'دولار دولارات', '$|usd|us$'],
  ['EUR', 'يورو يوروهات', '€|eur|اورو'],
  ['GBP', 'استرليني', '£|gbp'],
  ['', 'جنيه جنيهات جنيها', 'egp'],
  ['SAR', 'ريال-سعودي', 'sar|ر.س'],
  ['', 'ريال ريالات'],
  ['', 'درهم دراهم', 'aed'],
  ['', 'دينار دنانير دينارات', 'دك'],
  ['', 'ليره ليرات', '₺'],
  ['RUB', 'روبل روبلات', '₽|rub'],
  ['JPY', 'ين ينات', '¥|jpy'],
  ['CNY', 'يوان يوانات', 'cny'],
  ['', 'روبيه روبيات', '₹|inr'],
  ['', 'فرنك فرنكات', 'chf'],
  ['ILS', 'شيكل شواكل شياكل', '₪|شيقل|شيقلا|شيكلا'],
  ['IRR', 'تومان تومانات'],
  ['', 'بيزو بيزوات|بيسو'],
  ['KRW', 'وون'],
  ['', 'كرونه كرونات', 'كرونا'],
  ['UAH', 'هريفنيا|غريفنا'],
  ['VES', 'بوليفار بوليفارات'],
  ['MRU', 'اوقيه-موريتانيه'],
  ['BTC', 'بيتكوين', 'btc'],
  ['ZAR', 'راند'],
  ['PLN', 'زلوتي'],
  ['THB', 'بات-تايلاندي'],
  ['BDT', 'تاكا'],
  ['', 'سنت سنتات', '¢|سينت|سينتات|سنتيم|سنتيما|c'],
  ['', 'قرش قروش'],
  ['', 'فلس فلوس'],
  ['', 'هلله هللات'],
  ['', 'مليم مليمات'],
  ['', 'بنس بنسات'],
];

/** Nationality adjectives behind a currency's noun: noun and masculine adjective, ISO 4217. */
export const CURRENCY_OF: ReadonlyMap<string, string> = table(
  [
    ['USD', 'دولار امريكي|دولار اميركي'],
    ['CAD', 'دولار كندي'],
    ['AUD', 'دولار استرالي'],
    ['HKD', 'دولار هونغ'],
    ['GBP', 'جنيه استرليني|جنيه بريطاني'],
    ['EGP', 'جنيه مصري'],
    ['SDG', 'جنيه سوداني'],
    ['SAR', 'ريال سعودي'],
    ['QAR', 'ريال قطري'],
    ['YER', 'ريال يمني'],
    ['OMR', 'ريال عماني'],
    ['IRR', 'ريال ايراني'],
    ['BRL', 'ريال برازيلي'],
    ['AED', 'درهم اماراتي'],
    ['MAD', 'درهم مغربي'],
    ['KWD', 'دينار كويتي'],
    ['IQD', 'دينار عراقي'],
    ['JOD', 'دينار اردني'],
    ['BHD', 'دينار بحريني'],
    ['TND', 'دينار تونسي'],
    ['DZD', 'دينار جزايري'],
    ['LYD', 'دينار ليبي'],
    ['SYP', 'ليره سوري'],
    ['LBP', 'ليره لبناني'],
    ['TRY', 'ليره تركي'],
    ['INR', 'روبيه هندي'],
    ['PKR', 'روبيه باكستاني'],
    ['CHF', 'فرنك سويسري'],
    ['XAF', 'فرنك افريقي'],
    ['MXN', 'بيزو مكسيكي'],
    ['ARS', 'بيزو ارجنتيني'],
    ['SEK', 'كرونه سويدي'],
    ['NOK', 'كرونه نرويجي'],
    ['DKK', 'كرونه دنماركي'],
  ],
  '|',
);

/** Measures by CLDR unit id: nouns as in `formsOf`, `|` between them. Qualified ones stand in `QUALIFIED`. */
const MEASURES: readonly (readonly [code: string, nouns: string])[] = [
  ['length-kilometer', 'كيلومتر كيلومترات|كيلو-متر كيلو-مترا كيلو-مترات|كلم|كم|km'],
  ['length-meter', 'متر امتار'],
  ['length-centimeter', 'سنتيمتر سنتيمترات|سنتمتر سنتمترات|سم|cm'],
  ['length-millimeter', 'مليمتر مليمترات|ميليمتر ميليمترات|ملليمتر ملليمترات|ملم|مم|mm'],
  ['length-nanometer', 'نانومتر|نانو-متر'],
  ['length-micrometer', 'ميكرومتر|ميكرون'],
  ['length-mile', 'ميل اميال'],
  ['length-foot', 'قدم اقدام'],
  ['length-inch', 'بوصه بوصات|انش انشات'],
  ['length-yard', 'يارده ياردات|ذراع اذرع'],
  ['area-hectare', 'هكتار هكتارات'],
  ['area-acre', 'فدان افدنه|دونم دونمات|ايكر'],
  ['mass-gram', 'غرام غرامات|جرام جرامات|غم|جم'],
  ['mass-milligram', 'مليغرام|ملليغرام|ملغ|ملغم|ملج|ميليغرام|مجم'],
  [
    'mass-kilogram',
    'كيلوغرام كيلوغرامات|كيلوجرام كيلوجرامات|كيلو-غرام|كيلو-جرام|كيلو كيلوهات|كغ|كلغ|كجم|كغم|kg',
  ],
  ['mass-tonne', 'طن اطنان|كيلو-طن'],
  ['mass-pound', 'رطل ارطال'],
  ['mass-ounce', 'اونصه اونصات|اوقيه اوقيات|اونس'],
  ['mass-carat', 'قيراط قراريط'],
  ['volume-liter', 'لتر لترات|ليتر ليترات'],
  ['volume-milliliter', 'مليلتر|ميليلتر|ملليلتر|مل|ملل'],
  ['volume-hectoliter', 'هكتوليتر|هكتولتر|هكتو-ليتر|هكتو-لتر'],
  ['volume-gallon', 'غالون غالونات|جالون جالونات'],
  ['volume-barrel', 'برميل براميل'],
  ['volume-cup', 'كوب اكواب|كاس كووس|ملعقه ملاعق'],
  ['temperature-generic', 'درجه درجات|°'],
  ['temperature-celsius', 'سلزيوس|سيلسيوس|سلسيوس|°c'],
  ['power-watt', 'واط|وات'],
  ['power-kilowatt', 'كيلوواط|كيلووات|كيلو-واط|كيلو-وات'],
  ['power-megawatt', 'ميغاواط|ميغاوات|ميجاواط|ميجاوات|ميغا-واط|ميغا-وات|ميجا-وات'],
  ['power-gigawatt', 'غيغاواط|غيغاوات|جيجاواط|جيجاوات|غيغا-واط'],
  ['digital-bit', 'ميغابت|ميجابت|جيجابت|غيغابت|كيلوبت'],
  ['digital-byte', 'بايت|كيلوبايت'],
  ['digital-megabyte', 'ميغابايت|ميجابايت|ميغا-بايت|ميجا-بايت|mb'],
  ['digital-gigabyte', 'غيغابايت|جيجابايت|غيغا-بايت|جيجا-بايت|gb|غيغا|جيجا'],
  ['digital-terabyte', 'تيرابايت|تيرا-بايت|tb'],
  ['graphics-megapixel', 'ميغابكسل|ميجابكسل|ميغابيكسل|ميجابيكسل|ميغا-بكسل|ميغا-بيكسل'],
  ['graphics-pixel', 'بكسل|بيكسل'],
  ['frequency-hertz', 'هرتز|ميغاهرتز|غيغاهرتز|غيغاهيرتز|ميغاهيرتز'],
  ['speed-knot', 'عقده-بحريه'],
  ['energy-calorie', 'سعره سعرات'],
  ['energy-joule', 'جول'],
  ['electric-volt', 'فولت'],
  ['magnetic-tesla', 'تسلا'],
  ['electric-ampere', 'امبير'],
  ['power-horsepower', 'حصان احصنه'],
  ['sound-decibel', 'ديسيبل'],
];

/** What a unit's next words make of it: كيلومترا مربعا, ميلا في الساعة. Folded; spellings `|` apart. */
const QUALIFIED: readonly (readonly [code: string, nouns: string, qualifiers: string])[] = [
  ['area-square-kilometer', 'كيلومتر كيلومترات|كيلو-متر|كلم|كم', 'مربع|مربعا|مربعه|2|²'],
  ['area-square-meter', 'متر امتار|م', 'مربع|مربعا|مربعه|2|²'],
  ['area-square-mile', 'ميل اميال', 'مربع|مربعا|مربعه'],
  ['area-square-foot', 'قدم اقدام', 'مربع|مربعا|مربعه'],
  ['volume-cubic-meter', 'متر امتار|م', 'مكعب|مكعبا|مكعبه|3|³'],
  ['volume-cubic-foot', 'قدم اقدام', 'مكعب|مكعبا|مكعبه'],
  ['length-nautical-mile', 'ميل اميال', 'بحري|بحريا|بحريه'],
  ['length-light-year', 'سنه سنوات', 'ضوييه'],
  ['mass-tonne', 'طن اطنان', 'متري|متريا'],
  ['speed-kilometer-per-hour', 'كيلومتر كيلومترات|كلم|كم', 'في الساعه|/ ساعه|/ الساعه|/ س|بالساعه'],
  ['speed-mile-per-hour', 'ميل اميال', 'في الساعه|/ ساعه|بالساعه'],
  ['speed-meter-per-second', 'متر امتار', 'في الثانيه|/ ثانيه'],
  ['temperature-celsius', 'درجه درجات', 'ميويه|سلزيوس|سيلسيوس|سلسيوس'],
  ['temperature-fahrenheit', 'درجه درجات', 'فهرنهايت'],
  ['magnitude', 'درجه درجات', 'علي مقياس ريختر|بمقياس ريختر|علي سلم ريختر|ريختر'],
  ['energy-kilowatt-hour', 'كيلوواط|كيلووات', 'ساعه|في الساعه|/ ساعه'],
  ['energy-megawatt-hour', 'ميغاواط|ميغاوات|ميجاوات', 'ساعه|في الساعه|/ ساعه'],
];

const PERCENT =
  'في الميه|في المايه|في المءه|بالميه|بالمايه|%|٪|بالمءه|في الماءه|بالماءه|نقطه ميويه|نقاط ميويه';

/** Abbreviations of one letter: only directly behind digits. */
export const SHORT_UNITS: ReadonlyMap<string, string> = table([
  ['length-meter', 'م'],
  ['mass-gram', 'غ'],
]);

function phrasesOf(kind: FigureKind, code: string, nouns: string, qualifiers = ''): UnitPhrase[] {
  return nouns.split('|').flatMap((line) => {
    const { counted, dual } = formsOf(line);
    // Signs and abbreviations have no plural here and no dual (كم: كمين is an ambush).
    const hasDual = line.includes(' ');
    const phrase = (words: string, isDual: boolean): UnitPhrase[] =>
      qualifiers.split('|').map((qualifier) => ({
        kind,
        code,
        words: `${words} ${qualifier}`.trim().split(' '),
        lemma: line.split(' ')[0]?.replaceAll('-', ' ') ?? '',
        dual: isDual,
      }));
    return [
      ...counted.flatMap((form) => phrase(form, false)),
      ...(hasDual ? dual : []).flatMap((form) => phrase(form, true)),
    ];
  });
}

/** Units by their first word, longest first. */
export const UNITS: ReadonlyMap<string, readonly UnitPhrase[]> = (() => {
  const all = [
    ...CURRENCIES.flatMap(([code, nouns, signs]) => [
      ...phrasesOf('money', code, nouns),
      ...(signs ?? '')
        .split('|')
        .filter(Boolean)
        .map(
          (sign): UnitPhrase => ({ kind: 'money', code, words: [sign], lemma: sign, dual: false }),
        ),
    ]),
    ...MEASURES.flatMap(([code, nouns]) => phrasesOf('measure', code, nouns)),
    ...QUALIFIED.flatMap(([code, nouns, qualifiers]) =>
      phrasesOf('measure', code, nouns, qualifiers),
    ),
    ...PERCENT.split('|').map(
      (words): UnitPhrase => ({
        kind: 'percent',
        code: 'percent',
        words: words.split(' '),
        lemma: words,
        dual: false,
      }),
    ),
  ];
  const byFirst = new Map<string, UnitPhrase[]>();
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
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
]);

/** Parts of a currency's unit, a hundredth: 20 دولارا و43 سنتا. */
export const HUNDREDTHS: ReadonlySet<string> = new Set(
  ['سنت سنتات', 'سينت سينتات', 'قرش قروش', 'هلله هللات', 'بنس بنسات'].flatMap(
    (line) => formsOf(line).counted,
  ),
);
