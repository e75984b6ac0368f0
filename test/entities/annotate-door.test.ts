import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const annotate = (input: string, ...options: string[]) =>
  spawnSync('npx', ['tsx', 'tools/annotate.ts', ...options], {
    cwd: root,
    input,
    encoding: 'utf8',
  });

const row = (id: string, text: string) => JSON.stringify({ id, text });

describe('npm run annotate', () => {
  it.each([[[]], [['--guidelines', 'anercorp']]])('answers each row in order (%j)', (options) => {
    const input = [row('b', 'عاد إلى موسكو'), '', row('a', 'لا شيء هنا')].join('\n');
    const { stdout, status } = annotate(input, ...options);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(first).toMatchObject({ id: 'b', annotations: [{ type: 'LOC', start: 8, end: 13 }] });
    expect(second).toMatchObject({ id: 'a', annotations: [], entities: [] });
  });

  it.each([
    ['a row without text', '{"id":"a"}', [], /line 1: text/],
    ['a row that is no JSON', `${row('a', 'موسكو')}\nnot json`, [], /line 2/],
    ['an unknown option', '', ['--bogus'], /--bogus/],
    ['unknown guidelines', '', ['--guidelines', 'mine'], /mine/],
  ])('refuses %s', (_, input, options, message) => {
    const { stdout, stderr, status } = annotate(input, ...options);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});
