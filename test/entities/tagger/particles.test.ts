import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/arabic/tokenise.ts';
import { readGazetteer } from '../../../lib/entities/gazetteer.ts';
import { Passage } from '../../../lib/entities/passage.ts';
import { readTagger } from '../../../lib/entities/tagger/model.ts';
import { bareWords, nameReading } from '../../../lib/entities/tagger/particles.ts';
import { readAsset } from '../../../tools/tables.ts';

const gazetteer = readGazetteer(readAsset('gazetteer.txt'));
const { vocabulary } = readTagger(readAsset('tagger.bin'));

/** Where the name that the text begins with starts, shown by what is left of it; its words number `words`. */
function nameIn(text: string, words = 1, elsewhere = ''): string {
  const tokens = tokenise(text);
  const passage = new Passage(text, tokens, gazetteer);
  const bare = bareWords(new Passage(elsewhere, tokenise(elsewhere), gazetteer));
  const reading = nameReading(passage, 0, words - 1, bare, (word) => vocabulary.has(word));
  return text.slice(reading?.start ?? 0, tokens[words - 1]?.end);
}

describe('a name’s own first letter', () => {
  it.each([
    'بكين',
    'فريد',
    'وائل',
    'بلجيكا',
    'لبنان',
    'واشنطن',
    'كوبا',
    'فرنسا',
    'بوتين',
    'لافروف',
    'بلير',
    'وليد',
    'كندا',
    'وحدات',
    'وزارة',
  ])('stays in %s', (name) => {
    expect(nameIn(name)).toBe(name);
  });
  it.each(['بريغوجين', 'كوستنر', 'فيلدرز', 'لوكاشوف'])('stays in %s, which no list has', (name) => {
    expect(nameIn(name)).toBe(name);
  });
});

describe('a particle', () => {
  it.each([
    ['وروسيا', 'روسيا'],
    ['ببكين', 'بكين'],
    ['وبلبنان', 'لبنان'],
    ['لفرنسا', 'فرنسا'],
    ['وواشنطن', 'واشنطن'],
    ['فمحمد', 'محمد'],
    ['بالقاهرة', 'القاهرة'],
    ['والزاغورية', 'الزاغورية'],
  ])('is cut from %s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
  it('is cut from the first word of a longer name', () => {
    expect(nameIn('وكوريا الشمالية', 2)).toBe('كوريا الشمالية');
    expect(nameIn('بكوريا الشمالية', 2)).toBe('كوريا الشمالية');
  });
  it('is cut where the article has the word bare', () => {
    expect(nameIn('بزاغورسك', 1, '')).toBe('بزاغورسك');
    expect(nameIn('بزاغورسك', 1, 'وصلوا إلى زاغورسك')).toBe('زاغورسك');
  });
  it('و is a conjunction unless something speaks for the name', () => {
    expect(nameIn('وزاغورسك')).toBe('زاغورسك');
    expect(nameIn('ولنغستون', 1, '')).toBe('لنغستون');
  });
});
