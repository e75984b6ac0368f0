import type { Fingerprint } from './note.ts';

/**
 * The fingerprint of a text: its length and a hash of 53 bits (cyrb53, public domain). Fast enough for every visit of
 * every article; no secret depends on it.
 */
export function fingerprintOf(text: string): Fingerprint {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & b) + (a >>> 0);
  return `${text.length.toString(36)}-${hash.toString(36)}` as Fingerprint;
}
