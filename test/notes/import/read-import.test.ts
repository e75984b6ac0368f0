import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../lib/notes/import/failure.ts';
import { readImport } from '../../../lib/notes/import/read-import.ts';
import { frozenDatabase } from '../frozen-database.ts';
import { sampleNote } from '../samples.ts';

const read = (json: unknown) =>
  readImport(new Blob([typeof json === 'string' ? json : JSON.stringify(json)]));
const own = (part: object, version = 3) => ({
  format: 'hamish-notes',
  version,
  exportedAt: '2026-01-01T00:00:00.000Z',
  notes: [{ ...sampleNote(), ...part }],
});

describe('readImport of Hamish’s own exports', () => {
  it.each([1, 2])('reads version %i', async (version) => {
    const { stores } = frozenDatabase(version);
    const file = { format: 'hamish-notes', version, notes: stores.notes?.rows ?? [] };
    const { notes } = await read(
      version === 1 ? file : { ...file, corrections: stores.corrections?.rows },
    );
    expect(notes).toHaveLength(file.notes.length);
    expect(notes.every(({ state, target }) => state === 'anchored' && target.kind === 'span')).toBe(
      true,
    );
  });

  it('takes a byte order mark, and the newest of two versions of a note', async () => {
    const older = sampleNote({ body: 'قديم', updatedAt: 5 });
    const newer = { ...older, body: 'جديد', updatedAt: 9 };
    const file = { ...own({}), notes: [newer, older] };
    expect((await read(`\uFEFF${JSON.stringify(file)}`)).notes).toEqual([newer]);
  });
});

describe('readImport of a file that is not as it should be', () => {
  it.each([
    ['no JSON', '{"format":', 'importUnreadable'],
    ['an image', '\u0089PNG\r\n', 'importUnreadable'],
    ['an empty file', '', 'importUnreadable'],
    ['another JSON', { bookmarks: [] }, 'importUnknown'],
    ['null', 'null', 'importUnknown'],
    ['a number', '5', 'importUnknown'],
    ['a list of strings', ['a'], 'importUnknown'],
    ['a newer version', own({}, 99), 'importNewer'],
    ['version zero', own({}, 0), 'importInvalid'],
    ['notes that are no list', { ...own({}), notes: { length: 1e9 } }, 'importInvalid'],
    ['an address that does something', own({ url: 'javascript:alert(1)' }), 'importInvalid'],
    ['a page that does something', own({ page: 'data:text/html,x' }), 'importInvalid'],
    ['a field too many', own({ more: 1 }), 'importInvalid'],
    ['a body too long', own({ body: 'ا'.repeat(100_001) }), 'importInvalid'],
    ['a body that is no text', own({ body: { toString: 1 } }), 'importInvalid'],
    ['a time before all time', own({ createdAt: -1 }), 'importInvalid'],
    ['a time that is none', own({ updatedAt: 1.5 }), 'importInvalid'],
    ['an id that is none', own({ id: '../../x' }), 'importInvalid'],
    ['tags without end', own({ tags: Array.from({ length: 51 }, String) }), 'importInvalid'],
    ['a colour that there is not', own({ colour: 'url(x)' }), 'importInvalid'],
    ['a target of version 2 in version 3', own({ target: {} }), 'importInvalid'],
    ['a target of version 3 in version 2', own({}, 2), 'importInvalid'],
    [
      'a prototype',
      `{"format":"hamish-notes","version":3,"notes":[{"__proto__":{"id":1}}]}`,
      'importInvalid',
    ],
    [
      'Hypothesis’ with a time that is none',
      {
        export_date: 'x',
        annotations: [{ id: 'a', uri: 'https://a.example', created: 'x', updated: 'x' }],
      },
      'importInvalid',
    ],
    [
      'a Web Annotation with a time that is none',
      { type: 'Annotation', id: 'a', created: 'yesterday', target: 'https://a.example/' },
      'importInvalid',
    ],
    [
      'a page of things that are no annotations',
      { type: 'AnnotationPage', items: [1] },
      'importInvalid',
    ],
  ])('%s', async (_, file, code) => {
    const error = await read(file).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toHaveProperty('code', code);
  });

  it('says which note it is', async () => {
    const file = { ...own({}), notes: [sampleNote(), sampleNote({ body: 7 as never })] };
    await expect(read(file)).rejects.toThrow('note 2, body');
  });

  it('is read though it is nested without end', async () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    await expect(read(deep)).rejects.toThrow(ImportError);
  });
});

