import type { Annotated } from '../../lib/annotate.ts';
import { createTextIndex, type TextIndex } from '../../lib/article/text-index.ts';
import { createHitTester, type HitTester } from '../../lib/highlight/hit-test.ts';
import type { Painter } from '../../lib/highlight/paint.ts';
import { createAnchorer } from '../../lib/notes/anchor.ts';
import type { Note, NoteId } from '../../lib/notes/note.ts';
import { categoryOf, type Mark, markOf } from './marks.ts';

export type PlacedMark = Mark & { readonly range: AbstractRange };

const NOTHING: Annotated = { annotations: [], entities: [] };

/** One article as it stands now: its text, what was found in it, the notes on it, and all of it painted. */
export class Reading {
  annotated: Annotated = NOTHING;
  notes: readonly Note[] = [];
  orphans: readonly NoteId[] = [];
  marks: readonly PlacedMark[] = [];
  /** Notes whose place is certain but whose words are others now. */
  changedNotes: ReadonlySet<Note> = new Set();
  index: TextIndex;
  private hitTester: HitTester<PlacedMark> | undefined;

  constructor(
    roots: readonly Element[],
    private readonly painter: Painter,
  ) {
    this.index = createTextIndex(roots);
  }

  get text(): string {
    return this.index.text;
  }

  /** Reads the page again after it changed; true where the text is another. Offsets of before are void then. */
  reindex(roots: readonly Element[]): boolean {
    const before = this.text;
    this.index = createTextIndex(roots);
    return this.text !== before;
  }

  setAnnotated(annotated: Annotated): void {
    this.annotated = annotated;
    this.place();
  }

  setNotes(notes: readonly Note[]): void {
    this.notes = notes;
    this.place();
  }

  /** Finds the place of each annotation and note in the page as it is now, and paints them. */
  place(): void {
    const anchor = createAnchorer(this.text);
    const orphans: NoteId[] = [];
    const marks: Mark[] = this.annotated.annotations.map(markOf);
    for (const note of this.notes) {
      const found = anchor(note.target);
      if (found.status === 'orphan') orphans.push(note.id);
      else {
        const { start, end, status } = found;
        marks.push({ kind: 'note', note, start, end, changed: status === 'changed' });
      }
    }
    this.orphans = orphans;
    this.changedNotes = new Set(
      marks.flatMap((m) => (m.kind === 'note' && m.changed ? [m.note] : [])),
    );
    this.marks = marks.flatMap((mark) => {
      const range = this.index.rangeOf(mark.start, mark.end);
      return range ? [{ ...mark, range }] : [];
    });
    this.painter.paint(
      this.marks.map((mark) => ({ range: mark.range, category: categoryOf(mark) })),
    );
    this.hitTester = undefined;
  }

  /** The mark at a point of the viewport, CSS pixels: where several lie there, the shortest. */
  markAt(x: number, y: number): PlacedMark | undefined {
    this.hitTester ??= createHitTester(this.marks);
    return this.hitTester.at(x, y);
  }

  notesAt(start: number, end: number): readonly Note[] {
    return this.marks.flatMap((mark) =>
      mark.kind === 'note' && mark.start < end && start < mark.end ? [mark.note] : [],
    );
  }

  /** All places of the same name in text order; a figure or a note stands alone. */
  occurrences(mark: PlacedMark): readonly PlacedMark[] {
    if (mark.kind === 'note' || mark.annotation.type === 'figure') return [mark];
    const { entity } = mark.annotation;
    return this.marks.filter(
      (other) =>
        other.kind === 'annotation' &&
        other.annotation.type !== 'figure' &&
        other.annotation.entity === entity,
    );
  }

  close(): void {
    this.painter.clear();
    this.marks = [];
    this.hitTester = undefined;
  }
}
