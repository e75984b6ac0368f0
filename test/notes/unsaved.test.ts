import { describe, expect, it } from 'vitest';
import { newNoteId } from '../../lib/notes/new-id.ts';
import type { NoteId, PageAddress } from '../../lib/notes/note.ts';
import { type KeptUnsaved, withUnsaved } from '../../lib/notes/unsaved.ts';

const DAY = 24 * 60 * 60 * 1000;
const kept = (id: NoteId, keptAt: number, body = ''): KeptUnsaved => ({
  id,
  target: { kind: 'page' },
  text: { body, tags: [], colour: 'blue' },
  page: 'https://example.com/a' as PageAddress,
  keptAt,
});

describe('withUnsaved', () => {
  const [one, two] = [newNoteId(), newNoteId()];

  it('puts the newest first, each once', () => {
    const list = [kept(one, 1, 'ق'), kept(two, 2), kept(one, 3, 'قبل')].reduce(
      (all: readonly KeptUnsaved[], next) => withUnsaved(all, next),
      [],
    );
    expect(list.map(({ id, text }) => [id, text.body])).toEqual([
      [one, 'قبل'],
      [two, ''],
    ]);
  });

  it('gives up what the reader has not come back to for a month', () => {
    expect(withUnsaved([kept(one, 0)], kept(two, 29 * DAY))).toHaveLength(2);
    expect(withUnsaved([kept(one, 0)], kept(two, 31 * DAY))).toHaveLength(1);
  });

  it('keeps no more than a hundred', () => {
    let list: readonly KeptUnsaved[] = [];
    for (let i = 0; i < 120; i++) list = withUnsaved(list, kept(newNoteId(), i));
    expect(list).toHaveLength(100);
    expect(list[0]?.keptAt).toBe(119);
  });
});
