import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/article/detect.ts';

const fixture = (name: string) => {
  const html = readFileSync(new URL(`../fixtures/${name}.html`, import.meta.url), 'utf8');
  return new JSDOM(html).window.document;
};

describe('detect', () => {
  it.each([
    ['sample-article', true, true],
    ['arabic-home', true, false],
    ['persian', false, false],
    ['urdu', false, false],
    ['english', false, false],
  ])('%s: Arabic %s, article %s', (name, arabic, article) => {
    expect(detect(fixture(name), `https://example.com/${name}`)).toMatchObject({ arabic, article });
  });

  it('reads title, canonical address and date of publication', () => {
    expect(detect(fixture('sample-article'))).toMatchObject({
      title: 'قمة في عمّان تبحث إعادة إعمار الموانئ',
      canonicalUrl: '/sample-article.html',
      publishedAt: '2024-10-17T06:30:00.000Z',
    });
  });

  it('does not need the page to say its language', () => {
    const document = fixture('sample-article');
    document.documentElement.removeAttribute('lang');
    expect(detect(document).article).toBe(true);
    document.documentElement.setAttribute('lang', 'en-US');
    expect(detect(document).article).toBe(true);
  });

  it('survives an empty page and broken JSON-LD', () => {
    expect(detect(new JSDOM('').window.document)).toMatchObject({
      arabic: false,
      article: false,
    });
    const document = fixture('sample-article');
    const script = document.querySelector('script');
    if (script) script.textContent = '{"@type": "NewsArticle", ';
    expect(detect(document).article).toBe(true);
  });
});
