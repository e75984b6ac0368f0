import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../lib/article/metadata.ts';

const read = (head: string) => readMetadata(new JSDOM(`<head>${head}</head>`).window.document);
const jsonLd = (json: string) => read(`<script type="application/ld+json">${json}</script>`);

describe('readMetadata', () => {
  it.each([
    ['a node', '{"@type":"NewsArticle"}', ['NewsArticle']],
    [
      'a list of nodes',
      '[{"@type":"WebSite"},{"@type":"NewsArticle"}]',
      ['WebSite', 'NewsArticle'],
    ],
    ['a list of types', '{"@type":["Article","NewsArticle"]}', ['Article', 'NewsArticle']],
    [
      'a graph',
      '{"@graph":[{"@type":"Person"},{"@type":"NewsArticle"}]}',
      ['Person', 'NewsArticle'],
    ],
    [
      'the main entity of a page',
      '{"@type":"WebPage","mainEntity":{"@type":"Article"}}',
      ['WebPage', 'Article'],
    ],
    ['a type with its vocabulary', '{"@type":"http://schema.org/NewsArticle"}', ['NewsArticle']],
    ['a line break in a string', '{"@type":"NewsArticle","name":"سطر\nسطر"}', ['NewsArticle']],
    ['a comma too many', '{"@type":"NewsArticle","image":["a",],}', ['NewsArticle']],
    ['a block cut off', '{"@type":"NewsArticle","headline":"عن', ['NewsArticle']],
    ['no object', 'null', []],
    ['nothing', '', []],
  ])('reads JSON-LD: %s', (_, json, types) => expect(jsonLd(json).types).toEqual(types));

  it.each([
    ['Open Graph', '<meta property="article:published_time" content="2024-05-01T10:00:00+03:00">'],
    ['a name', '<meta name="pubdate" content="2024-05-01T07:00:00Z">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"datePublished":"2024-05-01T07:00:00Z"}</script>',
    ],
    ['a time element', '</head><body><time datetime="2024-05-01T07:00:00Z">أمس</time>'],
    [
      'what comes after a bad one',
      '<meta name="date" content="اليوم"><script type="application/ld+json">{"datePublished":"2024-05-01T07:00Z"}</script>',
    ],
  ])('reads the date of publication from %s', (_, head) =>
    expect(read(head).publishedAt).toBe('2024-05-01T07:00:00.000Z'),
  );

  it('has no date where none can be read', () => {
    expect(read('<meta name="date" content="12 رجب">')).not.toHaveProperty('publishedAt');
  });

  it('takes the canonical address before that of Open Graph', () => {
    const shared = '<meta property="og:url" content="https://a.example/1?x">';
    expect(read(shared).canonicalUrl).toBe('https://a.example/1?x');
    expect(read(`${shared}<link rel="canonical" href="https://a.example/1">`).canonicalUrl).toBe(
      'https://a.example/1',
    );
  });
});
