/** Words that announce a name, folded. Kept apart from the logic that reads them (`patterns.ts`). */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles, ranks and roles: a person's name comes after them and does not hold them. With or without article. */
export const TITLES = set(`
رييس وزير وزيره وزيري امير اميره ملك ملكه سلطان شيخ شيخه دكتور دكتوره د بروفيسور سيد سيده سيناتور نايب نايبه سفير سفيره
مبعوث عقيد عميد لواء فريق مشير جنرال مقدم رايد نقيب ملازم ادميرال قايد حاكم محافظ عمده والي مدير مديره متحدث متحدثه ناطق
امين مفوض مفوضه مستشار مستشاره مستشارا زعيم مرشح مرشحه كاتب كاتبه شاعر شاعره فنان فنانه ممثل ممثله مخرج مخرجه مطرب مطربه
لاعب مدرب حارس نجم مهاجم مدافع صحفي صحفيه صحافي اعلامي اعلاميه باحث باحثه محلل محلله خبير خبيره استاذ استاذه مهندس طبيب
قس بابا بطريرك مفتي امام ايه داعيه محامي محاميه قاضي ناشط ناشطه رجل فتي سايق حاج مستر مستشرق مراسل مراسله بطل بطله
`);

/** Words that stand between a title and the name: رئيس الوزراء العراقي محمد. Adjectives of nationality do too. */
export const ROLE_TAILS = set(`
الوزراء الجمهوريه الدوله الحكومه البرلمان الخارجيه الداخليه الدفاع الماليه الاقتصاد العدل الصحه التعليم الاعلام الثقافه
النفط الطاقه العام العامه السابق السابقه الراحل الراحله الحالي المنتخب الاول الاولي الثاني الاعلي التنفيذي الجديد الشوري
الرسمي باسم البيت الابيض الاركان المتحده الخاص الخاصه الكبير الشهير المساعد الاممي الدولي السياسي العسكري الامني
`);

/** Class nouns that are part of an organisation's name: وزارة الخارجية. The name goes on with definite words. */
export const ORG_CLASSES = set(`
وزاره وكاله جامعه شركه حزب حركه منظمه هييه مجلس بنك مصرف صحيفه قناه تنظيم اتحاد نادي جمعيه موسسه مستشفي لجنه محكمه مجموعه
شبكه اذاعه جريده مجله جبهه جماعه كتايب لواء سرايا اكاديميه معهد مفوضيه بورصه رابطه نقابه ديوان مركز صندوق برلمان جيش شرطه
تحالف ايتلاف مليشيا ميليشيا كليه دايره مديريه امانه رياسه قياده حلف
`);

/** Class nouns that stand before a place and are no part of its name. */
export const PLACE_CLASSES = set(`
مدينه بلده قريه محافظه ولايه منطقه اقليم مقاطعه ضاحيه بلديه مديريه قضاء ناحيه عاصمه
`);

/** Class nouns that are part of a place's name. */
export const PLACE_NAME_CLASSES = set(
  `مطار ميناء شارع مخيم جزيره نهر بحيره جبل جسر ساحه ميدان معبر مضيق خليج وادي حي قاعده ملعب`,
);

/** Parts of Arab names that join to what follows. */
export const NAME_LINKS = set('بن ابن بنت ابو ابي ابا ام ال عبد آل دي فان فون دا دو لو');

/** Verbs of saying and meeting: a name is likely beside them, not proof enough by itself. */
export const SAYING = set(
  'قال قالت وقال وقالت اكد واكد اكدت اضاف واضاف اوضح واوضح صرح اعلن واعلن راي كتب غرد',
);

/** Words that end a run of name words, whatever the lists of names say. */
export const NO_NAME = set(`
في من الي علي عن مع ان انه انها او ثم قد لقد كان كانت قال قالت يوم بعد قبل عند بين حول ضد خلال منذ حتي لكن بل هذا هذه التي الذي
ذلك كما حيث بسبب اثر امام ايضا بعض كل غير اكثر اقل عام اليوم امس هو هي هم لا لم لن ما ليس سوف ضمن وفق عبر نحو عبد
`);
