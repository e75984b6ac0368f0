import type { Correction } from '../../corrections/correction.ts';
import type { Note } from '../note.ts';

/**
 * What an imported note is to the one with its id that is here. `changed`: the file has the newer version.
 * `conflicting`: the version here is the newer, or none is, and they differ.
 */
export type Judgement = 'new' | 'changed' | 'same' | 'conflicting';

/** Which version of what is `conflicting` is kept. */
export type OnConflict = 'mine' | 'theirs' | 'both';

export type Tally = Readonly<Record<Judgement, number>>;

export const NOTHING_JUDGED: Tally = { new: 0, changed: 0, same: 0, conflicting: 0 };

export const judgeNote = (theirs: Note, mine: Note | undefined): Judgement =>
  judge(theirs, mine, writingOf);

export const judgeCorrection = (theirs: Correction, mine: Correction | undefined): Judgement =>
  judge(theirs, mine, verdictOf);

function judge<T extends { readonly updatedAt: number }>(
  theirs: T,
  mine: T | undefined,
  contentOf: (value: T) => unknown,
): Judgement {
  if (!mine) return 'new';
  if (JSON.stringify(contentOf(theirs)) === JSON.stringify(contentOf(mine))) return 'same';
  return theirs.updatedAt > mine.updatedAt ? 'changed' : 'conflicting';
}

/** What the reader made of a note; not where a visit found it, nor how often it was saved. */
const writingOf = ({ target, body, tags, colour, page, deletedAt, ...note }: Note) => [
  target.kind,
  target.kind === 'span' && [target.quote.exact, target.quote.prefix, target.quote.suffix],
  target.kind === 'entity' && [target.type, target.name],
  body,
  tags,
  colour,
  page,
  note.url,
  note.title,
  deletedAt !== undefined,
];

const verdictOf = (correction: Correction) => [
  correction.action,
  correction.action === 'is' && correction.type,
];
