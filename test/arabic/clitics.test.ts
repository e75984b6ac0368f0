import { describe, expect, it } from 'vitest';
import { cliticSplits } from '../../lib/arabic/clitics.ts';
import { tokenise } from '../../lib/arabic/tokenise.ts';

const readings = (text: string) =>
  tokenise(text).flatMap((token) =>
    cliticSplits(text, token).map(({ clitics, start, stem }) => [clitics, text.slice(start), stem]),
  );

describe('cliticSplits', () => {
  it.each([
    ['no particle', 'دمشق', [['', 'دمشق', 'دمشق']]],
    [
      'a name that begins like one',
      'بكين',
      [
        ['', 'بكين', 'بكين'],
        ['ب', 'كين', 'كين'],
      ],
    ],
    [
      'two particles',
      'وبموسكو',
      [
        ['', 'وبموسكو', 'وبموسكو'],
        ['و', 'بموسكو', 'بموسكو'],
        ['وب', 'موسكو', 'موسكو'],
      ],
    ],
    [
      'the article behind ل',
      'للأمم',
      [
        ['', 'للأمم', 'للامم'],
        ['ل', 'لأمم', 'لامم'],
        ['ل', 'لأمم', 'الامم'],
      ],
    ],
    [
      'marks between the letters',
      'وَمصر',
      [
        ['', 'وَمصر', 'ومصر'],
        ['و', 'مصر', 'مصر'],
      ],
    ],
    ['a stem too short to be one', 'ود', [['', 'ود', 'ود']]],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));
});
