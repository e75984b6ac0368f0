import { wordSet } from '../../arabic/word-set.ts';

/** Nouns before the quoted name of a work, an event or an operation. */
export const WORK_CLASSES = wordSet(`
فيلم كتاب روايه مسلسل برنامج قصيده اغنيه البوم مسرحيه عمليه حمله مشروع مبادره موتمر مهرجان مسابقه موسوعه لوحه ديوان جايزه
معرض لعبه تطبيق نظام فيروس اعصار عاصفه منتدي قانون وثيقه كتابه كتابها روايته فيلمه
`);

/** Nouns before the quoted name of an organisation; the noun is outside where quotes come between. */
export const BODY_CLASSES_QUOTED = wordSet(`
شركه قناه صحيفه مجله جريده وكاله شبكه موقع منظمه حركه حزب جماعه تنظيم موسسه مجموعه اذاعه تلفزيون قناتي منصه كتيبه لواء
جبهه نادي فريق مركز بنك مصنع مطعم
`);

/** The first words of events, treaties and prizes that a definite word or a place completes. */
export const EVENT_CLASSES = wordSet(`
كاس دوري بطوله عيد مهرجان جايزه اتفاق اتفاقيه معاهده قمه مونديال ثوره بروتوكول اولمبياد معركه دوره
`);

/** Of these, the ones that mean any such thing unless a place or a listed name completes them. */
export const DOUBTFUL_EVENTS = wordSet('اتفاق اتفاقيه معركه قمه ثوره دوره بطوله');

/** Letters and makers in the names of weapons and vehicles, as Arabic writes them. */
export const MODEL_PREFIXES = wordSet(`
اف اس تي بي سي دي كي ار ايه كيه جي ام سو ميغ ميج توبوليف سوخوي بوينغ ايرباص اباتشي توماهوك بوك تو ياك ايل اتش ايه يو
بريداتور هيرميس غراد
`);

/** Words whose number is no model's: رحلة MS4413, فيتامين بي 12. */
export const NO_MODEL = wordSet('فيتامين بفيتامين رقم رقمها الرحله رحله موقع صفحه الساعه');
