import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export interface Served {
  /** `http://127.0.0.1:PORT`, or another name of this machine where asked for. */
  readonly origin: string;
  /** Answers the path with this text from now on, whatever the folder holds; null undoes it. */
  override(path: string, html: string | null): void;
  close(): Promise<void>;
}

/** Serves a folder's files on the loopback address, on a free port; nothing outside the folder, nothing but GET. */
export async function serve(folder: string): Promise<Served> {
  const root = resolve(folder);
  const overrides = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const file = resolve(root, `.${normalize(path)}`);
    try {
      if (request.method !== 'GET' || !file.startsWith(root + sep)) throw new Error('not served');
      const body = overrides.get(path) ?? (await readFile(file));
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    override: (path, html) => {
      if (html === null) overrides.delete(path);
      else overrides.set(path, html);
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
