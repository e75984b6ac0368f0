import { NOTE_COLOURS, type NoteColour } from '../note.ts';
import { ImportError } from './failure.ts';
import { type ForeignNote, noteFrom } from './foreign-note.ts';
import type { ImportForm } from './imported.ts';
import { isObject } from './shapes.ts';
import { mapInSlices } from './slices.ts';

/**
 * W3C Web Annotations as JSON-LD, in the standard's own context: a collection, a page of one, a list, or a single
 * annotation. Nothing is fetched: of a collection in several files only what is in this one is read.
 */
export const webAnnotationForm: ImportForm = {
  recognises: (json) => annotationsIn(json) !== undefined,
  async read(json, onProgress) {
    const annotations = annotationsIn(json) ?? [];
    const read = (row: unknown, i: number) => noteFrom(foreignFrom(row, i), `annotation ${i + 1}`);
    const notes = (await mapInSlices(annotations, read, onProgress)).flatMap((note) => note ?? []);
    return { notes, corrections: [], skipped: annotations.length - notes.length };
  },
};

type JsonObject = Readonly<Record<string, unknown>>;

/** JSON-LD lets one value stand where many may. */
const listOf = (json: unknown): readonly unknown[] =>
  Array.isArray(json) ? json : json === undefined || json === null ? [] : [json];

const textOf = (json: unknown): string | undefined => (typeof json === 'string' ? json : undefined);

const isOfType = (json: JsonObject, type: string): boolean => listOf(json.type).includes(type);

function annotationsIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json.some(isAnnotation) ? json : undefined;
  if (isAnnotation(json)) return [json];
  if (!isObject(json)) return undefined;
  if (isOfType(json, 'AnnotationPage')) return listOf(json.items);
  if (!isOfType(json, 'AnnotationCollection')) return undefined;
  return isObject(json.first) ? listOf(json.first.items) : [];
}

const isAnnotation = (json: unknown): json is JsonObject =>
  isObject(json) && isOfType(json, 'Annotation');

function foreignFrom(json: unknown, index: number): ForeignNote {
  const what = `annotation ${index + 1}`;
  if (!isAnnotation(json)) throw new ImportError('importInvalid', `${what} is none`);
  const created = timeOf(json.created, what) ?? 0;
  const target = targetOf(json.target);
  return {
    id: textOf(json.id) ?? `${JSON.stringify(json)}`,
    ...target,
    ...bodiesOf(json),
    createdAt: created,
    updatedAt: timeOf(json.modified, what) ?? created,
  };
}

/** Milliseconds; undefined where there is no time. */
function timeOf(json: unknown, what: string): number | undefined {
  const text = textOf(json);
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (!(time >= 0)) throw new ImportError('importInvalid', `${what}: not a time: ${text}`);
  return time;
}

type Target = Pick<ForeignNote, 'url' | 'canonical' | 'title' | 'quote' | 'position' | 'colour'>;

/** An annotation may have many targets; Hamish's notes have one. */
function targetOf(json: unknown): Target {
  const [first] = listOf(json);
  const target = isObject(first) ? first : { source: first };
  const [from] = listOf(target.source ?? target.id);
  const source = isObject(from) ? from : { id: from };
  const selectors = listOf(target.selector).filter(isObject);
  const quote = selectors.find((selector) => isOfType(selector, 'TextQuoteSelector'));
  const position = selectors.find((selector) => isOfType(selector, 'TextPositionSelector'));
  const [start, end] = [position?.start, position?.end];
  const exact = textOf(quote?.exact);
  return {
    url: textOf(source.id) ?? '',
    canonical: textOf(source.canonical),
    title: textOf(source['dc:title']) ?? textOf(source.label) ?? '',
    quote:
      exact === undefined
        ? undefined
        : { exact, prefix: textOf(quote?.prefix) ?? '', suffix: textOf(quote?.suffix) ?? '' },
    position: isOffset(start) && isOffset(end) ? { start, end } : undefined,
    colour: colourOf(textOf(target.styleClass)),
  };
}

const isOffset = (json: unknown): json is number => Number.isSafeInteger(json) && Number(json) >= 0;

const colourOf = (styleClass = ''): NoteColour =>
  NOTE_COLOURS.find((colour) => styleClass === `hamish-note-${colour}`) ?? 'yellow';

/** A body without purpose, or with one that Hamish does not know, is what the reader wrote. */
function bodiesOf(json: JsonObject): Pick<ForeignNote, 'body' | 'tags' | 'named'> {
  const bodies = [...listOf(json.body), ...listOf(json.bodyValue)].map((body) => {
    const { purpose, value } = isObject(body) ? body : { purpose: undefined, value: body };
    return { purpose: textOf(listOf(purpose)[0]), value: textOf(value) ?? '' };
  });
  const withPurpose = (wanted: string) =>
    bodies.flatMap(({ purpose, value }) => (purpose === wanted ? [value] : []));
  const [name] = withPurpose('identifying');
  const [type] = withPurpose('classifying');
  return {
    body: bodies
      .flatMap(({ purpose, value }) => (OTHER_PURPOSES.has(purpose ?? '') ? [] : [value]))
      .filter(Boolean)
      .join('\n\n'),
    tags: withPurpose('tagging'),
    named: name !== undefined && type !== undefined ? { name, type } : undefined,
  };
}

const OTHER_PURPOSES: ReadonlySet<string> = new Set(['tagging', 'identifying', 'classifying']);
