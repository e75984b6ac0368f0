import { type TextIndex, trimSpan } from '../../lib/article/text-index.ts';
import { newNoteId } from '../../lib/notes/new-id.ts';
import type { NoteSubject } from '../../lib/notes/note.ts';
import { describe, SpanError } from '../../lib/notes/selectors.ts';
import type { Mark } from './marks.ts';
import type { Passage } from './view.ts';

/** Offsets in the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of a range that is in the article's text; undefined where it holds none. */
export function spanOf(index: TextIndex, range: Range): Span | undefined {
  const from = index.offsetOf(range.startContainer, range.startOffset);
  const to = index.offsetOf(range.endContainer, range.endOffset);
  if (from == null || to == null || from >= to) return undefined;
  const span = trimSpan(index.text, from, to);
  return span.start < span.end ? span : undefined;
}

/** What a new note on a span is on; undefined where that holds no letter that a note could be found by. */
export function passageAt(
  text: string,
  { start, end }: Span,
  subject?: NoteSubject,
): Passage | undefined {
  try {
    const target = describe(text, start, end);
    return { id: newNoteId(), target, ...(subject && { subject }) };
  } catch (error) {
    if (error instanceof SpanError) return undefined;
    throw error;
  }
}

/** The name or figure that a mark is. */
export const subjectOf = (mark: Mark, name: string): NoteSubject | undefined =>
  mark.kind === 'annotation' ? { type: mark.annotation.type, name } : undefined;
