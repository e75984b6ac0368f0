import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../lib/corrections/correction.ts';
import { exportJson } from '../../../lib/notes/export/json.ts';
import { nameKey } from '../../../lib/notes/name-key.ts';
import { sampleCorrection } from '../../corrections/samples.ts';
import { sampleNote } from '../samples.ts';

const schema: unknown = JSON.parse(
  readFileSync(
    new URL('../../../lib/notes/export/hamish-notes.schema.json', import.meta.url),
    'utf8',
  ),
);
const validate = new Ajv({ formats: { uuid: true, 'date-time': true } }).compile(schema as object);

const corrections: readonly Correction[] = [
  sampleCorrection('حلب', { action: 'hide' }),
  sampleCorrection('دمشق', { action: 'is', type: 'LOC' }),
];

describe('exportJson', () => {
  it('writes what the schema says: notes, the bin with them, and corrections', () => {
    const notes = [
      sampleNote({ body: 'نص "بين علامتين"\nوسطر', subject: { type: 'LOC', name: 'حلب' } }),
      sampleNote({ deletedAt: 5, state: 'orphan', strict: true }),
      sampleNote({ target: { kind: 'page' } }),
      sampleNote({
        target: { kind: 'entity', type: 'LOC', name: 'أسوان', key: nameKey('أسوان') },
      }),
    ];
    const exported: unknown = JSON.parse(exportJson({ notes, corrections }, new Date(0)));
    expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
    expect(exported).toMatchObject({
      version: 3,
      exportedAt: '1970-01-01T00:00:00.000Z',
      notes,
      corrections,
    });
  });

  it('would be refused by the schema with a field too many', () => {
    const exported = JSON.parse(exportJson({ notes: [sampleNote()], corrections }, new Date(0)));
    expect(validate({ ...exported, more: 1 })).toBe(false);
    expect(validate({ ...exported, notes: [{ ...exported.notes[0], more: 1 }] })).toBe(false);
    for (const more of [{ more: 1 }, { type: 'LOC' }, { action: 'is' }, { action: 'other' }])
      expect(validate({ ...exported, corrections: [{ ...corrections[0], ...more }] })).toBe(false);
  });
});
