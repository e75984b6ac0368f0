import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isMark, TATWEEL } from '../../lib/arabic/letters.ts';
import { decorate, jumble } from './arbitraries.ts';
import { briefs, figuresOf } from './read.ts';

/** Each text with the figures that it has, in one line each: words, kind, bounds. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>> =
  {
    'hedges and ranges': [
      [
        'وصل حوالي 10000 إلى 12000 جندي إضافي',
        'حوالي 10000 إلى 12000 جندي | personnel 10000..12000',
      ],
      ['أنفقت أكثر من ثلاثة ملايين دولار', 'أكثر من ثلاثة ملايين دولار | money 3000000..'],
      ['يبلغ عددهم ما لا يقل عن 40 ألف عامل', 'ما لا يقل عن 40 ألف عامل | people 40000..'],
      ['رفعت الأجور بما لا يزيد على 5%', 'ما لا يزيد على 5% | percent ..5'],
      ['حضر ما يزيد عددهم عن 300 طالب', 'ما يزيد عددهم عن 300 طالب | people 300..'],
      ['يعمل في المصنع أقل من 90 عاملا', 'أقل من 90 عاملا | people ..90'],
      ['عقوبة لا تتجاوز ثلاث سنوات', 'لا تتجاوز ثلاث سنوات | duration ..3'],
      ['أسعار بين 20 و30 دولارا', 'بين 20 و30 دولارا | money 20..30'],
      ['ما بين 3 و4 ملايين ناخب', 'ما بين 3 و4 ملايين ناخب | people 3000000..4000000'],
      [
        'بين 50 مليار دولار و60 مليار دولار',
        'بين 50 مليار دولار و60 مليار دولار | money 50000000000..60000000000',
      ],
      ['عاد 3-4 آلاف نازح', '3-4 آلاف نازح | people 3000..4000'],
      ['لدينا 4 أو 5 مرشحين', '4 أو 5 مرشحين | people 4..5'],
      ['بقي هناك حالة أو حالتين', 'حالة أو حالتين | count 1..2'],
      ['حضر الحفل 30 شخصا على الأقل', '30 شخصا على الأقل | people 30..'],
      ['خسر الفريق 4 لاعبين أساسيين على الأقل', '4 لاعبين | people 4..'],
      ['خلال أسبوع كحد أقصى', 'أسبوع كحد أقصى | duration ..1'],
      ['ارتفع السعر 3% تقريبا', '3% تقريبا | percent 3'],
      ['القيم فوق 1000 وتحت 1500', 'فوق 1000 وتحت 1500 | count 1000..1500'],
      [
        'باع 1200 نسخة وأكثر من 200 لوحة',
        '1200 نسخة | count 1200',
        'أكثر من 200 لوحة | count 200..',
      ],
    ],
    'vague magnitudes': [
      ['نزح عشرات الآلاف من المدنيين', 'عشرات الآلاف من المدنيين | people 10000..'],
      ['أرسل الآلاف من الجنود', 'الآلاف من الجنود | personnel 1000..'],
      ['خرج المئات إلى الشوارع', 'المئات | people 100..'],
      ['أنفقت مليارات الدولارات', 'مليارات الدولارات | money 1000000000..'],
      ['عدة أسباب وبعض الحلول وكثير من الوقت'],
    ],
    'units and kinds': [
      ['على مسافة 12 كيلومترا', '12 كيلومترا | measure 12'],
      ['مساحته مئتا كيلومتر مربع', 'مئتا كيلومتر مربع | measure 200'],
      ['ينتج 400 ألف برميل يوميا', '400 ألف برميل | measure 400000'],
      ['دفع $5 ثم 20 دولارا و43 سنتا', '$5 | money 5', '20 دولارا و43 سنتا | money 20.43'],
      ['بنسبة 25 في المئة و%47', '25 في المئة | percent 25', '%47 | percent 47'],
      ['زلزال بقوة 5.9 درجات', '5.9 درجات | measure 5.9'],
      ['أسقطت طائرتين وثلاثة صواريخ', 'طائرتين | equipment 2', 'ثلاثة صواريخ | equipment 3'],
      ['في ثلاث مدن و12 هجوما', 'ثلاث مدن | count 3', '12 هجوما | count 12'],
      ['بعد عامين ونصف العام', 'عامين ونصف العام | duration 2.5'],
      ['في ساعة و40 دقيقة', 'ساعة و40 دقيقة | duration 100'],
      ['انتظر نصف ساعة', 'نصف ساعة | duration 0.5'],
      ['حكم عليه بالسجن لمدة شهر', 'شهر | duration 1'],
      ['يزن نحو طن', 'نحو طن | measure 1'],
      ['دعم نصف السكان القرار', 'نصف السكان | percent 50'],
      ['ثلاثة أرباع الناخبين', 'ثلاثة أرباع الناخبين | percent 75'],
      ['الناتج ثلاثة وعشرون خمسا', 'ثلاثة وعشرون خمسا | count 4.6'],
      ['الناتج مئتان وثلاثة أخماس', 'مئتان وثلاثة أخماس | count 200.6'],
      ['انتظر خمس الساعة لا خمس ساعات', 'خمس الساعة | duration 0.2', 'خمس ساعات | duration 5'],
      ['فاز بفارق جزء من ألف من الثانية', 'جزء من ألف | count 0.001'],
      ['كان جزءا من 20 فريقا', '20 فريقا | count 20'],
      ['بنسبة عشرين كافية للنجاح', 'عشرين | percent 20'],
    ],
    'the noun before its number': [
      ['خلال الأيام الثلاثة الماضية', 'الأيام الثلاثة | duration 3'],
      ['اتفقت الدول الـ29 على البيان', 'الدول الـ29 | count 29'],
      ['المخرجون التونسيون الأربعة', 'المخرجون التونسيون الأربعة | people 4'],
      ['في يوم واحد فقط', 'يوم واحد | duration 1'],
      ['نريد وطنا واحدا ولغة واحدة', 'وطنا واحدا | count 1', 'لغة واحدة | count 1'],
      ['نام ساعة واحدة ونصف', 'ساعة واحدة ونصف | duration 1.5'],
      ['اعتقل ناشطين اثنين', 'ناشطين اثنين | people 2'],
    ],
    casualties: [
      ['مقتل 25 شخصا وإصابة أربعة آخرين', '25 شخصا | casualties 25', 'أربعة آخرين | casualties 4'],
      ['قال إن 94 متظاهرا أصيبوا بجروح', '94 متظاهرا | casualties 94'],
      ['قتل 14 مدنيا بينهم 4 أطفال', '14 مدنيا | casualties 14', '4 أطفال | casualties 4'],
      ['ارتفعت حصيلة القتلى في الإقليم كله إلى 162 شخصا', '162 شخصا | casualties 162'],
      ['فقد شارك 45 ألف شخص', '45 ألف شخص | people 45000'],
      ['لقي القرار ترحيب 20 دولة', '20 دولة | count 20'],
      ['أعلن الجيش القضاء على 7 مسلحين', '7 مسلحين | casualties 7'],
      ['برأ القضاء 20 شخصا', '20 شخصا | people 20'],
      ['صدرت أحكام بحق 30 شخصا', '30 شخصا | people 30'],
      ['قال 15 عاملا فقدوا منازلهم', '15 عاملا | people 15'],
      ['قال إن 15 بحارا فقدوا أثناء العاصفة', '15 بحارا | casualties 15'],
    ],
    'numbers that lend their noun': [
      ['حضر 104 من أصل 145 موظفا', '104 | people 104', '145 موظفا | people 145'],
      ['من فئتي 5 و10 دنانير', '5 | money 5', '10 دنانير | money 10'],
    ],
    dates: [
      ['في 13 أبريل/نيسان 2018', '13 أبريل/نيسان 2018 | date'],
      ['مساء السبت الماضي', 'مساء السبت الماضي | date'],
      ['منذ عام 2011 وحتى 2016', 'عام 2011 | date', '2016 | date'],
      ['خريف العام الماضي', 'خريف العام الماضي | date'],
      ['نحو الساعة الثالثة والنصف صباح الجمعة', 'نحو الساعة الثالثة والنصف صباح الجمعة | date'],
      ['25 و26 مايو', '25 | date', '26 مايو | date'],
      ['السابع من أكتوبر/تشرين الأول الماضي', 'السابع من أكتوبر/تشرين الأول الماضي | date'],
      ['في غشت وفي جانفي 2017', 'غشت | date', 'جانفي 2017 | date'],
      ['29 / 8 / 1445هـ', '29 / 8 / 1445هـ | date'],
      [
        'ثمانينيات القرن الماضي والقرن التاسع عشر',
        'ثمانينيات القرن الماضي | date',
        'القرن التاسع عشر | date',
      ],
      ['الربع الأول من 2018', 'الربع الأول من 2018 | date'],
      ['ديسمبر2018', 'ديسمبر2018 | date'],
      ['أفريل 2014 مستوى جديدا', 'أفريل 2014 | date'],
      ['يوم الجمعة من الأسبوع المقبل', 'يوم الجمعة من الأسبوع المقبل | date'],
      ['آخر يوم من رمضان', 'آخر يوم من رمضان | date'],
      ['بين 23 و25 مايو', '23 | date', '25 مايو | date'],
      ['من 15 إلى 20 من الشهر الجاري', '15 | date', '20 من الشهر الجاري | date'],
      ['المعرض في نوفمبر بين 19 و20', 'نوفمبر بين 19 و20 | date'],
      ['العام قبل الماضي', 'العام قبل الماضي | date'],
      ['تستمر المحادثات حتى الصيف', 'الصيف | date'],
      ['حتى 31 أكتوبر', '31 أكتوبر | date'],
      ['سار 2000 جندي', '2000 جندي | personnel 2000'],
      ['قال أب لطفلين إنه مارس الرياضة', 'طفلين | people 2'],
      ['المدعي العام السابق والأيام الأخيرة'],
    ],
    'what is no figure': [
      ['للمرة الثانية في القرن'],
      ['فاز 2-1 ثم خسر 6-4'],
      ['طائرة إف-16 وفيروس كوفيد-19'],
      ['قناة CNN24 وطائرة B737-800'],
      ['في الدقيقة 81 من المباراة'],
      ['سجل سيلفا (22) هدفا جميلا'],
      ['هو واحد من أفضل الكتاب'],
      ['قال أحد المسؤولين إن إحدى الشركات أفلست'],
      ['1. مقدمة الكتاب'],
      ['عاد إلى الحادي والعشرين في الترتيب'],
      ['هاتف المكتب 0096612345678'],
      ['العنوان 10.0.0.1 في الشبكة'],
      ['بكميات كبيرة من القمح'],
      ['لست أنا من قال هذا'],
      ['زيارتي للصين'],
      ["سجل في 19' هدفا"],
      ['احتل المركز 57 عالميا'],
      ['وقفوا صفا واحدا وعملوا يدا واحدة'],
      ['يزهر النبات في الصيف والشتاء ويذبل في فصل الخريف'],
      ['صواريخ إس 400 وقاذفة بي 52'],
      ['نصت المادة 19 والفقرة 3 على ذلك'],
    ],
    'glued forms and particles': [
      ['بـ25% من السكان', '25% | percent 25'],
      ['و196 مدرسة', '196 مدرسة | count 196'],
      ['لأكثر من 20 دولة', 'أكثر من 20 دولة | count 20..'],
      ['للـ48 ساعة المقبلة', '48 ساعة | duration 48'],
      ['توفي منها 108حالات', '108حالات | casualties 108'],
      ['ألف ألباني', 'ألف ألباني | people 1000'],
    ],
  };

for (const [name, cases] of Object.entries(CASES))
  describe(name, () => {
    test.each(cases.map(([text, ...figures]) => ({ text, figures })))(
      '$text',
      ({ text, figures }) => expect(briefs(text)).toEqual(figures),
    );
  });

describe('figures', () => {
  it('carry hedge and unit', () => {
    expect(figuresOf('نحو 5 ملايين دينار كويتي')).toMatchObject([
      { hedge: 'about', unit: { text: 'دينار', code: 'KWD' } },
    ]);
    expect(figuresOf('أقل من 3 كيلومترات مربعة')).toMatchObject([
      { hedge: 'lessThan', unit: { code: 'area-square-kilometer' } },
    ]);
    expect(figuresOf('مئات الجنود')).toMatchObject([{ hedge: 'vague', unit: { code: 'جندي' } }]);
  });

  it('of any words lie in the text, on letter boundaries, and never overlap', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        let end = 0;
        for (const figure of figuresOf(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(isInsideLetter(text, figure.start)).toBe(false);
          expect(isInsideLetter(text, figure.end)).toBe(false);
          ({ end } = figure);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of any string are found without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of figuresOf(text)) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('keep kind and value under vowel marks and tatweel', () => {
    const texts = Object.values(CASES).flatMap((cases) => cases.map(([text]) => text));
    const marks = fc.array(fc.nat(20), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), marks, (text, choices) => {
        const values = (t: string) => figuresOf(t).map(({ kind, min, max }) => [kind, min, max]);
        expect(values(decorate(text, choices))).toEqual(values(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** True between a letter and its mark or tatweel. */
function isInsideLetter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return offset < text.length && (isMark(unit) || unit === TATWEEL);
}
