/** The beginning of a page in which its encoding is declared, bytes (HTML Standard, prescan, with room for long heads). */
const HEAD = 4096;

/**
 * A saved page's bytes as text: by its byte order mark; as UTF-8 where it is that, whatever is declared, since pages
 * are often saved anew with their old declaration; else by the encoding declared in its head (windows-1256 …); else as
 * UTF-8 with replacement characters.
 */
export function decodeHtml(bytes: Uint8Array): string {
  return (
    decode(bytes, markedEncoding(bytes) ?? 'utf-8', true) ??
    decode(bytes, declaredEncoding(bytes) ?? 'utf-8', false) ??
    new TextDecoder().decode(bytes)
  );
}

/** UTF-8's mark needs no name: it is what is tried first. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** From `<meta charset>`, `<meta http-equiv … content="…; charset=…">`, or an XML declaration. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return (/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head))?.[1];
}

/** Undefined where the encoding is unknown, or `strict` and the bytes are not in it. */
function decode(bytes: Uint8Array, encoding: string, strict: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: strict }).decode(bytes);
  } catch {
    return undefined;
  }
}
