import { wordSet } from '../../arabic/word-set.ts';

/**
 * Words that stand behind a number without being counted, folded: particles, pronouns, demonstratives, adverbs, and the
 * commonest verbs. A word with an attached particle is known by its letters, not from here.
 */
export const NOT_COUNTED: ReadonlySet<string> = wordSet(`
في من الي علي عن مع او ام ثم لكن بل لا لم لن ما قد هو هي هم هن ان اذ اذا حتي منذ بعد قبل بين خلال عبر ضد حول دون
غير كل بعض هذا هذه ذلك تلك التي الذي الذين اللذين كما حيث بينما فيما مما فقط ايضا اي كان كانت كانوا قال قالت وقال تم ليس
ليست ضمن نحو فوق تحت امام وراء لدي عند عندما لكي كي اثر جراء بسبب مقابل مقارنه علما وفق وفقا حسب بحسب اخري جديده
جديدا جديد جدد سنويا يوميا شهريا اسبوعيا حاليا تقريبا منهم منها منه منهما بينهم بينها بينهن عنهم عنها فيها فيه فيهم لها له لهم
عليه عليها عليهم اليه اليها لديه لديها معه معها به بها انه انها انهم وهو وهي وهم اما الا مثل ابرزها ابرزهم اغلبهم معظمهم
جميعهم كلهم نصفهم احدهم احدها قتلوا قتل قتلت اصيبوا اصيب اصيبت لقوا لقي توفوا توفي جاء جاءت اصبح اصبحت صباحا مساء ظهرا
امس اليوم غدا هنا هناك الان بشكل بصوره بهدف بنسبه بقيمه باسم تابعه تابع تابعين تابعتين مختلفه مختلف اضافيه اضافي مواليه
الاف مليون مليار الف ملايين مليارات يعتبر تعتبر وذلك ولا ولم وقد وكان وكانت واصيب وقتل واعتقل
خارج داخل شمال جنوب شرق غرب شمالي جنوبي شرقي غربي قرب نظرا عاده معا سويا كيلو حينما حينها انذاك رغم لمده لمواجهه
اغلق ليغلق بلغ بلغت سجل سجلت ارتفع ارتفعت انخفض انخفضت وصل وصلت حصل حصلا حصلوا شهدت شهد ادت ادي شملت شمل وقعت وقع نفذت يشارك تشارك كحد علي وعلي والي ومن وفي وعن وبين
`);

/**
 * What stands before a number that is its name, or its place in an order: رقم 10, المادة 5, كتيبة 47, ويندوز 10; with
 * an article or without.
 */
const NUMBERED = `
رقم رقمها رقمه ارقام ماده بند فقره فصل صفحه سوره ايه مسلسل هاتف تليفون قرار بروتوكول قضيه ملف نموذج مخطط
قمه قناه طريق شارع خط نظام طراز فئه نوع جيل موديل اصدار صف كتيبه لواء فرقه مجموعه
`;

/** Nouns that a number counts without their article and numbers with it: الدقيقة 81, but 81 دقيقة. */
const NUMBERED_WITH_ARTICLE = `
الدقيقه المركز المرتبه الترتيب المستوي الجوله المرحله الدوره الجلسه الحلقه الموسم الاسبوع الذكري السباق الهدف
النسخه الطبعه العدد المجلد الجزء الباب الغرفه الشقه المقعد القميص
`;

/** Products and substances that a number tells from each other. */
const MODELS = `
فرانس بوينغ ايرباص سوخوي ميغ ايفون جالكسي غالاكسي ويندوز بلايستيشن كوفيد فيتامين اوميغا بنزين سولار
`;

/** Letters of Latin names, spelled out (إف 16, بي 52), but for those that are Arabic words too. */
const LATIN_LETTERS = 'بي سي دي اف جي اتش جيه كيه كيو ار اس تي دبليو اكس زد';

/** Words whose number is a name, or a place in an order. */
export const NAMERS: ReadonlySet<string> = wordSet(
  NUMBERED + NUMBERED_WITH_ARTICLE + MODELS + LATIN_LETTERS,
);
