import { describe, expect, it } from 'vitest';
import { proposedIn } from './recognise.ts';

describe('particles', () => {
  it.each([
    ['وصل الوفد إلى بكين صباحا', ['LOC بكين']],
    ['وصل الوفد إلى بلجيكا صباحا', ['LOC بلجيكا']],
    ['عاد من لبنان أمس', ['LOC لبنان']],
    ['عاد إلى فلسطين أمس', ['LOC فلسطين']],
    ['سافر إلى كندا أمس', ['LOC كندا']],
    ['اجتمع الوزراء بموسكو', ['LOC موسكو']],
    ['الحدود مع فرنسا وروسيا', ['LOC فرنسا', 'LOC روسيا']],
    ['تصدير القمح لمصر', ['LOC مصر']],
    ['قرار للأمم المتحدة', ['ORG للأمم المتحدة']],
    ['قال فريد شوقي إن العرض انتهى', ['PER فريد شوقي']],
    ['قال وائل غنيم إن العرض انتهى', ['PER وائل غنيم']],
  ])('%s', (text, expected) => expect(proposedIn(text)).toEqual(expected));
});

describe('persons', () => {
  it.each([
    ['a title stays outside', 'استقبل الرئيس فلاديمير بوتين ضيفه', ['PER فلاديمير بوتين']],
    ['so does what qualifies it', 'قال وزير الدفاع الأمريكي لويد أوستن', ['PER لويد أوستن']],
    [
      'a comma may part them',
      'وصل وزير الخارجية الفرنسي، ستيفان سيجورنيه، أمس',
      ['PER ستيفان سيجورنيه'],
    ],
    ['a name that nobody knows', 'وقال الكولونيل إن العقيد بوركاساف غادر', ['PER بوركاساف']],
    ['a speaker', 'وقال زلاتكوف إن اللقاء مفيد', ['PER زلاتكوف']],
    ['ابن and عبد', 'كتب محمد بن عبد الكريم الخطابي رسالة', ['PER محمد بن عبد الكريم الخطابي']],
    [
      'a family name behind an honorific',
      'وأوضح اللواء الزهيراوي أن الحريق أخمد',
      ['PER الزهيراوي'],
    ],
    ["a king's number", 'التقى الملك عبدالله الثاني الوفد', ['PER عبدالله الثاني']],
    ['a speaker who is no person', 'وقال مصدر إن اللقاء مفيد', []],
    ['an adverb behind a verb of saying', 'وتابع قائلا إن اللقاء مفيد', []],
    ['a title alone', 'وقال الرئيس إن الوزير غادر', []],
  ])('%s: %s', (_, text, expected) => expect(proposedIn(text)).toEqual(expected));
});

describe('organisations', () => {
  it.each([
    ['a state body', 'أعلن الجيش الروسي انسحابه', ['ORG الجيش الروسي']],
    [
      'a ministry with its state',
      'نفت وزارة الخارجية الفرنسية الخبر',
      ['ORG وزارة الخارجية الفرنسية'],
    ],
    ['a minister is no ministry', 'نفى وزير الخارجية الروسي الخبر', []],
    ['a university of a city', 'درس في جامعة القاهرة سنتين', ['ORG جامعة القاهرة']],
    [
      'a body and its purpose',
      'حذرت الهيئة الوطنية للأرصاد من المطر',
      ['ORG الهيئة الوطنية للأرصاد'],
    ],
    [
      'an adjective outside',
      'نقلت وكالة الأنباء السورية الرسمية الخبر',
      ['ORG وكالة الأنباء السورية'],
    ],
    ['a company that nobody knows', 'اشترت شركة زورافيتش المصنع', ['ORG شركة زورافيتش']],
    ['quotes leave the class noun outside', 'ذكرت قناة "الضفاف" الخبر', ['ORG الضفاف']],
    ['no name', 'أعلنت الحكومة أن الجيش انسحب', []],
    ['forces are no name', 'تقدمت القوات الروسية', []],
  ])('%s: %s', (_, text, expected) => expect(proposedIn(text)).toEqual(expected));
});

describe('places', () => {
  it.each([
    ['the class noun outside', 'سقطت قذائف على مدينة حلب', ['LOC حلب']],
    ['a town that no list has', 'وقع الحادث في بلدة زغرتينا', ['LOC زغرتينا']],
    ['the class noun inside', 'هبطت الطائرة في مطار القاهرة الدولي', ['LOC مطار القاهرة الدولي']],
    ['several', 'بين باريس ولندن وبرلين', ['LOC باريس', 'LOC لندن', 'LOC برلين']],
    ['a spelling with another g', 'عاد إلى بيونج يانغ', ['LOC بيونج يانغ']],
    ['an adjective that is a country too', 'أعلنت السلطات السعودية ذلك', []],
  ])('%s: %s', (_, text, expected) => expect(proposedIn(text)).toEqual(expected));
});

describe('other names', () => {
  it.each([
    ['a model and its number', 'أسقطت مقاتلة من طراز ميغ-31', ['MISC ميغ-31']],
    ['in Latin letters', 'أقلعت طائرة F-16 صباحا', ['MISC F-16']],
    ['a tournament with its year', 'تأهل إلى كأس العالم 2018', ['MISC كأس العالم 2018']],
    ['a quoted work', 'عرض فيلم "ظلال الموج" أمس', ['MISC ظلال الموج']],
    ['quotes that never close', 'عرض فيلم "ظلال الموج أمس', []],
  ])('%s: %s', (_, text, expected) => expect(proposedIn(text)).toEqual(expected));
});

describe('question words and conjunctions', () => {
  it.each(['أين', 'متى', 'كيف', 'لماذا', 'ماذا', 'بينما', 'حيثما', 'لولا'])(
    '%s is no name',
    (word) => expect(proposedIn(`وإلى ${word} يتجه البلد؟ ${word} المسؤولون؟`)).toEqual([]),
  );
});
