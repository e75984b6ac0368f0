import { describe, expect, it } from 'vitest';
import { type Block, parseMarkdown } from '../../../components/markdown/blocks.ts';
import type { Inline } from '../../../components/markdown/inline.ts';

/** Blocks as they nest, their words as in the note. */
const shown = (blocks: readonly Block[]): unknown[] => blocks.map(shownBlock);

function shownBlock(block: Block): unknown {
  switch (block.kind) {
    case 'paragraph':
      return words(block.children);
    case 'code':
      return { code: block.text };
    case 'quote':
      return { quote: shown(block.children) };
    case 'list':
      return { list: block.items.map(words), ...(block.start && { from: block.start }) };
  }
}

const words = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : `<${piece.kind}>`)).join('');

const written = (text: string) => shown(parseMarkdown(text));

describe('parseMarkdown', () => {
  it.each<[string, string, unknown[]]>([
    ['nothing', ' \n\n', []],
    ['paragraphs and their lines', 'أول\nسطر\n\nثان', ['أول<break>سطر', 'ثان']],
    ['other line ends', 'a\r\nb\rc', ['a<break>b<break>c']],
    ['a list', '- a\n* b\n• c', [{ list: ['a', 'b', 'c'] }]],
    ['a numbered list', '3. a\n4) b', [{ list: ['a', 'b'], from: 3 }]],
    ['a list numbered in Arabic digits', '١. أ\n٢- ب', [{ list: ['أ', 'ب'], from: 1 }]],
    ['a list after a line', 'قائمة:\n- a', ['قائمة:', { list: ['a'] }]],
    ['an item over two lines', '- a\n  b\n- c', [{ list: ['a<break>b', 'c'] }]],
    ['two kinds of list', '- a\n1. b', [{ list: ['a'] }, { list: ['b'], from: 1 }]],
    ['no list of a year', '2024. سنة', ['2024. سنة']],
    ['no list of a number in a paragraph', 'قال\n12. كذا', ['قال<break>12. كذا']],
    ['a quote', '> a\n> b\n\nc', [{ quote: ['a<break>b'] }, 'c']],
    ['a list in a quote', '> - a\n>> b', [{ quote: [{ list: ['a'] }, { quote: ['b'] }] }]],
    ['code', 'a\n```\n*b*\n\n- c\n```\nd', ['a', { code: '*b*\n\n- c' }, 'd']],
    ['code that is not closed', '~~~\na', [{ code: 'a' }]],
    ['no headings', '# a\nb\n---', ['# a<break>b<break>---']],
    ['no tables, no HTML', '<h1>a</h1>\n|a|b|', ['<h1>a</h1><break>|a|b|']],
  ])('%s', (_, text, expected) => expect(written(text)).toEqual(expected));

  it.each([
    ['quotes', '>'],
    ['lists', '- a\n'],
    ['fences', '```\n'],
    ['lines', 'a\n'],
    ['continued items', '- a\n  b\n'],
  ])('reads a hundred thousand signs: %s', (_, unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(parseMarkdown(text).length).toBeGreaterThan(0);
  });
});
