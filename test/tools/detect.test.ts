import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../tools/decode-html.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = (name: string) => fileURLToPath(new URL(`../fixtures/${name}.html`, import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/detect.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('detect on the command line', () => {
  it('prints one line a file, in order', () => {
    const files = [page('pages/tables'), page('persian')];
    const { status, stdout } = run(...files, '--url', 'https://example.com/news/88213');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { file: files[0], arabic: true, article: true },
      { file: files[1], arabic: false, article: false },
    ]);
  });

  it.each([
    ['no file', [], /usage/],
    ['a file that is not there', [page('persian'), 'nowhere.html'], /nowhere\.html/],
    ['a folder', ['test'], /test: /],
    ['an option that it does not have', ['--fast', page('persian')], /--fast/],
    ['an address that is none', [page('persian'), '--url', 'no address'], /no address/],
  ])('says what is wrong, and nothing else: %s', (_, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});

describe('decodeHtml', () => {
  const windows1256 = (head: string) =>
    Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from([0xda, 0xe3, 0xc7, 0xe4])]);

  it.each([
    ['meta charset', '<meta charset="windows-1256">'],
    ['http-equiv', '<meta http-equiv=Content-Type content="text/html; charset=windows-1256">'],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1256"?>'],
  ])('reads the encoding that is declared by %s', (_, head) => {
    expect(decodeHtml(windows1256(head))).toBe(`${head}عمان`);
  });

  it.each([
    ['UTF-8', Buffer.from('عمان')],
    ['UTF-8 with its mark', Buffer.from('\ufeffعمان')],
    ['UTF-16 with its mark', Buffer.from('\ufeffعمان', 'utf16le')],
    ['UTF-16, the other end first', Buffer.from('\ufeffعمان', 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => expect(decodeHtml(bytes)).toBe('عمان'));

  it('does not believe a declaration that UTF-8 belies', () => {
    const text = '<meta charset="windows-1256">عمان';
    expect(decodeHtml(Buffer.from(text))).toBe(text);
  });

  it('reads what it can of an encoding that nobody knows', () => {
    expect(decodeHtml(windows1256('<meta charset="x-none">'))).toContain('\ufffd');
  });
});
