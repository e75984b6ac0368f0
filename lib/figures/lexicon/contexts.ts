import { wordSet } from '../../arabic/word-set.ts';
import { table } from './table.ts';

/** What makes casualties of the people whom it governs, before them; particles and article apart. */
export const CASUALTY_BEFORE: ReadonlySet<string> = wordSet(`
قتل قتلت قتلوا يقتل تقتل قتلهم مقتل مقتله مقتلهم قتلي ذبح ذبحت اغتيال اغتال اغتالت اعدام اعدم اعدمت تصفيه ابادت اباده
مصرع مصرعه مصرعها لقي وفاه وفاته وفيات توفي توفيت توفوا قضي قضوا قضاء هلاك غرق تسمم
استشهاد استشهد استشهدت استشهدوا شهداء ضحايا ضحيته ضحيتها جثث ارواح حياه اودي اودت يودي
اصابه اصاب اصابت اصابوا يصيب اصيب اصيبت اصيبوا مصابين جرح جرحت يجرح جرحي جروح طعن طعنت دهس
اسر اسرت اسروا خطف خطفت خطفوا اختطاف اختطف اختطفت فقدان مفقودين
`);

/** Words like those of `CASUALTY_BEFORE` that only count next to the number: سقوط عشرات القتلى, but سقوط صاروخين. */
export const CASUALTY_NEXT_TO: ReadonlySet<string> = wordSet(
  'سقوط سقط سقطوا اوقع اوقعت يوقع خلف خلفت مخلفا مخلفه مخلفين وقوع',
);

/** Words of a toll, which may stand far before its number: ارتفاع حصيلة القتلى في القطاع إلى 162 شخصا. */
export const TOLL: ReadonlySet<string> = wordSet(
  'قتلي ضحايا شهداء جرحي مصابين وفيات اصابات مفقودين',
);

/** What makes casualties of the people before it. */
export const CASUALTY_AFTER: ReadonlySet<string> = wordSet(`
قتلوا قتلا قتلتا سقطوا قضوا اصيبوا اصيبا حتفهم حتفهما مصرعهم مصرعهما مصرعه حتفه توفوا توفيا استشهدوا استشهدا جرحوا جرحا فقدوا بجروح ازهقت
لقوا لقيا
`);

/** Before the parts of a whole: they are of its kind. */
export const AMONG: ReadonlySet<string> = wordSet('بينهم بينها بينهن منهم منها ضمنهم');

/** Behind لقي, what makes it mean death. */
export const DEATH_MET: ReadonlySet<string> = wordSet(
  'مصرعهم مصرعهما مصرعه مصرعها حتفهم حتفهما حتفه حتفها',
);

/** Verbs that are active too: with an object behind them they are what the people before them did (فقدوا منازلهم). */
export const KILLING: ReadonlySet<string> = wordSet('قتلوا قتلا جرحوا اصابوا قضوا فقدوا');

/** What stands behind a verb that is no object of it. */
export const NO_OBJECT: ReadonlySet<string> = wordSet(
  'في اثر اثناء خلال بعد عندما جراء قبل من ايضا هم يوم امس اليوم الي ، .',
);

/** What حالة is a case of, within three words behind it. */
export const DISEASE: ReadonlySet<string> = wordSet(
  'موكده موكد موكدتين مشتبه اصابه باصابه مصابه وفاه جديده شفاء بالفيروس كوليرا تسمم اختناق',
);

/** Behind people: the forces that make them armed (أفراد الشرطة). */
export const FORCES: ReadonlySet<string> = wordSet(
  'الشرطه القوات الجيش الامن الحرس الدرك الجمارك المخابرات',
);

/** Behind a number without a noun: it is of the ones before. */
export const OF_WHOLE: ReadonlySet<string> = wordSet('منهم منها منهن اخرين اخرون اخري');

/** Between a number without a noun and the figure that it is set beside: 87 صوتا مقابل 10, 12 دولة من أصل 15. */
export const BESIDE: ReadonlySet<string> = wordSet(
  'اصل اجمالي مجموع مقابل مقارنه الي او السنه العام',
);

/** Directly before a number without a noun: what it is. */
export const KIND_BEFORE: ReadonlyMap<string, 'percent' | 'money' | 'measure' | 'duration'> = table(
  [
    ['percent', 'بنسبه نسبه نسبته نسبتها ونسبه'],
    ['money', 'بقيمه بمبلغ بتكلفه بسعر قيمته قيمتها سعره سعرها'],
    ['measure', 'بقوه قوته قوتها شدته شدتها بشده درجه بدرجه'],
    ['duration', 'العمر عمره عمرها سن عمر سنها سنه'],
  ],
);

/** Behind من, behind an age. */
export const AGES: ReadonlySet<string> = wordSet('عمره عمرها عمرهم العمر عمر');
