import { describe, expect, it, test } from 'vitest';
import { figuresOf } from '../read.ts';

/** A Wednesday. */
const PUBLISHED = '2024-05-15T10:00:00Z';

/** The interval of a text's first date, in one line. */
function intervalOf(text: string, publishedAt?: string): string | undefined {
  const [figure] = figuresOf(text, publishedAt);
  const { from, to, precision } = figure?.date ?? {};
  return from && `${from}..${to} ${precision}`;
}

describe('dates that their own words place', () => {
  test.each([
    ['في 13 أبريل/نيسان 2018', '2018-04-13..2018-04-13 day'],
    ['السابع من تشرين الأول 2023', '2023-10-07..2023-10-07 day'],
    ['19-20 مارس 2018', '2018-03-19..2018-03-20 day'],
    ['شباط 2016', '2016-02-01..2016-02-29 month'],
    ['عام 2011', '2011-01-01..2011-12-31 year'],
    ['2018-2019', '2018-01-01..2019-12-31 year'],
    ['صيف 2017', '2017-06-01..2017-08-31 season'],
    ['شتاء 1979', '1978-12-01..1979-02-28 season'],
    ['الربع الثاني من 2018', '2018-04-01..2018-06-30 season'],
    ['النصف الأول من عام 2018', '2018-01-01..2018-06-30 season'],
    ['القرن التاسع عشر', '1801-01-01..1900-12-31 century'],
    ['القرن العشرين', '1901-01-01..2000-12-31 century'],
    ['2018-03-14', '2018-03-14..2018-03-14 day'],
    ['14/3/2018', '2018-03-14..2018-03-14 day'],
    ['عام 1187', '1187-01-01..1187-12-31 year'],
    ['فبراير ألفين وثمانية عشر', '2018-02-01..2018-02-28 month'],
  ])('%s: %s', (text, interval) => expect(intervalOf(text)).toBe(interval));
});

describe('dates counted from the day of publication, a Wednesday, 15 May 2024', () => {
  test.each([
    ['أمس', '2024-05-14..2024-05-14 day'],
    ['أول أمس', '2024-05-13..2024-05-13 day'],
    ['مساء أمس الأول', '2024-05-13..2024-05-13 day'],
    ['بعد غد', '2024-05-17..2024-05-17 day'],
    ['صباح اليوم', '2024-05-15..2024-05-15 day'],
    ['الجمعة', '2024-05-10..2024-05-10 day'],
    ['الأربعاء', '2024-05-15..2024-05-15 day'],
    ['الجمعة المقبل', '2024-05-17..2024-05-17 day'],
    ['الأربعاء الماضي', '2024-05-08..2024-05-08 day'],
    ['الأسبوع الماضي', '2024-05-06..2024-05-12 week'],
    ['هذا الأسبوع', '2024-05-13..2024-05-19 week'],
    ['الشهر المقبل', '2024-06-01..2024-06-30 month'],
    ['العام الماضي', '2023-01-01..2023-12-31 year'],
    ['العام قبل الماضي', '2022-01-01..2022-12-31 year'],
    ['الأسبوع بعد المقبل', '2024-05-27..2024-06-02 week'],
    ['نوفمبر بين 19 و20', '2023-11-19..2023-11-20 day'],
    ['خريف العام الماضي', '2023-09-01..2023-11-30 season'],
    ['الصيف المقبل', '2024-06-01..2024-08-31 season'],
    ['ديسمبر', '2023-12-01..2023-12-31 month'],
    ['يوليو', '2024-07-01..2024-07-31 month'],
    ['يوليو الماضي', '2023-07-01..2023-07-31 month'],
    ['4 فبراير/شباط العام الجاري', '2024-02-04..2024-02-04 day'],
    ['12 من الشهر الماضي', '2024-04-12..2024-04-12 day'],
    ['ثمانينيات القرن الماضي', '1980-01-01..1989-12-31 decade'],
    ['القرن الماضي', '1901-01-01..2000-12-31 century'],
    ['أمس الساعة 20:30', '2024-05-14T20:30..2024-05-14T20:30 time'],
  ])('%s: %s', (text, interval) => expect(intervalOf(text, PUBLISHED)).toBe(interval));
});

describe('a weekday in a clause about what is to come is the next one', () => {
  test.each([
    ['ومن المقرر أن تختتم القمة أعمالها السبت', '2024-05-18..2024-05-18 day'],
    ['ومن المنتظر وصوله يوم الأربعاء', '2024-05-22..2024-05-22 day'],
    ['وسوف يجتمعون مساء الجمعة', '2024-05-17..2024-05-17 day'],
    ['كان من المقرر أن يصل السبت', '2024-05-11..2024-05-11 day'],
    ['وكان من المتوقع وصوله السبت', '2024-05-11..2024-05-11 day'],
    ['من المقرر أن يصل السبت الماضي', '2024-05-11..2024-05-11 day'],
    ['اجتمعوا كما هو المقرر. وغادروا السبت', '2024-05-11..2024-05-11 day'],
    ['موعد المغادرة المقرر\nالسبت', '2024-05-11..2024-05-11 day'],
  ])('%s: %s', (text, interval) => expect(intervalOf(text, PUBLISHED)).toBe(interval));
});

describe('what cannot be placed is left open', () => {
  test.each(['أمس', 'الجمعة', 'مارس الماضي', 'العام المقبل', 'الساعة 20:00', '31 أبريل 2018'])(
    '%s, of no known day',
    (text) => expect(intervalOf(text)).toBeUndefined(),
  );

  it('also by a day of publication that is none', () => {
    for (const bad of ['', 'yesterday', '2024-13-45', '15/05/2024'])
      expect(intervalOf('أمس', bad)).toBeUndefined();
  });
});

describe('Hijri dates', () => {
  test.each([
    // By the tabular count, in which 1445 is a leap year.
    ['عام 1445هـ', '2023-07-19..2024-07-07 year'],
    ['رمضان 1445', '2024-03-11..2024-04-09 month'],
    // A day stands with its neighbours: countries differ by one.
    ['29 / 8 / 1445هـ', '2024-03-09..2024-03-11 day'],
  ])('%s: %s', (text, interval) => expect(intervalOf(text)).toBe(interval));

  it('give way to the Gregorian year beside them', () => {
    expect(intervalOf('1384هـ/1964م')).toBe('1964-01-01..1964-12-31 year');
  });
});
