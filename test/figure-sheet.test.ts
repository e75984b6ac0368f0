import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../assets/locales/en.json' with { type: 'json' };
import { figureSheet } from '../lib/figure-sheet.ts';
import type { Figure } from '../lib/figures/figure.ts';
import { toCsv, toTsv } from '../lib/sheet.ts';
import { translatorFrom } from '../lib/translate.ts';

const english = translatorFrom(en, 'en');

describe('figureSheet', () => {
  const text = 'جملة أولى. بلغت الكلفة أكثر من 3,5 مليار دولار، بحسب "التقرير". وصدر في 2024.';
  const cost: Figure = {
    type: 'figure',
    start: text.indexOf('أكثر'),
    end: text.indexOf('،'),
    kind: 'money',
    min: 3.5e9,
    max: null,
    hedge: 'moreThan',
    unit: { text: 'دولار', code: 'USD' },
  };
  const year: Figure = {
    type: 'figure',
    start: text.indexOf('2024'),
    end: text.indexOf('2024') + 4,
    kind: 'date',
    min: null,
    max: null,
    date: { from: '2024-01-01', to: '2024-12-31', precision: 'year' },
  };

  it('has a row of headings, and a row for each figure in the order given', () => {
    expect(figureSheet([year, cost], text, english)).toEqual([
      ['In the text', 'Kind', 'Minimum', 'Maximum', 'Hedge', 'Unit', 'From', 'To', 'Sentence'],
      ['2024', 'Date', '', '', '', '', '2024-01-01', '2024-12-31', 'وصدر في 2024.'],
      [
        'أكثر من 3,5 مليار دولار',
        'Money',
        '3500000000',
        '',
        'more than',
        'دولار',
        '',
        '',
        'بلغت الكلفة أكثر من 3,5 مليار دولار، بحسب "التقرير".',
      ],
    ]);
  });

  it('is headings alone where there are no figures', () => {
    expect(figureSheet([], text, english)).toHaveLength(1);
  });
});

describe('toCsv', () => {
  it.each([
    ['plain', 'plain'],
    ['3,5', '"3,5"'],
    ['قال: "نعم"', '"قال: ""نعم"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['+963 11', "'+963 11"],
    ['@name', "'@name"],
    ['-12.5', '-12.5'],
    ['', ''],
  ])('%j', (cell, written) => expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`));

  it('gives back every cell to a reader of RFC 4180', () => {
    const cell = fc.string({ unit: fc.constantFrom('ا', '1', ',', '"', '\n', '\r', ' ', '،') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map((row) => row.map((text) => text.replace(/^\r+/, '')));
        expect(parseCsv(toCsv(written))).toEqual(written);
      }),
    );
  });
});

describe('toTsv', () => {
  it('keeps a cell in its cell', () => {
    expect(
      toTsv([
        ['a\tb', 'c\nd'],
        ['=1', '2'],
      ]),
    ).toBe("a b\tc d\n'=1\t2");
  });
});

/** A reader of RFC 4180, apart from the writer. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
