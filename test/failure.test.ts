import { describe, expect, it } from 'vitest';
import { failureCode } from '../lib/failure.ts';

describe('failureCode', () => {
  it.each([
    ['a typed error', Object.assign(new Error('full'), { code: 'quota' }), 'quota'],
    ['a code of somebody else', Object.assign(new Error('no'), { code: 'ENOENT' }), 'unknown'],
    ['an updated extension, Chromium', new Error('Extension context invalidated.'), 'stale'],
    [
      'an updated extension, its API gone',
      new TypeError("Cannot read properties of undefined (reading 'sendMessage')"),
      'stale',
    ],
    [
      'no background',
      new Error('Could not establish connection. Receiving end does not exist.'),
      'unreachable',
    ],
    ['no answer', new Error('No response'), 'unreachable'],
    ['anything else', new Error('odd'), 'unknown'],
    ['no error at all', 'odd', 'unknown'],
  ])('%s', (_, error, code) => expect(failureCode(error)).toBe(code));
});
