import { createAnchorer, isWhereItWas } from './anchor.ts';
import type { Sightings } from './draft.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Anchored, Note } from './note.ts';
import { createDescriber } from './selectors.ts';

export interface Locator {
  /** Where the note's passage is; null for a note that is not on a passage. */
  locate(note: Note): Anchored | null;
  /** What was found and is not known to the database yet; undefined where there is nothing to tell. */
  news(notes: readonly Note[]): Sightings | undefined;
}

/**
 * Finds notes in one text. What the last visit found in the very same text is taken from it; only other texts are
 * searched, so that an article that did not change costs nothing, its orphans included.
 */
export function createLocator(text: string): Locator {
  const fingerprint = fingerprintOf(text);
  const anchor = createAnchorer(text);

  const located = new WeakMap<Note, Anchored | null>();

  function locate(note: Note): Anchored | null {
    let place = located.get(note);
    if (place === undefined) {
      place = search(note);
      located.set(note, place);
    }
    return place;
  }

  function search(note: Note): Anchored | null {
    const { target, sighting, state } = note;
    if (target.kind !== 'span') return null;
    if (sighting?.fingerprint === fingerprint) {
      const { start, end } = sighting;
      if (state === 'orphan') return { status: 'orphan' };
      if (start !== undefined && end !== undefined) return { status: state, start, end };
    }
    const found = anchor(target);
    return found.status === 'changed' && note.strict ? { status: 'orphan' } : found;
  }

  /** A note that is where it was made is found there at once: that is not worth a write. */
  const isAtHome = ({ target }: Note) => target.kind === 'span' && isWhereItWas(text, target);

  return {
    locate,
    news(notes) {
      const describe = createDescriber(text);
      const found = notes.flatMap((note): Sightings['found'] => {
        if (note.sighting?.fingerprint === fingerprint) return [];
        const place = locate(note);
        if (!place || (note.state === 'anchored' && isAtHome(note))) return [];
        const about = { id: note.id, basedOn: note.updatedAt };
        if (place.status === 'orphan') return [{ ...about, status: 'orphan' }];
        const { status, start, end } = place;
        return status === 'changed'
          ? [{ ...about, status, proposal: describe(start, end) }]
          : [{ ...about, status, start, end }];
      });
      return found.length ? { fingerprint, found } : undefined;
    },
  };
}
