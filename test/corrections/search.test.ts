import { expect, it } from 'vitest';
import { searchCorrections } from '../../lib/corrections/search.ts';
import { sampleCorrection } from './samples.ts';

const corrections = ['أيمن الصفدي', 'الأمل', 'CNN'].map((surface) =>
  sampleCorrection(surface, { action: 'hide' }),
);

it.each([
  ['', ['أيمن الصفدي', 'الأمل', 'CNN']],
  ['  ', ['أيمن الصفدي', 'الأمل', 'CNN']],
  ['ايمن', ['أيمن الصفدي']],
  ['صفدي ايم', ['أيمن الصفدي']],
  ['أَمل', ['الأمل']],
  ['cnn', ['CNN']],
  ['غائب', []],
])('«%s» finds %j', (query, expected) => {
  expect(searchCorrections(corrections, query).map(({ surface }) => surface)).toEqual(expected);
});
