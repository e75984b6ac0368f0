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
