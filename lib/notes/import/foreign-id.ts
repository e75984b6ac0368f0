import type { NoteId } from '../note.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The id of a note that comes from elsewhere: the UUID that its own id ends in, or one made of it (version 8, RFC 9562),
 * so that the same annotation is the same note whenever it is imported.
 */
export function foreignId(id: string): NoteId {
  const own = id.match(UUID)?.[0];
  if (own) return own.toLowerCase() as NoteId;
  const hex = [1, 2, 3, 4].map((seed) => hash(id, seed).toString(16).padStart(8, '0')).join('');
  return hex.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-8$3-8$4-$5') as NoteId;
}

/** FNV-1a over UTF-16 units with MurmurHash3's last steps, 32 bits. */
function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
