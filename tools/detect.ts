import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detect } from '../lib/article/detect.ts';
import { decodeHtml } from './decode-html.ts';
import { InputError, orExit } from './json-lines.ts';

/** What a page's style sheets and scripts complain of is not this command's to tell. */
const SILENT = new VirtualConsole();

/** `npm run --silent detect -- FILE… [--url URL]`: is each saved page Arabic, is it a news article. */
await orExit(async () => {
  const { files, url } = readArguments();
  const lines: string[] = [];
  for (const file of files) {
    const { window } = new JSDOM(decodeHtml(await read(file)), { virtualConsole: SILENT });
    const { arabic, article } = detect(window.document, url);
    lines.push(JSON.stringify({ file, arabic, article }));
    window.close();
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
    if (values.url && !URL.canParse(values.url))
      throw new InputError(`--url: ${values.url} is no address`);
    return { files: positionals, url: values.url };
  } catch (error) {
    throw error instanceof TypeError ? new InputError(error.message) : error;
  }
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}
