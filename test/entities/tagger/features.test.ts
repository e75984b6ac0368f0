import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/arabic/tokenise.ts';
import { readGazetteer } from '../../../lib/entities/gazetteer.ts';
import { Passage } from '../../../lib/entities/passage.ts';
import { proposeNames } from '../../../lib/entities/proposals.ts';
import { FEATURES, featuresOf, startsLine } from '../../../lib/entities/tagger/features.ts';
import { readAsset } from '../../../tools/tables.ts';
import { arabicText } from '../../arabic/arbitraries.ts';

const gazetteer = readGazetteer(readAsset('gazetteer.txt'));
const passageOf = (text: string) => new Passage(text, tokenise(text), gazetteer);

/** One feature of every token of the text. */
function featureOf(name: (typeof FEATURES)[number]['name'], text: string): number[] {
  const passage = passageOf(text);
  const features = featuresOf(passage, proposeNames(passage));
  const at = FEATURES.findIndex((feature) => feature.name === name);
  return passage.tokens.map((_, i) => features[i * FEATURES.length + at] ?? -1);
}

describe('shape', () => {
  it.each([
    ['بيروت 25 beirut CNN Beirut', [1, 2, 3, 4, 5]],
    ['. ؟ !', [6, 11, 12]],
    ['☃', [0]],
  ])('%s', (text, shapes) => expect(featureOf('shape', text)).toEqual(shapes));
});

describe('listed', () => {
  it('tells the first word of a sure name from its others, and types apart', () => {
    const [korea, north, russia, united, nations] = featureOf(
      'listed',
      'كوريا الشمالية وروسيا للأمم المتحدة',
    );
    expect(north).toBe((korea ?? 0) + 1);
    expect(russia).toBe(korea);
    expect(nations).toBe((united ?? 0) + 1);
    expect(united).not.toBe(korea);
  });
  it('is 0 for what no list has', () => {
    expect(featureOf('listed', 'زاغورسكيفا')).toEqual([0]);
  });
});

describe('lexical', () => {
  it.each([
    ['محمد', 2],
    ['الروسية', 9],
    ['زاغورسكيفا', 0],
  ])('%s', (word, value) => expect(featureOf('lexical', word)).toEqual([value]));
});

describe('proposed', () => {
  it('covers the tokens of what the rules find', () => {
    const [president, first, last, left] = featureOf('proposed', 'الرئيس فلاديمير بوتين غادر');
    expect([president, left]).toEqual([0, 0]);
    expect(first).toBeGreaterThan(0);
    expect(last).toBe((first ?? 0) + 1);
  });
});

describe('layout', () => {
  it('says what is spaced, begins a line, stands in quotes', () => {
    expect(featureOf('layout', 'قال "نعم" ثم\nغادر')).toEqual([3, 5, 4, 0, 1, 3]);
  });
  it('quotes end with the line', () => {
    expect(featureOf('layout', 'قال «ظلال\nالموج')).toEqual([3, 5, 4, 3]);
  });
  it('a line begins behind a line break, however much blank is around it', () => {
    const passage = passageOf('أ ب \n  ج');
    expect(passage.tokens.map((_, i) => startsLine(passage, i))).toEqual([true, false, true]);
  });
});

it('every value has a row in its table', () => {
  fc.assert(
    fc.property(arabicText(), (text) => {
      const passage = passageOf(text);
      const features = featuresOf(passage, proposeNames(passage));
      return (
        features.length === passage.tokens.length * FEATURES.length &&
        features.every((value, i) => value < (FEATURES[i % FEATURES.length]?.values ?? 0))
      );
    }),
  );
});
