import { describe, expect, it } from 'vitest';
import { nameKey } from '../../lib/notes/name-key.ts';
import { describe as describeSpan } from '../../lib/notes/selectors.ts';
import { fragmentAddress } from '../../lib/notes/text-fragment.ts';

const TEXT = [
  'قال الوزير إن الخطة تشمل خمسة موانئ، وأن الكلفة نحو 3,5 مليار دولار.',
  'وأضاف أن العمل - في المرحلة الأولى - يبدأ في الربيع المقبل.',
].join('\n');
const url = 'https://news.example/ports';

const fragmentOf = (quote: string) => {
  const start = TEXT.indexOf(quote);
  const address = fragmentAddress({ url, target: describeSpan(TEXT, start, start + quote.length) });
  expect(address.startsWith(`${url}#:~:text=`)).toBe(true);
  return address
    .slice(address.indexOf('=') + 1)
    .split(',')
    .map(decodeURIComponent);
};

describe('fragmentAddress', () => {
  it.each([
    ['الخطة', ['قال الوزير إن-', 'الخطة', '-تشمل خمسة موانئ،']],
    ['قال', ['قال', '-الوزير إن الخطة']],
    ['وأضاف', ['وأضاف', '-أن العمل -']],
    ['3,5 مليار', ['وأن الكلفة نحو-', '3,5 مليار', '-دولار.']],
    // Joined to letters outside the quote: no word edge to hang the context on.
    ['الكلفة'.slice(2), ['كلفة']],
    [
      'مليار دولار.\nوأضاف أن',
      ['الكلفة نحو 3,5-', 'مليار دولار. وأضاف أن', 'مليار دولار. وأضاف أن', '-العمل - في'],
    ],
  ])('%s', (quote, parts) => expect(fragmentOf(quote)).toEqual(parts));

  it('gives the beginning and the end of a long quote', () => {
    expect(fragmentOf(TEXT.split('\n')[0] ?? '')).toEqual([
      'قال الوزير إن الخطة',
      'نحو 3,5 مليار دولار.',
    ]);
  });

  it('writes the signs of the directive’s own in codes', () => {
    const quote = 'العمل - في';
    const start = TEXT.indexOf(quote);
    const address = fragmentAddress({
      url,
      target: describeSpan(TEXT, start, start + quote.length),
    });
    expect(address.slice(url.length).replace(/^#:~:text=|-,|,-/g, '')).not.toMatch(/[-&]/);
  });

  it('names a name, and no place in a whole article', () => {
    const target = { kind: 'entity', type: 'LOC', name: 'حلب', key: nameKey('حلب') } as const;
    expect(fragmentAddress({ url, target })).toBe(`${url}#:~:text=${encodeURIComponent('حلب')}`);
    expect(fragmentAddress({ url, target: { kind: 'page' } })).toBe(url);
  });
});
