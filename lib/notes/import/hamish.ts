import * as v from 'valibot';
import { foldText } from '../../arabic/fold.ts';
import type { CorrectedName, Correction, CorrectionId } from '../../corrections/correction.ts';
import { type NoteOfVersion2, upgradeNote } from '../database/upgrades.ts';
import { noteDraft, noteSubject, noteTarget, offset, spanTarget, webAddress } from '../draft.ts';
import { EXPORT_VERSION } from '../export/json.ts';
import type { Fingerprint, Note, PageAddress } from '../note.ts';
import { ImportError } from './failure.ts';
import type { ImportForm } from './imported.ts';
import { checked, isObject } from './shapes.ts';
import { mapInSlices } from './slices.ts';

/** Hamish's own export, of every version (see `export/hamish-notes.schema.json`). */
export const hamishForm: ImportForm = {
  recognises: (json) => isObject(json) && json.format === 'hamish-notes',
  async read(json, onProgress) {
    const { version, notes, corrections } = checked(file, json, 'the file');
    if (version > EXPORT_VERSION) throw new ImportError('importNewer', `version ${version}`);
    const readNote = version < 3 ? noteOfVersion2 : note;
    return {
      notes: await mapInSlices(
        notes,
        (row, i) => checked(readNote, row, `note ${i + 1}`),
        onProgress,
      ),
      corrections: await mapInSlices(corrections, (row, i) =>
        checked(correction, row, `correction ${i + 1}`),
      ),
      skipped: 0,
    };
  },
};

const file = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  notes: v.array(v.unknown()),
  corrections: v.optional(v.array(v.unknown()), []),
});

/** Milliseconds since the epoch. */
const time = offset;

const rowOfVersion2 = {
  id: noteDraft.entries.id,
  page: v.pipe(
    webAddress,
    v.transform((page) => page as PageAddress),
  ),
  url: webAddress,
  title: noteDraft.entries.title,
  body: noteDraft.entries.body,
  tags: noteDraft.entries.tags,
  colour: noteDraft.entries.colour,
  subject: v.exactOptional(noteSubject),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.exactOptional(time),
};

const noteOfVersion2 = v.pipe(
  v.strictObject({
    ...rowOfVersion2,
    target: v.pipe(
      v.looseObject({}),
      v.check((target) => !('kind' in target), 'a target had no kind then'),
      v.transform((target) => ({ ...target, kind: 'span' })),
      spanTarget,
      v.transform(({ kind: _, ...target }) => target),
    ),
  }),
  v.transform((row): Note => upgradeNote(row as NoteOfVersion2)),
);

const note = v.pipe(
  v.strictObject({
    ...rowOfVersion2,
    target: noteTarget,
    state: v.picklist(['anchored', 'changed', 'orphan']),
    sighting: v.exactOptional(
      v.strictObject({
        fingerprint: v.pipe(
          v.string(),
          v.maxLength(40),
          v.transform((print) => print as Fingerprint),
        ),
        start: v.exactOptional(offset),
        end: v.exactOptional(offset),
      }),
    ),
    proposal: v.exactOptional(spanTarget),
    strict: v.exactOptional(v.literal(true)),
  }),
  v.transform((row): Note => row),
);

const correctionRow = {
  id: v.pipe(
    v.string(),
    v.uuid(),
    v.transform((id) => id as CorrectionId),
  ),
  name: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(1_000),
    v.check((name) => foldText(name) === name, 'a corrected name must be folded'),
    v.transform((name) => name as CorrectedName),
  ),
  surface: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000)),
  createdAt: time,
  updatedAt: time,
};

const correction = v.pipe(
  v.variant('action', [
    v.strictObject({ ...correctionRow, action: v.literal('hide') }),
    v.strictObject({
      ...correctionRow,
      action: v.literal('is'),
      type: v.picklist(['PER', 'LOC', 'ORG', 'MISC']),
    }),
  ]),
  v.transform((row): Correction => row),
);
