import type { Sightings } from './draft.ts';
import type { Fingerprint, Note, Sighting } from './note.ts';

/** The note as a visit of its article leaves it; undefined where that told nothing new. */
export function sighted(
  note: Note,
  found: Sightings['found'][number] | undefined,
  fingerprint: Fingerprint,
): Note | undefined {
  if (found?.basedOn !== note.updatedAt || note.target.kind !== 'span') return undefined;
  const { proposal: _, ...rest } = note;
  const state = found.status;
  const place = found.status === 'changed' ? found.proposal.position : found;
  const sighting: Sighting =
    'start' in place ? { fingerprint, start: place.start, end: place.end } : { fingerprint };
  if (note.state === state && isSame(note.sighting, sighting)) return undefined;
  return state === 'changed'
    ? { ...rest, state, sighting, proposal: found.proposal }
    : { ...rest, state, sighting };
}

const isSame = (a: Sighting | undefined, b: Sighting): boolean =>
  a?.fingerprint === b.fingerprint && a.start === b.start && a.end === b.end;
