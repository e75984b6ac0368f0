const GZIP = 'gzip:';
const PLAIN = 'plain:';

/** A text made small for `storage.local`, which keeps strings: compressed where the browser can, in base 64. */
export async function pack(text: string): Promise<string> {
  if (typeof CompressionStream === 'undefined') return PLAIN + text;
  const bytes = await through(new Blob([text]), new CompressionStream('gzip'));
  return GZIP + toBase64(new Uint8Array(await bytes.arrayBuffer()));
}

/** The text again. Rejects where it is damaged. */
export async function unpack(packed: string): Promise<string> {
  if (packed.startsWith(PLAIN)) return packed.slice(PLAIN.length);
  if (!packed.startsWith(GZIP)) throw new TypeError('not packed by `pack`');
  const bytes = Uint8Array.from(atob(packed.slice(GZIP.length)), (unit) => unit.charCodeAt(0));
  return (await through(new Blob([bytes]), new DecompressionStream('gzip'))).text();
}

const through = (blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Blob> =>
  new Response(blob.stream().pipeThrough(stream)).blob();

/** Arguments that a call may have, on the stacks of all browsers. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(binary);
}
