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
    ['pages/wordpress', true, true],
    ['pages/tables', true, true],
    ['pages/components', true, true],
    ['pages/english-menus', true, true],
    ['pages/live-blog', true, true],
    ['pages/opinion', true, true],
    ['arabic-home', true, false],
    ['pages/section', true, false],
    ['pages/forum', true, false],
    ['pages/encyclopaedia', true, false],
    ['pages/documentation', true, false],
    ['pages/shop', true, false],
    ['pages/legal', true, false],
    ['pages/sermon', true, false],
    ['persian', false, false],
    ['pages/persian-news', false, false],
    ['pages/persian-verses', false, false],
    ['urdu', false, false],
    ['english', false, false],
    ['pages/english-samples', false, false],
  ])('%s: Arabic %s, article %s', (name, arabic, article) => {
    expect(detect(fixture(name))).toMatchObject({ arabic, article });
  });

  it('reads title, canonical address and date of publication', () => {
    expect(detect(fixture('sample-article'))).toMatchObject({
      title: 'قمة في عمّان تبحث إعادة إعمار الموانئ',
      canonicalUrl: '/sample-article.html',
      publishedAt: '2024-10-17T06:30:00.000Z',
    });
  });

  it.each(['', 'en-US', 'fa', 'x'])(
    'does not believe what the page says its language is: %j',
    (lang) => {
      const document = fixture('sample-article');
      document.documentElement.setAttribute('lang', lang);
      expect(detect(document)).toMatchObject({ arabic: true, article: true });
    },
  );

  it('finds an article by its structure where all metadata is gone', () => {
    const document = fixture('pages/wordpress');
    for (const element of document.querySelectorAll('meta, script, link')) element.remove();
    expect(detect(document).article).toBe(true);
  });

  it('takes no front page for an article, whatever its metadata says', () => {
    const document = fixture('arabic-home');
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-01">',
    );
    expect(detect(document, 'https://example.com/').article).toBe(false);
  });

  it('says why', () => {
    expect(detect(fixture('pages/wordpress')).reasons).toContain('news type');
    expect(detect(fixture('english')).reasons).toEqual(['other script']);
    expect(detect(fixture('persian')).reasons).toEqual(['other language']);
  });

  it('survives an empty page and broken JSON-LD', () => {
    expect(detect(new JSDOM('').window.document)).toMatchObject({ arabic: false, article: false });
    const document = fixture('sample-article');
    const script = document.querySelector('script');
    if (script) script.textContent = '{"@type": "NewsArticle", ';
    expect(detect(document).article).toBe(true);
  });
});
