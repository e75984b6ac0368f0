import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findBody } from '../../lib/article/body.ts';
import { createTextIndex } from '../../lib/article/text-index.ts';

const textOf = (html: string): string =>
  createTextIndex(findBody(new JSDOM(html).window.document)).text;
const fixtureText = (name: string): string =>
  textOf(readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8'));

describe("the article's text", () => {
  it.each([
    [
      'wordpress',
      [
        'إعادة فتح المعبر الحدودي',
        'شاحنات تنتظر',
        'أعلنت إدارة الجمارك',
        'الأولوية في الدخول',
        'حركة التجارة',
      ],
      [
        'شارك على',
        'أزمة الشاحنات',
        'ارتفاع أسعار الوقود',
        'محرر الشؤون',
        'خبر سار',
        'جميع الحقوق',
        'سياسة',
      ],
    ],
    [
      'tables',
      ['مجلس المدينة يقر موازنة العام المقبل', 'الساحل - وكالات', 'مليون ونصف المليون دينار'],
      ['الدفعة الثانية من القمح', 'الصفحة الأولى', 'تعادل سلبي'],
    ],
    [
      'components',
      ['باحثون يرصدون عودة', 'قال باحثون إن آلاف', 'خطر الجفاف', 'موسم التعشيش المقبل'],
      ['لماذا تغير الطيور', 'كيف تحافظ على نومك', 'علوم وتكنولوجيا'],
    ],
    [
      'english-menus',
      ['اتفاق على تسيير', 'الحاويات المبردة'],
      ['Subscribe', 'Copyright', 'Shipping'],
    ],
    ['live-blog', ['هيئة الأرصاد', 'الرأس الشمالي'], []],
    ['opinion', ['المدينة التي نسيت أرصفتها', 'رصيف البيت'], ['الرئيسية']],
  ])('%s: all of it and nothing else', (name, inside, outside) => {
    const text = fixtureText(name);
    for (const part of inside) expect(text).toContain(part);
    for (const part of outside) expect(text).not.toContain(part);
  });

  it('has each paragraph once, in the order of the page', () => {
    const lines = fixtureText('wordpress').split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines[0]).toBe('إعادة فتح المعبر الحدودي بعد توقف دام أسبوعين');
  });

  const paragraph =
    'أعلنت بلدية المدينة أمس بدء أعمال توسعة الحديقة العامة، وقالت إن العمل يستمر ثلاثة أشهر وإن المداخل ستبقى مفتوحة أمام الزوار.';
  it.each([
    [
      'a form around the whole page',
      `<form><div><p>${paragraph}</p><p>${paragraph}</p></div></form>`,
    ],
    [
      'a name of what the page is like',
      `<div class="has-sidebar no-comments"><p>${paragraph}</p><p>${paragraph}</p></div>`,
    ],
    [
      'a subject of the article',
      `<article class="tag-parks"><p>${paragraph}</p><p>${paragraph}</p></article><p>قصير</p>`,
    ],
    ['line breaks and no paragraphs', `<td>${paragraph}<br><br>${paragraph}</td>`],
  ])('is not lost by %s', (_, html) => expect(textOf(html)).toContain(paragraph));

  it('is empty where there is no prose', () => {
    expect(findBody(new JSDOM('<p>قصير</p>').window.document)).toEqual([]);
    expect(findBody(new JSDOM('').window.document)).toEqual([]);
    const links = `<ul>${'<li><a href="#">خبر من أخبار اليوم في المدينة وما حولها</a></li>'.repeat(40)}</ul>`;
    expect(findBody(new JSDOM(links).window.document)).toEqual([]);
  });
});
