import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../lib/notes/export.ts';
import { sampleNote } from './samples.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../lib/notes/export.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ formats: { uuid: true, 'date-time': true } }).compile(schema as object);

describe('exportJson', () => {
  it('writes what the schema says, the bin with it', () => {
    const notes = [
      sampleNote({ body: 'نص "بين علامتين"\nوسطر', subject: { type: 'LOC', name: 'حلب' } }),
      sampleNote({ deletedAt: 5 }),
    ];
    const exported: unknown = JSON.parse(exportJson(notes, new Date(0)));
    expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
    expect(exported).toMatchObject({ exportedAt: '1970-01-01T00:00:00.000Z', notes });
  });

  it('would be refused by the schema with a field too many', () => {
    const exported = JSON.parse(exportJson([sampleNote()], new Date(0)));
    exported.notes[0].more = 1;
    expect(validate(exported)).toBe(false);
  });
});
