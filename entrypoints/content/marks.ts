import type { Annotation } from '../../lib/annotate.ts';
import type { Category } from '../../lib/highlight/category.ts';
import type { Note } from '../../lib/notes/note.ts';

/** What is painted at one place of the article: a name, a figure, or a note. Offsets in the article's text. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  | { readonly kind: 'note'; readonly note: Note }
);

const CATEGORY = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  MISC: 'other',
  figure: 'figure',
} as const satisfies Record<Annotation['type'], Category>;

export const categoryOf = (mark: Mark): Category =>
  mark.kind === 'note' ? `note-${mark.note.colour}` : CATEGORY[mark.annotation.type];

export const markOf = (annotation: Annotation): Mark => ({
  kind: 'annotation',
  annotation,
  start: annotation.start,
  end: annotation.end,
});
