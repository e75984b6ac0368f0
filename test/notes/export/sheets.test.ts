import { describe, expect, it } from 'vitest';
import ar from '../../../assets/locales/ar.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { exportCsv } from '../../../lib/notes/export/csv.ts';
import { exportMarkdown } from '../../../lib/notes/export/markdown.ts';
import type { PageAddress } from '../../../lib/notes/note.ts';
import { translatorFrom } from '../../../lib/translate.ts';
import { sampleNote } from '../samples.ts';

const english = translatorFrom(en, 'en');
const arabic = translatorFrom(ar, 'ar');
const other = { page: 'https://example.com/b' as PageAddress, url: 'https://example.com/b_(x)' };

describe('exportMarkdown', () => {
  it('has a heading for each article, and under it its notes down the article', () => {
    const text = exportMarkdown(
      [
        sampleNote({ body: '**مهم**', tags: ['ميزانية 2024', '#'] }),
        sampleNote({ ...other, title: 'آخر' }),
        sampleNote({ target: { kind: 'page' }, body: 'عن المقال كله' }),
        sampleNote({ body: 'في السلة', deletedAt: 3 }),
      ],
      english,
    );
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## [افتتاح المعرض](https://example.com/a)',
      '## [آخر](https://example.com/b_%28x%29)',
    ]);
    expect(text.indexOf('عن المقال كله')).toBeLessThan(text.indexOf('**مهم**'));
    expect(text).toContain(
      '> المعرض\n\n**مهم**\n\n[Open in the article](https://example.com/a#:~:text=',
    );
    expect(text).toContain(' · #ميزانية_2024');
    expect(text).not.toContain('في السلة');
  });

  it('takes no Markdown or HTML from a page', () => {
    const text = exportMarkdown(
      [sampleNote({ title: '](x) <b>*ا*\n# ب' }, '<img>\n- `ج`')],
      arabic,
    );
    expect(text).toContain('## [\\](x) \\<b\\>\\*ا\\* \\# ب]');
    expect(text).toContain('> \\<img\\>\n> \\- \\`ج\\`');
  });
});

describe('exportCsv', () => {
  it('has a byte order mark, headings in the reader’s words, and a row for each note', () => {
    const csv = exportCsv([sampleNote({ body: 'سطر\n"ثان"', tags: ['ا', 'ب'] })], arabic);
    expect(csv.startsWith('\uFEFFالمقال,الاقتباس,')).toBe(true);
    expect(csv).toContain('افتتاح المعرض,المعرض,"سطر\n""ثان""",ا; ب,');
    expect(csv).toContain('1970-01-01T00:00:00.001Z');
  });

  it('names the name that a note is on, as the page of notes does: a figure is none', () => {
    const nameIn = (part: Parameters<typeof sampleNote>[0]) =>
      exportCsv([sampleNote(part)], english)
        .split('\n')[1]
        ?.split(',')[5];
    expect(nameIn({ subject: { type: 'LOC', name: 'بيروت' } })).toBe('بيروت');
    expect(nameIn({ subject: { type: 'figure', name: 'نحو 3 ملايين' } })).toBe('');
    expect(nameIn({})).toBe('');
  });

  it('runs no formula, whoever wrote it', () => {
    const csv = exportCsv(
      [sampleNote({ title: '=1+1', body: '@SUM(A1)', tags: ['-2+3'] })],
      english,
    );
    expect(csv).toContain("'=1+1,");
    expect(csv).toContain(",'@SUM(A1),'-2+3,");
  });
});
