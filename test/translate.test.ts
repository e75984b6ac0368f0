import { describe, expect, it } from 'vitest';
import ar from '../assets/locales/ar.json' with { type: 'json' };
import en from '../assets/locales/en.json' with { type: 'json' };
import { type Catalog, translatorFrom } from '../lib/translate.ts';

const messages = (catalog: Catalog, path = ''): [string, string][] =>
  Object.entries(catalog).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : messages(value, `${path}${key}.`),
  );
const arabic = new Map(messages(ar));
const english = new Map(messages(en));

describe('the catalogs', () => {
  it('have the same messages, none empty', () => {
    expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of [...arabic, ...english]) expect(text.trim(), key).not.toBe('');
  });

  it('are in their own language', () => {
    for (const [key, text] of arabic)
      if (!/^\S*\$\d\S*$/.test(text)) expect(text, key).toMatch(/[\u0620-\u064a]/);
    for (const [key, text] of english)
      if (key !== 'extension.name') expect(text, key).not.toMatch(/[\u0620-\u064a]/);
  });

  it('have the same places to fill in, plurals apart', () => {
    const places = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\$\d/g)].map(String).sort();
    for (const [key, text] of arabic)
      if (!/\.(zero|one|two)$/.test(key))
        expect(places(text), key).toEqual(places(english.get(key)));
  });

  it('have all six plural forms wherever they have one', () => {
    for (const key of arabic.keys()) {
      if (!key.endsWith('.other')) continue;
      for (const form of ['zero', 'one', 'two', 'few', 'many'])
        expect(arabic.has(key.replace(/other$/, form)), `${key} ${form}`).toBe(true);
    }
  });
});

describe('a translator', () => {
  it.each([
    [0, 'لا ملاحظات'],
    [1, 'ملاحظة واحدة'],
    [2, 'ملاحظتان'],
    [3, '3 ملاحظات'],
    [11, '11 ملاحظة'],
    [100, '100 ملاحظة'],
  ])('counts %i in Arabic', (n, text) => {
    expect(translatorFrom(ar, 'ar').count('popup.noteCount', n)).toBe(text);
  });

  it('counts in English', () => {
    const { count } = translatorFrom(en, 'en');
    expect([count('popup.noteCount', 1), count('popup.noteCount', 2)]).toEqual([
      '1 note',
      '2 notes',
    ]);
  });

  it('fills in, and shows a key that has no message', () => {
    const { t } = translatorFrom(en, 'en');
    expect(t('card.position', '2', '7')).toBe('2 of 7 in this article');
    expect(translatorFrom({}, 'en').t('card.close')).toBe('card.close');
  });
});
