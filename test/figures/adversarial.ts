/** News as it is: names, prose and some figures. */
export const NEWS =
  'وقال وزير الخارجية الأردني أيمن الصفدي يوم الخميس إن أكثر من 2.4 مليون شخص في اليمن وسوريا ينتظرون المساعدات. ' +
  'وأضاف أن الأمم المتحدة تعهدت بتقديم نحو 3,5 مليار دولار خلال ثلاثة أعوام، وأن 70% منها ستنفق في مدينة الحديدة. ' +
  'ولم يذكر المسؤول تفاصيل أخرى عن الخطة التي ناقشها المشاركون في الاجتماع الذي استمر حتى ساعة متأخرة من الليل. ';

/** What no writer writes: beginnings of figures that never end, repeated without end. */
export const ADVERSARIAL: Readonly<Record<string, string>> = {
  'a numeral': 'ثلاثة ',
  'numerals joined by و': 'ثلاثة وعشرون ومئة وألف ',
  'و alone': 'و ',
  'a scale': 'ألف ',
  'a plural scale': 'آلاف ',
  'and a half': 'ونصف ',
  'a decimal word': 'خمسة فاصلة ',
  'one over': 'واحد على ',
  'one part of': 'جزء من ',
  'a hedge': 'أكثر من ',
  'two hedges': 'ما لا يقل عن نحو ',
  'a verb that bounds': 'ما يزيد ',
  'a range between': 'بين 3 و',
  'a range to': '3 إلى ',
  'a range of everything': 'بين ما لا يقل عن 3 آلاف و',
  dashes: '3-',
  'groups of digits': '123,',
  'spaced groups of digits': '123 ',
  points: '1.2',
  fractions: '1/2 ',
  'digits and letters': 'a1',
  'one long run of digits': '123456789',
  'one long word': 'ثلاثة',
  'an article': 'الـ',
  'percent signs': '%',
  months: 'مايو ',
  'months joined by strokes': 'مايو/',
  weekdays: 'الجمعة ',
  'parts of the day': 'صباح ',
  'an hour': 'الساعة ',
  decades: 'ثمانينيات ',
  years: 'عام ',
  'an edge of a period': 'نهاية ',
  'the first of a period': 'أول يوم من ',
  'a quarter of': 'الربع الأول من ',
  casualties: 'مقتل 3 ',
  'a toll': 'قتلى إلى 3 ',
  'the met': 'لقي 3 رجال ',
  'parts of a whole': '3 رجال بينهم ',
};
