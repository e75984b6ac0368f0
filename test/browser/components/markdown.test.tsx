import { afterEach, describe, expect, it } from 'vitest';
import { Markdown } from '../../../components/markdown/Markdown.tsx';
import { expectAccessible, hide, show } from './show.tsx';

afterEach(hide);

const drawn = (text: string): string => {
  show(<Markdown text={text} />, { surface: 'notes' });
  return document.querySelector('.markdown')?.innerHTML ?? '';
};

describe('Markdown as elements', () => {
  it('has what the words ask for', () => {
    expect(drawn('**a** *b* `c`\nd')).toBe(
      '<p dir="auto"><strong>a</strong> <em>b</em> <code><bdi>c</bdi></code><br>d</p>',
    );
    expect(drawn('3. a\n4. b\n\n> - c')).toBe(
      '<ol dir="auto" start="3"><li>a</li><li>b</li></ol><blockquote dir="auto"><ul><li>c</li></ul></blockquote>',
    );
  });

  it('opens links in a tab of their own, and says where they lead', () => {
    expect(drawn('[هنا](https://example.com/a)')).toBe(
      '<p dir="auto"><a href="https://example.com/a" title="https://example.com/a" target="_blank" rel="noopener noreferrer">هنا</a></p>',
    );
  });

  it.each([
    '<img src=x onerror="window.hit=1">',
    '<script>window.hit=1</script>',
    '[x](javascript:window.hit=1)',
    '`<b>x</b>`',
    '> <iframe srcdoc="<script>parent.hit=1</script>">',
    '```\n<svg onload="window.hit=1">\n```',
    '**<a href="javascript:window.hit=1">x</a>**',
    '[<img src=x onerror=window.hit=1>](https://example.com)',
    '[x](https://example.com"onmouseover="window.hit=1)',
  ])('makes text of %s', (text) => {
    drawn(text);
    const names = [...document.querySelectorAll('.markdown *')].map(({ localName }) => localName);
    for (const name of names)
      expect(['p', 'a', 'strong', 'code', 'bdi', 'pre', 'blockquote']).toContain(name);
    for (const link of document.querySelectorAll('.markdown a'))
      expect(link.getAttributeNames()).toEqual(['href', 'title', 'target', 'rel']);
    expect('hit' in window).toBe(false);
  });

  it('goes as the first words of each block go', () => {
    drawn('> قال\n\n- one\n\n1. أول');
    const direction = (selector: string) =>
      getComputedStyle(document.querySelector(`.markdown > ${selector}`) as Element).direction;
    expect(['blockquote', 'ul', 'ol'].map(direction)).toEqual(['rtl', 'ltr', 'rtl']);
  });

  it.each(['light', 'dark'] as const)('is accessible, %s', async (theme) => {
    show(<Markdown text={'**a** `b` https://example.com\n\n> c\n\n```\nd\n```'} />, {
      surface: 'notes',
      theme,
    });
    await expectAccessible();
  });
});
