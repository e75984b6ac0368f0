import { wordSet } from '../../arabic/word-set.ts';

/** Class nouns that stand before a place and are no part of its name. */
export const PLACE_CLASSES = wordSet(`
مدينه بلده قريه محافظه ولايه منطقه اقليم مقاطعه ضاحيه بلديه مديريه قضاء ناحيه عاصمه حي ريف مدينتي بلدتي محافظتي ولايتي
بلدات مدن قري ولايات محافظات جزيره دوله مستوطنه
`);

/** Class nouns that are part of a place's name. */
export const PLACE_NAME_CLASSES = wordSet(`
مطار ميناء شارع مخيم جزر نهر بحيره جبل جسر ساحه معبر مضيق خليج وادي قاعده كنيسه كاتدراييه مسجد قصر صحراء برج مستشفي ملعب بركان هضبه حديقه
`);

/** Prepositions and points of the compass that a place stands behind. */
export const BEFORE_PLACES = wordSet(`
في وفي الي والي قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط بمدينه بمحافظه بولايه ببلده نحو باتجاه صوب داخل
`);
