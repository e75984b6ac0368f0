import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromiumPath, firefoxPath } from './browsers.ts';

/**
 * `npm test`: installs the browsers and fonts that the tests need where they are missing and it may (Debian, Ubuntu,
 * as root or with sudo that asks for no password), then runs every check and test. Ends at the first that fails.
 */
const root = resolve(import.meta.dirname, '..');

const NOTO_ARABIC = '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf';

const missing = [
  ...(chromiumPath() ? [] : ['chromium']),
  ...(firefoxPath() ? [] : ['firefox-esr']),
  ...(process.platform !== 'linux' || existsSync(NOTO_ARABIC) ? [] : ['fonts-noto-core']),
];
if (missing.length) install(missing);

for (const script of ['check', 'build', 'build:firefox', 'lint:firefox', 'test:all'])
  run('npm', ['run', '--silent', script]);

function install(packages: readonly string[]): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args];
    return spawnSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  };
  console.log(`Installing ${packages.join(', ')}`);
  apt('update', '-qq');
  if (apt('install', '-y', '-qq', '--no-install-recommends', ...packages) === 0) return;
  console.error(`The tests need these packages: sudo apt-get install ${packages.join(' ')}`);
  process.exit(1);
}

function run(command: string, args: readonly string[]): void {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
