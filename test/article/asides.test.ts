import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findAsides } from '../../lib/article/asides.ts';
import { countLetters } from '../../lib/article/letters.ts';

const PROSE =
  '<p>أعلنت بلدية المدينة أمس بدء أعمال توسعة الحديقة العامة، وقالت إن العمل يستمر ثلاثة أشهر.</p>'.repeat(
    4,
  );

/** The text of what is left out of an article that holds `part` between its paragraphs. */
function leftOut(part: string): string[] {
  const { body } = new JSDOM(`<body>${PROSE}${part}${PROSE}`).window.document;
  return [...findAsides(body, countLetters(body))].map((aside) => aside.textContent ?? '');
}

describe('findAsides', () => {
  it.each([
    ['navigation', '<nav>الرئيسية</nav>'],
    ['a role', '<div role="complementary">الطقس اليوم</div>'],
    ['related stories', '<div class="related-posts">خبر</div>'],
    ['a name in the middle', '<div class="c-box article-related__list">خبر</div>'],
    ['an id', '<div id="comments">تعليق</div>'],
    ['sharing', '<div class="post_share">شارك</div>'],
    ['an advertisement', '<div class="ad">إعلان</div>'],
    ['tags', '<div class="post-tags">حدائق</div>'],
    ['a sidebar widget', '<div class="widget widget_recent">خبر</div>'],
    [
      'a list of links',
      `<ul>${'<li><a href="#">حديقة جديدة في الحي الشرقي</a></li>'.repeat(3)}</ul>`,
    ],
    ['a line that is a link', '<p><a href="#">البلدية تغلق السوق القديم</a></p>'],
    ['a line that says so', '<p>اقرأ أيضًا: <a href="#">السوق</a></p>'],
    ['a heading that says so', '<h3>أخبار ذات صلة</h3>'],
  ])('leaves out %s', (_, part) => expect(leftOut(part)).toHaveLength(1));

  it.each([
    [
      'a link in a sentence',
      '<p>وقالت <a href="#">نقابة المهندسين</a> إنها ترحب بالقرار وتنتظر التنفيذ.</p>',
    ],
    [
      'an anchor that leads nowhere',
      '<p><a name="x">وأضافت أن المداخل ستبقى مفتوحة أمام الزوار</a></p>',
    ],
    ['a quotation', '<blockquote class="social">قال الرئيس إن الحديقة للجميع</blockquote>'],
    ['a heading', '<h2>مراحل العمل</h2>'],
    ['a caption', '<figure><figcaption>مدخل الحديقة</figcaption></figure>'],
    ['what has no share buttons', '<div class="no-share">وبدأ العمل صباحا</div>'],
    ['a part of a page builder', '<div class="elementor-widget">وبدأ العمل صباحا</div>'],
    ['letters that look like a name', '<div class="shadow header-admin">وبدأ العمل صباحا</div>'],
    [
      'words that only begin like a label',
      '<p>المزيد من العمل ينتظر البلدية في الأشهر المقبلة وهي تعرف ذلك.</p>',
    ],
  ])('keeps %s', (_, part) => expect(leftOut(part)).toEqual([]));

  it('keeps what holds most of the text, whatever its name', () => {
    const { body } = new JSDOM(`<body><form class="sidebar">${PROSE}</form><p>قصير</p>`).window
      .document;
    expect(findAsides(body, countLetters(body)).size).toBe(0);
  });

  it('judges no links where there is nothing else', () => {
    const list = `<ul>${'<li><a href="#">حديقة جديدة في الحي الشرقي</a></li>'.repeat(9)}</ul>`;
    const { body } = new JSDOM(`<body>${list}`).window.document;
    expect(findAsides(body, countLetters(body)).size).toBe(0);
  });
});
