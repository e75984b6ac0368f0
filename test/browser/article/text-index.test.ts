import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createTextIndex, trimSpan } from '../../../lib/article/text-index.ts';

const mount = (html: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  return root;
};
afterEach(() => document.body.replaceChildren());

const textOf = (html: string) => createTextIndex([mount(html)]).text;

describe('createTextIndex', () => {
  it.each([
    ['white space is one space', '<p>في\n   دمشق </p>', 'في دمشق'],
    ['inline tags join', '<p>و<b>موسكو</b>، <a href="#">كي<i>يف</i></a></p>', 'وموسكو، كييف'],
    ['blocks are lines', '<h1>عنوان</h1><p>نص</p><p>آخر</p>', 'عنوان\nنص\nآخر'],
    ['br is a line', 'سطر<br>سطر<br><br>سطر', 'سطر\nسطر\nسطر'],
    ['scripts and hidden text are out', '<p>نص<script>1</script><span hidden>خفي</span></p>', 'نص'],
    ['NBSP is a space', '<p>10&nbsp;آلاف</p>', '10 آلاف'],
    ['cells are lines', '<table><tr><td>عام</td><td>2024</td></tr></table>', 'عام\n2024'],
    ['what is not displayed is out', '<p>نص</p><p style="display: none">خفي</p>', 'نص'],
    ['display: contents is in', '<div style="display: contents"><p>نص</p></div>', 'نص'],
    ['a folded part is in', '<details><summary>عنوان</summary><p>نص</p></details>', 'عنوان\nنص'],
    ['invisible characters stay', '<p>\u200fنص\u200e</p>', '\u200fنص\u200e'],
    ['comments are out', '<p>ن<!-- تعليق -->ص</p>', 'نص'],
    ['nothing', '<p> </p>', ''],
  ])('%s', (_, html, text) => expect(textOf(html)).toBe(text));

  it('leads from offsets to the page and back', () => {
    const index = createTextIndex([mount('<p>قال  <b>وزير</b> الخارجية</p><p>إن <i>حلب</i>.</p>')]);
    const at = index.text.indexOf('وزير الخارجية');
    const range = index.rangeOf(at, at + 'وزير الخارجية'.length);
    if (!range) throw new Error('no range');
    expect((range.startContainer as Text).data).toBe('وزير');
    expect(index.offsetOf(range.startContainer, range.startOffset)).toBe(at);
    expect(index.offsetOf(range.endContainer, range.endOffset)).toBe(at + 'وزير الخارجية'.length);
  });

  it('takes points in elements too, and knows what is outside', () => {
    const root = mount('<p>أول</p><p>ثان</p>');
    const outside = mount('<p>خارج</p>');
    const index = createTextIndex([root]);
    expect(index.offsetOf(root, 1)).toBe(4);
    expect(index.offsetOf(outside.firstElementChild as Element, 0)).toBeNull();
  });

  it('has no range for nothing', () => {
    const index = createTextIndex([mount('<p>نص</p>')]);
    expect(index.rangeOf(1, 1)).toBeNull();
    expect(index.rangeOf(5, 9)).toBeNull();
  });

  it('gives back the same characters for any span of any tree', () => {
    const html = fc
      .array(
        fc.constantFrom(
          'في ',
          'دمشق',
          '\n  ',
          '<b>',
          '</b>',
          '<p>',
          '</p>',
          '<br>',
          'و',
          '<i>بيروت</i>',
          '&nbsp;',
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, fc.nat(200), fc.nat(200), (source, a, b) => {
        const root = mount(source);
        const index = createTextIndex([root]);
        const { start, end } = trimSpan(
          index.text,
          Math.min(a, b),
          Math.min(Math.max(a, b), index.text.length),
        );
        const range = index.rangeOf(start, end);
        if (start < end) {
          expect(range).not.toBeNull();
          if (!range) return;
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          expect(live.toString().replace(/\s+/g, '')).toBe(
            index.text.slice(start, end).replace(/\s+/g, ''),
          );
          expect(index.offsetOf(range.startContainer, range.startOffset)).toBe(start);
        }
        root.remove();
      }),
      { numRuns: 200 },
    );
  });

  it('reads a page that is not shown yet', () => {
    const root = mount('<p>نص</p>');
    root.style.display = 'none';
    expect(createTextIndex([root]).text).toBe('نص');
  });

  it('leaves out what is injected between the paragraphs', () => {
    const paragraph = `<p>${'أعلنت البلدية توسعة الحديقة العامة أمام الزوار '.repeat(4)}</p>`;
    const root = mount(
      `${paragraph}<div class="related-news"><a href="#">خبر آخر</a></div>${paragraph}<aside>إعلان</aside>`,
    );
    const { text } = createTextIndex([root]);
    expect(text).not.toMatch(/خبر آخر|إعلان/);
    expect(text.split('\n')).toHaveLength(2);
  });

  it('separates roots, and keeps their order', () => {
    const roots = [mount('عنوان'), mount('<p>نص</p>')];
    const index = createTextIndex(roots);
    expect(index.text).toBe('عنوان\nنص');
    expect(index.roots).toEqual(roots);
    const range = index.rangeOf(0, index.text.length);
    expect(range?.startContainer).toBe(roots[0]?.firstChild);
    expect(range?.endContainer).toBe(roots[1]?.firstElementChild?.firstChild);
  });

  it('gives back each offset that a range of one character starts and ends at', () => {
    const words = fc.constantFrom('دمشق', 'في', ' ', '  ', '\n', '\u00a0', '1', '\u200f', '😀');
    const inline = fc
      .tuple(fc.constantFrom('b', 'a', 'span'), words)
      .map(([t, w]) => `<${t}>${w}</${t}>`);
    const html = fc
      .array(fc.oneof(words, inline, fc.constantFrom('<br>', '</p><p>', '<!-- -->')), {
        maxLength: 25,
      })
      .map((parts) => `<p>${parts.join('')}</p>`);
    fc.assert(
      fc.property(html, (source) => {
        const root = mount(source);
        const index = createTextIndex([root]);
        for (let i = 0; i < index.text.length; i++) {
          const range = index.rangeOf(i, i + 1);
          if (!range) {
            expect(index.text[i]).toMatch(/[ \n]/);
            continue;
          }
          expect(index.offsetOf(range.startContainer, range.startOffset)).toBe(i);
          expect(index.offsetOf(range.endContainer, range.endOffset)).toBe(i + 1);
          expect((range.startContainer as Text).data[range.startOffset]).toBe(index.text[i]);
        }
        root.remove();
      }),
      { numRuns: 200 },
    );
  });

  it('reads a page of very many nodes', () => {
    const root = mount('<p>كلمة <b>أخرى</b></p>'.repeat(50_000));
    const index = createTextIndex([root]);
    expect(index.text.length).toBe(50_000 * 10 - 1);
    const at = 10 * 40_000 + 5;
    const range = index.rangeOf(at, at + 4);
    expect(range && index.offsetOf(range.startContainer, range.startOffset)).toBe(at);
  });

  it('reads deep and large pages', () => {
    let root = document.createElement('div');
    const top = root;
    for (let i = 0; i < 10_000; i++) {
      const inner = document.createElement('div');
      root.append(inner);
      root = inner;
    }
    root.textContent = 'كلمة '.repeat(200_000);
    const index = createTextIndex([top]);
    expect(index.text.length).toBe(200_000 * 5 - 1);
    expect(index.rangeOf(500_000, 500_004)).not.toBeNull();
  });
});
