import type { FigureKind } from '../figure.ts';

/** A counted noun: all its number forms are one entry. */
export interface Noun {
  readonly kind: FigureKind;
  /** The first form of its line; a CLDR or ISO code where the line has one. */
  readonly code: string;
  /** The noun's dual stands for two of it without a number word: طائرتان, يومين. */
  readonly dual: boolean;
}

/**
 * Counted nouns by kind, folded, one noun a line: singular, then plurals. Duals, sound plurals in -ين/-ان, the
 * accusative's alef, and the article are derived (`nounOf`).
 */
const LINES: Readonly<
  Record<Exclude<FigureKind, 'money' | 'measure' | 'percent' | 'date'>, string>
> = {
  personnel: `جندي جنود
عسكري عسكريون
مقاتل مقاتلون
شرطي شرطيون
ضابط ضباط
عنصر عناصر
مجند مجندون
قوات
مسلح مسلحون
مرتزق مرتزقه
ارهابي ارهابيون
متطرف متطرفون
ميليشياوي
حارس حراس
رجل-امن
قناص قناصه
طيار طيارون
مظلي مظليون`,
  casualties: `قتيل قتلي
شهيد شهداء
جريح جرحي
مصاب مصابون
مفقود مفقودون
اسير اسري
وفاه وفيات
اصابه اصابات
ضحيه ضحايا
حاله-وفاه
رهينه رهاين
محتجز محتجزون
جثه جثث
جثمان جثامين`,
  people: `نازح نازحون
لاجي لاجيون
مدني مدنيون
عامل عمال
عضو اعضاء
متظاهر متظاهرون
شخص اشخاص
طفل اطفال
ناخب ناخبون
مهاجر مهاجرون
مواطن مواطنون
موظف موظفون
طالب طلاب طلبه
نسمه نسمات
فرد افراد
رجل رجال
امراه نساء
سيده سيدات
فتاه فتيات
شاب شباب شبان
نايب نواب
مرشح مرشحون
صحفي صحفيون صحافي صحافيون
طبيب اطباء
مريض مرضي
لاعب لاعبون
مشارك مشاركون
مسوول مسوولون
وزير وزراء
محتج محتجون
معتقل معتقلون
سجين سجناء
متهم متهمون
مشتبه
راكب ركاب
مسافر مسافرون
سايح سياح
زاير زوار
خبير خبراء
مندوب مندوبون
ممثل ممثلون
ساكن سكان
ولد اولاد
ابن ابناء
بنت بنات
اسره اسر
عايله عايلات
حاج حجاج
معلم معلمون
مدرس مدرسون
مهندس مهندسون
متطوع متطوعون
مستوطن مستوطنون
ناشط ناشطون نشطاء
مشجع مشجعون
متفرج متفرجون
مليونير
شقيق اشقاء
بحار بحاره
عالم علماء
باحث باحثون
مسعف مسعفون
محام محامون
قاض قضاه
نفر انفار
نفس
مستخدم مستخدمون
زعيم زعماء
رييس روساء
سفير سفراء
دبلوماسي دبلوماسيون
امريكي امريكيون
فلسطيني فلسطينيون
سوري سوريون
اسراييلي اسراييليون
اخر اخرون اخرين`,
  equipment: `دبابه دبابات
صاروخ صواريخ
طايره طايرات
مسيره مسيرات
سفينه سفن
قذيفه قذايف
مقاتله مقاتلات
مروحيه مروحيات
قنبله قنابل
عبوه عبوات
مدرعه مدرعات
مركبه مركبات
سياره سيارات
شاحنه شاحنات
حافله حافلات
قارب قوارب
غواصه غواصات
مدفع مدافع
بندقيه بنادق
رشاش رشاشات
مسدس مسدسات
ناقله ناقلات
بارجه بوارج
زورق زوارق
اليه اليات
رصاصه رصاصات
لغم الغام
راجمه راجمات
فرقاطه فرقاطات
برميل-متفجر`,
  duration: `ثانيه ثوان ثواني
دقيقه دقايق
ساعه ساعات
يوم ايام
ليله ليال ليالي
اسبوع اسابيع
شهر اشهر شهور
عام اعوام
سنه سنوات سنين
عقد عقود
قرن قرون`,
  count: `مره مرات
مدينه مدن
دوله دول
بلد بلدان
هجوم هجمات
غاره غارات
عمليه عمليات
حاله حالات
شركه شركات
منظمه منظمات
حزب احزاب
مقعد مقاعد
صوت اصوات
نقطه نقاط
مباراه مباريات
هدف اهداف
لقب القاب
قريه قري
منطقه مناطق
محافظه محافظات
منزل منازل
مبني مبان مباني
مدرسه مدارس
مستشفي مستشفيات
مشروع مشاريع مشروعات
اتفاقيه اتفاقيات
وحده وحدات
محطه محطات
مصنع مصانع
موسسه موسسات
قضيه قضايا
وظيفه وظايف
نسخه نسخ
فيلم افلام
كتاب كتب
صوره صور
حادث حوادث
بند بنود
ملف ملفات
مرحله مراحل
جايزه جوايز
ميداليه ميداليات
موقع مواقع
كيان كيانات
سهم اسهم
رحله رحلات
لوحه لوحات
غرفه غرف
انفجار انفجارات
حريق حرايق
زلزال زلازل
جوله جولات
مجموعه مجموعات
لغه لغات
قطعه قطع
طبعه طبعات
حلقه حلقات
قسم اقسام
نوع انواع`,
};

const nouns = new Map<string, Noun>();
for (const [kind, lines] of Object.entries(LINES))
  for (const line of lines.split('\n')) {
    const forms = line.split(' ');
    const [lemma = ''] = forms;
    for (const form of forms)
      for (const spelled of inflections(form)) addNoun(spelled, kind, lemma, false);
    for (const dual of duals(lemma)) addNoun(dual, kind, lemma, true);
  }

function addNoun(form: string, kind: string, code: string, dual: boolean): void {
  if (!nouns.has(form)) nouns.set(form, { kind: kind as FigureKind, code, dual });
}

/** The form, its accusative with alef, and a sound masculine plural's two cases. */
function inflections(form: string): string[] {
  const forms = [form];
  if (!/[هاء]$/.test(form)) forms.push(`${form}ا`);
  if (form.endsWith('ون') && form.length > 4) forms.push(`${form.slice(0, -2)}ين`);
  return forms;
}

function duals(singular: string): string[] {
  const stem = singular.endsWith('ه') ? `${singular.slice(0, -1)}ت` : singular;
  // A singular in -ي would be its own plural's twin: جنديين is two soldiers or soldiers; numbers decide.
  return /-/.test(singular) ? [] : [`${stem}ان`, `${stem}ين`];
}

/** The counted noun that a folded word is a form of, with or without its article. */
export function nounOf(folded: string): Noun | undefined {
  return nouns.get(folded) ?? (folded.startsWith('ال') ? nouns.get(folded.slice(2)) : undefined);
}
