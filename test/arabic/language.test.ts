import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../lib/arabic/language.ts';

describe('readLanguage', () => {
  it.each([
    [
      'news',
      'أعلنت الوزارة أمس بدء العمل في المحطة الجديدة قرب المطار، وقالت إن الافتتاح في الربيع.',
    ],
    [
      'headlines',
      'وصول الدفعة الثانية من القمح إلى المرفأ. تعادل سلبي في قمة الجولة العاشرة من الدوري',
    ],
    ['vowel marks', 'خَرَجَ الوَلَدُ مِنَ البَيْتِ إِلَى المَدْرَسَةِ فِي الصَّبَاحِ وَمَعَهُ كِتَابُهُ'],
    ['tatweel', 'الـمـديـنـة القـديـمـة فـي الجـنـوب عـلـى البـحـر ومـن حـولـهـا البـسـاتـيـن'],
    [
      'a Persian keyboard',
      'أعلنت الوزارة أمس بدء العمل فی المحطة الجدیدة قرب المطار، وکان الافتتاح مقررا فی الربیع',
    ],
    ['presentation forms', 'ﺍﻟﻤﺪﻳﻨﺔ ﺍﻟﻘﺪﻳﻤﺔ ﻓﻲ ﺍﻟﺠﻨﻮﺏ ﻋﻠﻰ ﺍﻟﺒﺤﺮ ﻭﻣﻦ ﺣﻮﻟﻬﺎ ﺍﻟﺒﺴﺎﺗﻴﻦ ﺍﻟﺨﻀﺮﺍﺀ'],
    [
      'foreign names',
      'زار الرئيس شركة پورشه في مدينة شتوتگارت، وقال إن الاتفاق مع الشركة يشمل التدريب',
    ],
    [
      'Latin names',
      'قالت شركة Example Motors إن المصنع الجديد في المنطقة الصناعية سيبدأ الإنتاج العام المقبل',
    ],
  ])('Arabic: %s', (_, text) => expect(readLanguage(text).isArabic).toBe(true));

  it.each([
    ['Persian', 'شهردار اعلام کرد که پل قدیمی شهر پس از دو سال تعمیر برای عبور خودروها باز می‌شود'],
    [
      'Persian on an Arabic keyboard',
      'شهردار اعلام كرد كه پل قديمي شهر پس از دو سال تعمير براي عبور خودروها باز شد',
    ],
    [
      'Urdu',
      'شہر کے میئر نے اعلان کیا ہے کہ پرانا پل دو سال کی مرمت کے بعد جمعرات کو کھول دیا جائے گا',
    ],
    [
      'Pashto',
      'د ښار ښاروال وویل چې زوړ پل به د دوو کلونو ترمیم وروسته د پنجشنبې په ورځ پرانیستل شي',
    ],
    ['Sorani', 'سەرۆکی شارەوانی ڕایگەیاند کە پردە کۆنەکە دوای دوو ساڵ لە نۆژەنکردنەوە دەکرێتەوە'],
    [
      'Uyghur',
      'شەھەر باشلىقى كونا كۆۋرۈكنىڭ ئىككى يىللىق رېمونتتىن كېيىن ئېچىلىدىغانلىقىنى ئېلان قىلدى',
    ],
    ['Sindhi', 'شهر جي ميئر اعلان ڪيو آهي ته پراڻي پل ٻن سالن جي مرمت کان پوءِ خميس تي کولي ويندي'],
    [
      'Kazakh',
      'قالا اكىمى ەسكى كوپىردىڭ ەكى جىلدىق جوندەۋدەن كەيىن بەيسەنبى كۇنى اشىلاتىنىن حابارلادى',
    ],
    [
      'Jawi',
      'داتوق بندر معلومكن بهاوا جمبتن لام اكن دبوك سمولا ڤد هاري خميس ستله دوا تاهون دباءيقي',
    ],
    [
      'English',
      'The mayor announced that the old bridge would open again after two years of repairs',
    ],
    [
      'English with samples',
      'Take the word كتاب, which means book, or the phrase البيت الكبير, which means the big house',
    ],
    ['too little', 'في المدينة'],
    ['nothing', ''],
  ])('not Arabic: %s', (_, text) => expect(readLanguage(text).isArabic).toBe(false));

  it('is sure of a sister language only where there is enough of it', () => {
    const persian =
      'شهردار اعلام کرد که پل قدیمی شهر پس از دو سال تعمیر برای عبور خودروها باز می‌شود. ';
    expect(readLanguage(persian).isSister).toBe(false);
    expect(readLanguage(persian.repeat(10)).isSister).toBe(true);
    expect(readLanguage('the old bridge '.repeat(200)).isSister).toBe(false);
  });
});
