import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseInline } from '../../../components/markdown/inline.ts';

/** Pieces as one line: `{…}` code, `[…→…]` link, `⏎` break. */
const shown = (pieces: readonly Inline[]): string => pieces.map(shownPiece).join('');

function shownPiece(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return `{${piece.text}}`;
    case 'strong':
      return `<b>${shown(piece.children)}</b>`;
    case 'emphasis':
      return `<i>${shown(piece.children)}</i>`;
    case 'link':
      return `[${shown(piece.children)}→${piece.href}]`;
    case 'break':
      return '⏎';
  }
}
const written = (text: string) => shown(parseInline(text));

describe('parseInline', () => {
  it.each([
    ['plain', 'كلام عادي', 'كلام عادي'],
    ['strong', 'قال **نعم** ثم', 'قال <b>نعم</b> ثم'],
    ['strong behind a particle', 'و**الوزير**', 'و<b>الوزير</b>'],
    ['emphasis', '*مهم* و_مهم_ أيضا', '<i>مهم</i> و_مهم_ أيضا'],
    ['emphasis with underscores', 'هذا _مهم_.', 'هذا <i>مهم</i>.'],
    ['both', '***كل***', '<b><i>كل</i></b>'],
    ['one in the other', '**قال *نعم* ثم**', '<b>قال <i>نعم</i> ثم</b>'],
    ['both, closed apart', '***a* b**', '<b><i>a</i> b</b>'],
    ['no emphasis between blanks', '2 * 3 * 4', '2 * 3 * 4'],
    ['no emphasis within a word', 'a_b_c', 'a_b_c'],
    ['what is not closed', '**قال نعم', '**قال نعم'],
    ['what is crossed', '*a **b* c**', '<i>a **b</i> c**'],
    ['code', 'a `b *c* <d>` e', 'a {b *c* <d>} e'],
    ['code with backticks in it', '``a ` b``', '{a ` b}'],
    ['code that is not closed', 'a `b', 'a `b'],
    ['escapes', '\\*a\\* \\[b\\](c) \\`d', '*a* [b](c) `d'],
    ['a backslash at the end', 'a\\', 'a\\'],
    ['breaks', 'a\nb', 'a⏎b'],
  ])('%s', (_, text, expected) => expect(written(text)).toBe(expected));

  it.each([
    ['a link', '[هنا](https://example.com/a)', '[هنا→https://example.com/a]'],
    [
      'with parentheses in it',
      '[x](https://example.com/a_(b)) c',
      '[x→https://example.com/a_(b)] c',
    ],
    ['with emphasis in it', '[a **b**](http://example.com)', '[a <b>b</b>→http://example.com/]'],
    ['a bare address', 'https://example.com/a.', '[https://example.com/a→https://example.com/a].'],
    [
      'a bare address in parentheses',
      '(http://example.com/a_(b))',
      '([http://example.com/a_(b)→http://example.com/a_(b)])',
    ],
    ['an Arabic comma after it', 'http://a.example، ب', '[http://a.example→http://a.example/]، ب'],
    ['brackets in brackets', '[a [b] c](http://a.example)', '[a [b] c→http://a.example/]'],
    [
      'no link in a link',
      '[http://b.example](http://a.example)',
      '[http://b.example→http://a.example/]',
    ],
    ['brackets alone', '[a] (b) [c](d)', '[a] (b) [c](d)'],
  ])('links: %s', (_, text, expected) => expect(written(text)).toBe(expected));

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](java\nscript:alert(1))',
    '[x](//evil.example)',
    '[x](https:evil.example)',
    '[x](vbscript:x)',
    '[x](http://)',
    '![x](file:///etc/passwd)',
    '<a href="javascript:alert(1)">x</a>',
    '<img src=x onerror=alert(1)>',
  ])('makes no link of %s', (text) => {
    const links = JSON.stringify(parseInline(text)).includes('"link"');
    expect(links).toBe(false);
  });

  it('keeps every letter and gives no address that is not of the web', () => {
    const signs = fc.constantFrom(...'*_`[]()\\ \nabو', 'http://a.b', 'javascript:', '**', '](');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const pieces = parseInline(text);
        const links = [...JSON.stringify(pieces).matchAll(/"href":"([^"]*)"/g)];
        for (const [, href] of links) expect(href).toMatch(/^https?:\/\//);
        const letters = (of: string) => [...of.replace(/[^abو]/g, '')].join('');
        const drawn = shown(pieces)
          .replace(/→[^\]]*\]/g, '')
          .replace(/<\/?[bi]>/g, '');
        expect(drawn.length).toBeLessThanOrEqual(text.length * 2);
        if (links.length === 0) expect(letters(drawn)).toBe(letters(text));
      }),
    );
  });

  it.each([
    ['opening marks', '*a '],
    ['closing marks', 'a* '],
    ['strong marks', '**a'],
    ['brackets', '['],
    ['unclosed links', '[x](https://(a'],
    ['backticks', '`a``b'],
    ['underscores', '_'],
    ['addresses', 'https://'],
    ['backslashes', '\\'],
  ])('reads a hundred thousand signs: %s', (_, unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(parseInline(text).length).toBeGreaterThan(0);
  });
});
