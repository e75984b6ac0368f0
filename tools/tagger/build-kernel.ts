import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import asc from 'assemblyscript/asc';

/** `npm run build-kernel`: compiles `kernel/kernel.ts` into `lib/entities/tagger/kernel.generated.ts`. */
const TARGET = resolve(import.meta.dirname, '../../lib/entities/tagger/kernel.generated.ts');
const BINARY = 'kernel.wasm';
const OPTIONS = [
  ...['kernel.ts', '--outFile', BINARY, '--baseDir', resolve(import.meta.dirname, 'kernel')],
  ...['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--importMemory'],
  ...['--use', 'abort='],
];

/**
 * The module that ships: the kernel's WebAssembly, in base64.
 * @throws Error with the compiler's own words.
 */
export async function compileKernel(): Promise<string> {
  const files = new Map<string, Uint8Array>();
  const { error, stderr } = await asc.main(OPTIONS, {
    writeFile: (name, contents) => void files.set(name, Buffer.from(contents)),
  });
  if (error) throw new Error(stderr.toString(), { cause: error });
  return [
    '/** Compiled from `tools/tagger/kernel` by `npm run build-kernel`: WebAssembly with SIMD, in base64. */',
    'export const KERNEL =',
    `  '${Buffer.from(files.get(BINARY) ?? []).toString('base64')}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) writeFileSync(TARGET, await compileKernel());
