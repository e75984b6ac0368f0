import { describe, expect, it } from 'vitest';
import { isSameSite, pageAddress } from '../../lib/notes/address.ts';

describe('pageAddress', () => {
  it.each([
    ['scheme and host view', 'http://www.example.com/a', undefined, 'https://example.com/a'],
    ['mobile host', 'https://m.example.com/a/', undefined, 'https://example.com/a'],
    ['AMP', 'https://amp.example.com/a/amp/', undefined, 'https://example.com/a'],
    [
      'tracking',
      'https://example.com/a?utm_source=x&id=5&fbclid=y',
      undefined,
      'https://example.com/a?id=5',
    ],
    ['fragment', 'https://example.com/a#part', undefined, 'https://example.com/a'],
    [
      'order of parameters',
      'https://example.com/a?b=2&a=1',
      undefined,
      'https://example.com/a?a=1&b=2',
    ],
    ['a canonical link', 'https://example.com/share/77', '/news/5', 'https://example.com/news/5'],
    [
      'a canonical link to another site',
      'https://evil.example/a',
      'https://bank.example/b',
      'https://evil.example/a',
    ],
    [
      'a canonical link to the front page',
      'https://example.com/news/5',
      'https://example.com/',
      'https://example.com/news/5',
    ],
    [
      'a canonical link that forgets which article',
      'https://example.com/article?id=5',
      'https://example.com/article',
      'https://example.com/article?id=5',
    ],
    [
      'a canonical link without what only pages',
      'https://example.com/news/5?page=2',
      'https://example.com/news/5',
      'https://example.com/news/5',
    ],
    [
      'a mobile host behind a language',
      'https://ar.m.example.org/wiki/a',
      undefined,
      'https://ar.example.org/wiki/a',
    ],
    ['a host that is no view', 'https://m.org/a', undefined, 'https://m.org/a'],
    [
      'Arabic in the path, however it is written',
      'https://example.com/%d8%ae%D8%A8%d8%b1',
      '/خبر',
      'https://example.com/%D8%AE%D8%A8%D8%B1',
    ],
    ['a port', 'http://127.0.0.1:8080/a', undefined, 'https://127.0.0.1:8080/a'],
    ['no address', 'not an address', undefined, 'not an address'],
  ])('%s', (_, url, canonical, expected) => expect(pageAddress(url, canonical)).toBe(expected));
});

describe('isSameSite', () => {
  it.each([
    ['https://m.example.com/a', 'http://www.example.com/b', true],
    ['https://example.com/a', 'https://other.com/a', false],
    ['nonsense', 'nonsense', false],
  ])('%s and %s: %s', (a, b, same) => expect(isSameSite(a, b)).toBe(same));
});
