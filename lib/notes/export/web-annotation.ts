import { type Note, quoteOf } from '../note.ts';

/**
 * Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one JSON-LD collection. The bin, corrections,
 * and what a visit found are Hamish's own and stay out; all else is there in the standard's words: tags as bodies with
 * the purpose `tagging`, a name as one that is `identifying`, its type as `classifying`, the colour as a style class.
 */
export function exportWebAnnotations(notes: readonly Note[], exportedAt: Date): string {
  const items = notes.filter(({ deletedAt }) => deletedAt === undefined).map(annotationOf);
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: 'Hamish',
      generated: exportedAt.toISOString(),
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    },
    null,
    2,
  )}\n`;
}

function annotationOf(note: Note) {
  const { id, body, tags, createdAt, updatedAt } = note;
  const named = nameOf(note);
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: body ? 'commenting' : 'highlighting',
    created: new Date(createdAt).toISOString(),
    modified: new Date(updatedAt).toISOString(),
    body: [
      ...(body ? [{ ...textualBody('commenting', body), format: 'text/markdown' }] : []),
      ...tags.map((tag) => textualBody('tagging', tag)),
      ...(named
        ? [textualBody('identifying', named.name), textualBody('classifying', named.type)]
        : []),
    ],
    target: targetOf(note),
  };
}

const textualBody = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });

const nameOf = ({ target, subject }: Note) => (target.kind === 'entity' ? target : subject);

function targetOf(note: Note) {
  const { url, page, title, target, colour } = note;
  const exact = quoteOf(note);
  // A name is meant wherever it stands: it has no position.
  const selector =
    target.kind === 'span'
      ? [target.quote, target.position]
      : [{ type: 'TextQuoteSelector', exact }];
  return {
    type: 'SpecificResource',
    source: { id: url, type: 'Text', format: 'text/html', canonical: page, 'dc:title': title },
    styleClass: `hamish-note-${colour}`,
    ...(target.kind !== 'page' && { selector }),
  };
}
