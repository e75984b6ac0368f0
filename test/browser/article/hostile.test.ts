import { afterEach, describe, expect, it } from 'vitest';
import { findBody } from '../../../lib/article/body.ts';
import { detect } from '../../../lib/article/detect.ts';
import { createTextIndex } from '../../../lib/article/text-index.ts';

afterEach(() => document.body.replaceChildren());

const SENTENCE =
  'أعلنت بلدية المدينة أمس بدء أعمال توسعة الحديقة العامة، وأكدت أن العمل يستمر ثلاثة أشهر. ';
const ARTICLE = `<h1>توسعة الحديقة العامة في المدينة</h1><p class="date">12/3/2020</p>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}`;

function nested(depth: number): { top: Element; bottom: Element } {
  const top = document.createElement('div');
  let bottom = top;
  for (let i = 1; i < depth; i++) {
    const inner = document.createElement('div');
    bottom.append(inner);
    bottom = inner;
  }
  return { top, bottom };
}

const textOf = (page = document) => createTextIndex(findBody(page)).text;

describe('a page that means harm, or none', () => {
  it('10,000 elements deep', () => {
    // Without layout: Chromium's own does not survive it.
    const page = document.implementation.createHTMLDocument();
    const { top, bottom } = nested(10_000);
    bottom.innerHTML = ARTICLE;
    page.body.append(top);
    expect(detect(page)).toMatchObject({ arabic: true, article: true });
    expect(textOf(page)).toContain(SENTENCE.trim());
  });

  it('a megabyte in one text node', () => {
    document.body.innerHTML = '<h1>توسعة الحديقة العامة في المدينة</h1><div></div>';
    document.querySelector('div')?.append(SENTENCE.repeat(12_000));
    expect(detect(document).arabic).toBe(true);
    expect(textOf().length).toBeGreaterThan(1_000_000);
  });

  it('100,000 nodes', () => {
    document.body.innerHTML = `${ARTICLE}<div>${'<i>كلمة</i> '.repeat(50_000)}</div>`;
    expect(detect(document).arabic).toBe(true);
    expect(textOf().length).toBeGreaterThan(200_000);
  });

  it('metadata that is none', () => {
    document.body.innerHTML = `${ARTICLE}
      <meta property="og:type"><meta property="article:published_time" content="9999999999-99-99">
      <script type="application/ld+json">[[[[{"@graph":{"@graph":{"@graph":[null,7,{"@type":[[],5,"NewsArticle"]}]}}}]]]]</script>
      <script type="application/ld+json">${'{"@graph":['.repeat(5_000)}</script>
      <link rel="canonical" href="http://[">`;
    expect(detect(document, 'about:blank')).toMatchObject({ arabic: true, article: true });
  });

  it('a form with fields of names that elements have', () => {
    const fields = ['children', 'id', 'className', 'title', 'role', 'name', 'hidden', 'length']
      .map((name) => `<input name="${name}">`)
      .join('');
    document.body.innerHTML = `<form><div>${fields}</div><div>${ARTICLE}</div></form>`;
    expect(detect(document)).toMatchObject({ arabic: true, article: true });
    expect(textOf()).toContain(SENTENCE.trim());
  });

  it('an svg with classes', () => {
    document.body.innerHTML = `<svg class="date author"><text class="time">١٢</text></svg>${ARTICLE}`;
    expect(detect(document)).toMatchObject({ arabic: true, article: true });
  });
});
