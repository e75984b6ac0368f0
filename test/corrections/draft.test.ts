import * as v from 'valibot';
import { expect, it } from 'vitest';
import { correctionDraft } from '../../lib/corrections/draft.ts';

const hide = { action: 'hide' };

it.each([
  ['hidden', { surface: 'حلب', verdict: hide }, true],
  ['typed', { surface: 'حلب', verdict: { action: 'is', type: 'LOC' } }, true],
  ['without a verdict', { surface: 'حلب' }, false],
  ['of no type', { surface: 'حلب', verdict: { action: 'is' } }, false],
  ['a figure', { surface: 'حلب', verdict: { action: 'is', type: 'figure' } }, false],
  ['hidden with a type', { surface: 'حلب', verdict: { ...hide, type: 'LOC' } }, false],
  ['without a letter', { surface: '«»', verdict: hide }, false],
  ['too long', { surface: 'ا'.repeat(201), verdict: hide }, false],
  ['no text', { surface: 5, verdict: hide }, false],
  ['with more', { surface: 'حلب', verdict: hide, more: 1 }, false],
])('a name that is %s', (_, draft, expected) => {
  expect(v.is(correctionDraft, draft)).toBe(expected);
});
