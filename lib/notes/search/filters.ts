import { nameKey } from '../name-key.ts';
import { type NameKey, NOTE_COLOURS, type Note, type NoteColour, type NoteState } from '../note.ts';

/** The state that a reader filters by. What is in the bin is in no other. */
type ListedState = NoteState | 'bin';

/** What of the notes is listed. An empty list of a filter lets everything through; what is in one is alternatives. */
export interface NoteFilters {
  readonly tags: readonly string[];
  readonly colours: readonly NoteColour[];
  readonly sites: readonly string[];
  readonly entities: readonly NameKey[];
  /** Empty: everything but the bin. */
  readonly states: readonly ListedState[];
  /** Last changed in this time, milliseconds since the epoch, end exclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The filters that are chosen out of what the notes have. */
export type Facet = 'tags' | 'colours' | 'sites' | 'entities' | 'states';
const FACETS: readonly Facet[] = ['states', 'tags', 'colours', 'sites', 'entities'];

export const NO_FILTERS: NoteFilters = {
  tags: [],
  colours: [],
  sites: [],
  entities: [],
  states: [],
};

const stateOf = (note: Note): ListedState => (note.deletedAt === undefined ? note.state : 'bin');

/** The host of the article, without `www.`; the whole address where it has none. */
export function siteOf({ url }: Pick<Note, 'url'>): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1];
  return host?.toLowerCase().replace(/^www\./, '') ?? url;
}

/** The name that the note is on, or that its passage is; undefined for other passages and whole articles. */
export function entityOf({ target, subject }: Note): string | undefined {
  if (target.kind === 'entity') return target.name;
  return subject && subject.type !== 'figure' ? subject.name : undefined;
}

/** The key of that name: one for all its spellings. */
export function entityKeyOf(note: Note): NameKey | undefined {
  if (note.target.kind === 'entity') return note.target.key;
  const name = entityOf(note);
  return name === undefined ? undefined : keyOfName(name);
}

/** Names come again and again: each is folded once. */
const nameKeys = new Map<string, NameKey>();

function keyOfName(name: string): NameKey {
  let key = nameKeys.get(name);
  if (key === undefined) {
    key = nameKey(name);
    nameKeys.set(name, key);
  }
  return key;
}

/** What a note has of a facet. */
function valuesOf(note: Note, facet: Facet): readonly string[] {
  switch (facet) {
    case 'tags':
      return note.tags;
    case 'colours':
      return [note.colour];
    case 'sites':
      return [siteOf(note)];
    case 'entities': {
      const key = entityKeyOf(note);
      return key === undefined ? [] : [key];
    }
    case 'states':
      return [stateOf(note)];
  }
}

/** Those of the notes that every filter lets through. Order is kept. */
export function filterNotes(notes: readonly Note[], filters: NoteFilters): readonly Note[] {
  const tests = FACETS.map((facet) => testOf(filters, facet));
  return notes.filter((note) => isWithin(note, filters) && tests.every((test) => test(note)));
}

/** One value of a facet, and how many notes have it. */
export interface FacetValue {
  readonly value: string;
  /** What it is called: a name as it is written in one of its notes, other values as they are. */
  readonly label: string;
  readonly count: number;
}

export type FacetValues = Readonly<Record<Facet, readonly FacetValue[]>>;

/**
 * The values of each facet among the notes that the other filters let through, so that each tells what choosing it
 * would give; the most frequent first, states and colours in their own order. Those chosen are among them even where nothing has them.
 */
export function facetValues(notes: readonly Note[], filters: NoteFilters): FacetValues {
  const tests = ofEach((facet) => testOf(filters, facet));
  const counts = ofEach((facet) => new Map(filters[facet].map((value) => [`${value}`, 0])));
  const labels = new Map<string, string>();
  for (const note of notes) {
    const [name, key] = [entityOf(note), entityKeyOf(note)];
    if (name !== undefined && key !== undefined && !labels.has(key)) labels.set(key, name);
    if (!isWithin(note, filters)) continue;
    const refusing = FACETS.filter((facet) => !tests[facet](note));
    if (refusing.length > 1) continue;
    for (const facet of refusing.length === 0 ? FACETS : refusing)
      countIn(counts[facet], valuesOf(note, facet));
  }
  return ofEach((facet) =>
    [...counts[facet]]
      .map(([value, count]) => ({
        value,
        label: facet === 'entities' ? (labels.get(value) ?? value) : value,
        count,
      }))
      .sort(
        (a, b) =>
          rankOf(facet, a) - rankOf(facet, b) || b.count - a.count || (a.label > b.label ? 1 : -1),
      ),
  );
}

const STATES: readonly string[] = ['anchored', 'changed', 'orphan', 'bin'] satisfies ListedState[];

/** States and colours stand in an order of their own, whatever there is of each. */
function rankOf(facet: Facet, { value }: FacetValue): number {
  if (facet === 'states') return STATES.indexOf(value);
  return facet === 'colours' ? NOTE_COLOURS.indexOf(value as NoteColour) : 0;
}

const ofEach = <T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> => ({
  states: make('states'),
  tags: make('tags'),
  colours: make('colours'),
  sites: make('sites'),
  entities: make('entities'),
});

function countIn(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function testOf(filters: NoteFilters, facet: Facet): (note: Note) => boolean {
  const chosen: ReadonlySet<string> = new Set(filters[facet]);
  if (chosen.size === 0) return facet === 'states' ? (note) => stateOf(note) !== 'bin' : () => true;
  return (note) => valuesOf(note, facet).some((value) => chosen.has(value));
}

const isWithin = ({ updatedAt }: Note, { from = -Infinity, to = Infinity }: NoteFilters): boolean =>
  updatedAt >= from && updatedAt < to;
