import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detect } from '../lib/article/detect.ts';
import { InputError, orExit } from './json-lines.ts';

/** What a page's style sheets and scripts complain of is not this command's to tell. */
const SILENT = new VirtualConsole();

/** `npm run --silent detect -- FILE… [--url URL]`: is each saved page Arabic, is it a news article. */
await orExit(async () => {
  const { files, url } = readArguments();
  const lines: string[] = [];
  for (const file of files) {
    const { document } = new JSDOM(decodeHtml(await read(file)), { virtualConsole: SILENT }).window;
    const { arabic, article } = detect(document, url);
    lines.push(JSON.stringify({ file, arabic, article }));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
});

function readArguments(): { files: string[]; url: string } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string', default: '' } },
    });
    if (positionals.length === 0) throw new InputError('usage: detect FILE… [--url URL]');
    return { files: positionals, url: values.url };
  } catch (error) {
    throw error instanceof TypeError ? new InputError(error.message) : error;
  }
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

/** The bytes as text: by byte order mark, else by the encoding that the page declares in its head, else UTF-8. */
function decodeHtml(bytes: Buffer): string {
  const head = bytes.subarray(0, 4096).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const bom =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(bom ?? declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
