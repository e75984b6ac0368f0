import { describe, expect, it } from 'vitest';
import { GazetteerError, readGazetteer } from '../../lib/entities/gazetteer.ts';
import { readAsset } from '../../tools/tables.ts';

const bytes = (...lines: string[]): ArrayBuffer =>
  new Uint8Array(new TextEncoder().encode(lines.join('\n'))).buffer;

const HEADER = 'hamish-gazetteer 3';

const small = readGazetteer(
  bytes(
    HEADER,
    'L+\t0بيونغ يانغ\tWD:Q18808\tPyongyang',
    'L-\t2رن\t\tBern',
    'N\t0روسي 4ه',
    '1\t0كريم',
    '2\t0سيرغي',
    'E\t0مصدر',
    '.\t6',
    '',
  ),
);

describe('readGazetteer', () => {
  it('finds names with what the table says of them', () => {
    expect(small.find('بيونغ يانغ')).toEqual({
      type: 'LOC',
      strength: 'sure',
      id: 'WD:Q18808',
      english: 'Pyongyang',
    });
    expect(small.find('بيرن')).toMatchObject({ strength: 'weak', english: 'Bern' });
    expect(small.find('بيونغ')).toBeUndefined();
  });

  it('knows how long a name may be that begins with a word', () => {
    expect(small.longestFrom('بيونغ')).toBe(2);
    expect(small.longestFrom('يانغ')).toBe(0);
  });

  it('knows words', () => {
    expect(small.isNationality('روسيه')).toBe(true);
    expect(small.nameWeight('كريم')).toBe(1);
    expect(small.nameWeight('سيرغي')).toBe(2);
    expect(small.nameWeight('مصدر')).toBe(0);
    expect(small.isEveryday('مصدر')).toBe(true);
  });

  it.each([
    ['nothing', []],
    ['another file', ['{"manifest_version": 3}']],
    ['another version', ['hamish-gazetteer 1', '.\t0']],
    ['a table cut short', [HEADER, 'L+\t0مصر\t\tEgypt']],
    ['a table with a line missing', [HEADER, 'L+\t0مصر\t\tEgypt', '.\t2']],
    ['a row of an unknown kind', [HEADER, 'Z+\t0مصر\t\tEgypt', '.\t1']],
    ['a name that shares more than there is', [HEADER, 'L+\t5مصر\t\tEgypt', '.\t1']],
    ['a name without its number', [HEADER, 'L+\tمصر\t\tEgypt', '.\t1']],
    ['a word that shares more than there is', [HEADER, 'N\t9روسي', '.\t1']],
  ])('rejects %s', (_, lines) => {
    expect(() => readGazetteer(bytes(...lines))).toThrow(GazetteerError);
  });

  it('rejects bytes that are no text', () => {
    expect(() => readGazetteer(new Uint8Array([0xff, 0xfe, 0, 1]).buffer)).toThrow(GazetteerError);
  });
});

describe('the built table', () => {
  const built = readGazetteer(readAsset('gazetteer.txt'));

  it.each([
    ['كوريا الشماليه', 'LOC'],
    ['لبنان', 'LOC'],
    ['القاهره', 'LOC'],
    ['الامم المتحده', 'ORG'],
    ['فلاديمير بوتين', 'PER'],
  ])('has %s as %s', (key, type) => {
    expect(built.find(key)).toMatchObject({ type, strength: 'sure' });
  });

  it.each(['الي', 'كان', 'خبر', 'اي', 'مدينه', 'طراز', 'اخري'])(
    'does not match the everyday word %s alone',
    (word) => {
      expect(built.find(word)?.strength).not.toBe('sure');
    },
  );
});