describe('readImport of Hypothesis’ export', () => {
  const annotation = (part: object) => ({
    id: 'dQw4w9WgXcQxyzABCDEFGh',
    created: '2024-10-17T08:00:00.000000+00:00',
    updated: '2024-10-18T08:00:00.000000+00:00',
    user: 'acct:reader@annotations.example',
    uri: 'https://www.news.example/ports?utm_source=x#top',
    text: 'قارن بتقرير **مارس**',
    tags: ['موانئ', ' موانئ', ''],
    group: '__world__',
    target: [
      {
        source: 'https://www.news.example/ports',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 18, end: 29 },
          {
            type: 'TextQuoteSelector',
            exact: 'أيمن الصفدي',
            prefix: 'قال وزير الخارجية ',
            suffix: ' إن الخطة',
          },
        ],
      },
    ],
    document: { title: ['قمة الموانئ'] },
    ...part,
  });
  const file = (...annotations: object[]) => ({
    export_date: '2026-01-01T00:00:00.000Z',
    export_userid: 'reader',
    client_version: '1.0',
    annotations,
  });

  it('keeps quote, words, tags, times and address', async () => {
    const { notes, skipped } = await read(file(annotation({})));
    expect(skipped).toBe(0);
    expect(notes).toMatchObject([
      {
        page: 'https://news.example/ports',
        url: 'https://www.news.example/ports?utm_source=x',
        title: 'قمة الموانئ',
        body: 'قارن بتقرير **مارس**',
        tags: ['موانئ'],
        target: { kind: 'span', folded: 'ايمن الصفدي', position: { start: 18, end: 29 } },
        createdAt: Date.UTC(2024, 9, 17, 8),
        updatedAt: Date.UTC(2024, 9, 18, 8),
      },
    ]);
  });

  it('gives an annotation the same id whenever it is read, and another to another', async () => {
    const ids = async () =>
      (await read(file(annotation({}), annotation({ id: 'other' })))).notes.map(({ id }) => id);
    const [first, second] = await ids();
    expect(await ids()).toEqual([first, second]);
    expect(first).not.toBe(second);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('makes a page’s note of a page note, and skips what is on no page of the web', async () => {
    const { notes, skipped } = await read(
      file(annotation({ target: [{ source: 'x' }] }), annotation({ id: 'b', uri: 'urn:x-pdf:1' })),
    );
    expect(notes).toMatchObject([{ target: { kind: 'page' } }]);
    expect(skipped).toBe(1);
  });
});

describe('readImport of other tools’ Web Annotations', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://annotations.example/1',
    type: ['Annotation'],
    bodyValue: 'ملاحظة',
    created: '2024-10-17T08:00:00Z',
    target: {
      source: 'https://news.example/ports',
      selector: { type: 'TextQuoteSelector', exact: 'الموانئ' },
    },
  };

  it.each([
    ['one', annotation],
    ['a list', [annotation]],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    ['a collection', { type: 'AnnotationCollection', first: { items: annotation } }],
  ])('%s', async (_, json) => {
    expect((await read(json)).notes).toMatchObject([
      {
        body: 'ملاحظة',
        page: 'https://news.example/ports',
        target: { kind: 'span', quote: { exact: 'الموانئ', prefix: '' } },
        createdAt: Date.UTC(2024, 9, 17, 8),
      },
    ]);
  });

  it('takes an address for a target', async () => {
    const { notes } = await read({ ...annotation, target: 'https://news.example/ports' });
    expect(notes).toMatchObject([{ target: { kind: 'page' }, url: 'https://news.example/ports' }]);
  });
});
