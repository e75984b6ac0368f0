import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findHeadline, headingAbove } from '../../lib/article/headline.ts';
import { countLetters } from '../../lib/article/letters.ts';

const HEADLINE = 'مجلس المدينة يقر موازنة العام المقبل';

function headlineOf(html: string, ...titles: string[]): string | undefined {
  const { document } = new JSDOM(`<body>${html}`).window;
  return findHeadline(document, titles, countLetters(document.body))?.textContent ?? undefined;
}

describe('findHeadline', () => {
  it.each([
    ['the same words', HEADLINE],
    ["the site's name behind it", `${HEADLINE} - جريدة الساحل`],
    ["the site's name before it", `جريدة الساحل :: ${HEADLINE}`],
    ['other spellings', 'مجلس المدينه يقرّ موازنة العام المقبل'],
    ['a word more', 'مجلس المدينة يقر أخيرا موازنة العام المقبل'],
  ])('knows it by the title: %s', (_, title) => {
    const html = `<h1>جريدة الساحل اليومية</h1><h3>${HEADLINE}</h3><h2>خبر آخر من أخبار المدينة</h2>`;
    expect(headlineOf(html, title)).toBe(HEADLINE);
  });

  it.each([
    ['the title is another', `<h1>${HEADLINE}</h1>`, 'جريدة الساحل اليومية'],
    ['two words are too few', '<h1>الصفحة الأولى</h1>', 'الصفحة الأولى'],
    ['there is no title', `<h1>${HEADLINE}</h1>`, ''],
    ['the heading holds a page', `<div class="title">${HEADLINE.repeat(20)}</div>`, HEADLINE],
  ])('does not where %s', (_, html, title) => expect(headlineOf(html, title)).toBeUndefined());
});

describe('headingAbove', () => {
  it.each([
    [
      'the last before the body',
      `<h2>أخبار المدينة اليوم</h2><h3>${HEADLINE}</h3><div id="b"></div>`,
      HEADLINE,
    ],
    [
      'an h1 before others',
      `<h1>${HEADLINE}</h1><h3>أخبار المدينة اليوم</h3><div id="b"></div>`,
      HEADLINE,
    ],
    ['none behind the body', `<div id="b"></div><h2>${HEADLINE}</h2>`, undefined],
    [
      'none that leads elsewhere',
      `<h2><a href="#">${HEADLINE}</a></h2><div id="b"></div>`,
      undefined,
    ],
    ['none that is too short', '<h2>أخبار</h2><div id="b"></div>', undefined],
  ])('takes %s', (_, html, expected) => {
    const { document } = new JSDOM(`<body>${html}`).window;
    const body = document.querySelector('#b');
    if (!body) throw new Error('no body');
    expect(headingAbove(body, countLetters(document.body))?.textContent ?? undefined).toBe(
      expected,
    );
  });
});
