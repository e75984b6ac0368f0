import fc from 'fast-check';
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
    ['AMP in the midst', 'https://example.com/amp/news/5', undefined, 'https://example.com/news/5'],
    [
      'AMP as a file',
      'https://example.com/news/5/amp.html',
      undefined,
      'https://example.com/news/5',
    ],
    ['AMP as an ending', 'https://example.com/5.amp.html', undefined, 'https://example.com/5.html'],
    [
      'a word that begins alike',
      'https://example.com/ampere',
      undefined,
      'https://example.com/ampere',
    ],
    [
      'an AMP cache',
      'https://news-example-com.cdn.ampproject.org/c/s/www.news.example.com/a/amp?id=5&usqp=x',
      undefined,
      'https://news.example.com/a?id=5',
    ],
    [
      'an AMP viewer',
      'https://www.google.com/amp/s/amp.example.com/a',
      undefined,
      'https://example.com/a',
    ],
    [
      'another page of the cache’s host',
      'https://www.google.com/amp/help',
      undefined,
      'https://google.com/help',
    ],
    [
      'a session',
      'https://example.com/a;jsessionid=1F?PHPSESSID=2',
      undefined,
      'https://example.com/a',
    ],
    ['the front page’s file', 'https://example.com/index.html', undefined, 'https://example.com/'],
    [
      'codes for plain signs',
      'https://example.com/%7Ea%2Db%2F',
      undefined,
      'https://example.com/~a-b%2F',
    ],
    [
      'no article without its number',
      'https://example.com/?p=12',
      undefined,
      'https://example.com/?p=12',
    ],
  ])('%s', (_, url, canonical, expected) => expect(pageAddress(url, canonical)).toBe(expected));
});

describe('pageAddress, whatever the address', () => {
  const part = fc.constantFrom(
    'a',
    'amp',
    'خبر',
    '%7e',
    'index.html',
    'amp.html',
    '5.amp',
    '',
    ';jsessionid=1',
  );
  const query = fc.constantFrom('id=5', 'utm_source=x', 'amp=1', 'q=%D8%AE', 'b', 'ref=home');
  const address = fc
    .record({
      host: fc.constantFrom('example.com', 'www.example.com', 'm.example.com', 'ar.m.example.com'),
      path: fc.array(part, { maxLength: 4 }),
      queries: fc.array(query, { maxLength: 3 }),
    })
    .map(({ host, path, queries }) => `http://${host}/${path.join('/')}?${queries.join('&')}#x`);

  it('gives the same for what it gives', () => {
    fc.assert(
      fc.property(address, (url) => {
        expect(pageAddress(pageAddress(url))).toBe(pageAddress(url));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.string(), (url, canonical) => {
        expect(() => pageAddress(url, canonical)).not.toThrow();
      }),
    );
  });
});

describe('isSameSite', () => {
  it.each([
    ['https://m.example.com/a', 'http://www.example.com/b', true],
    ['https://example.com/a', 'https://other.com/a', false],
    ['nonsense', 'nonsense', false],
  ])('%s and %s: %s', (a, b, same) => expect(isSameSite(a, b)).toBe(same));
});
