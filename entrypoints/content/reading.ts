import type { Annotated } from '../../lib/annotate.ts';
import { createTextIndex, type TextIndex } from '../../lib/article/text-index.ts';
import type { Entity } from '../../lib/entities/entity.ts';
import { createHitTester, type HitTester } from '../../lib/highlight/hit-test.ts';
import type { Painter } from '../../lib/highlight/paint.ts';
import { createAnchorer } from '../../lib/notes/anchor.ts';
import type { Sightings } from '../../lib/notes/draft.ts';
import { createLocator, type Locator } from '../../lib/notes/locate.ts';
import { nameKey } from '../../lib/notes/name-key.ts';
import type { NameKey, Note, NoteId, NoteTarget } from '../../lib/notes/note.ts';
import { sighted } from '../../lib/notes/sightings.ts';
import { categoryOf, type Mark, markOf } from './marks.ts';

export type PlacedMark = Mark & { readonly range: AbstractRange };

const NOTHING: Annotated = { annotations: [], entities: [] };

/** One article as it stands now: its text, what was found in it, the notes on it, and all of it painted. */
export class Reading {
  annotated: Annotated = NOTHING;
  notes: readonly Note[] = [];
  orphans: readonly NoteId[] = [];
  marks: readonly PlacedMark[] = [];
  index: TextIndex;
  private knownLocator: Locator | undefined;
  private news: Sightings | undefined;
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
    if (this.text === before) return false;
    this.knownLocator = undefined;
    return true;
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
    this.sightNotes();
    const { locator } = this;
    const orphans: NoteId[] = [];
    const marks: Mark[] = this.annotated.annotations.map(markOf);
    for (const note of this.notes) {
      const found = locator.locate(note);
      if (!found) continue;
      if (found.status === 'orphan') orphans.push(note.id);
      else {
        marks.push({ kind: 'note', note, start: found.start, end: found.end });
      }
    }
    this.orphans = orphans;
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

  /** The reader's notes on a mark's passage, and on its name. */
  notesOn(mark: Mark): readonly Note[] {
    const onPassage = this.marks.flatMap((other) =>
      other.kind === 'note' && other.start < mark.end && mark.start < other.end ? [other.note] : [],
    );
    const entity = this.entityOf(mark);
    const keys = new Set(entity ? keysOf(entity) : []);
    const onName = this.notes.filter(
      ({ target }) =>
        target.kind === 'entity' && target.type === entity?.type && keys.has(target.key),
    );
    return [...onPassage, ...onName];
  }

  /** The name that the mark is a mention of. */
  entityOf(mark: Mark): Entity | undefined {
    if (mark.kind === 'note' || mark.annotation.type === 'figure') return undefined;
    const { entity } = mark.annotation;
    return this.annotated.entities.find(({ id }) => id === entity);
  }

  /** All names of the article, as notes on names are kept by. */
  names(): readonly NameKey[] {
    return [...new Set(this.annotated.entities.flatMap(keysOf))];
  }

  /** Where a target that is no note's yet stands; undefined where it does not, or is on no passage. */
  rangeOf(target: NoteTarget): AbstractRange | undefined {
    const found = target.kind === 'span' ? createAnchorer(this.text)(target) : undefined;
    if (!found || found.status === 'orphan') return undefined;
    return this.index.rangeOf(found.start, found.end) ?? undefined;
  }

  /** What the database is to be told of the notes' places, once. */
  takeNews(): Sightings | undefined {
    const { news } = this;
    this.news = undefined;
    return news;
  }

  /** What the text tells of the notes' places becomes part of them. */
  private sightNotes(): void {
    const news = this.locator.news(this.notes);
    if (!news) return;
    const byId = new Map(news.found.map((found) => [found.id, found]));
    this.notes = this.notes.map(
      (note) => sighted(note, byId.get(note.id), news.fingerprint) ?? note,
    );
    this.news = news;
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

  private get locator(): Locator {
    this.knownLocator ??= createLocator(this.text);
    return this.knownLocator;
  }

  close(): void {
    this.painter.clear();
    this.marks = [];
    this.hitTester = undefined;
  }
}

const keysOf = ({ name, aliases }: Entity): NameKey[] => [name, ...aliases].map(nameKey);
