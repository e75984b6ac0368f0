import { describe, expect, it } from 'vitest';
import { type Candidate, withoutOverlap } from '../../lib/entities/spans.ts';

const span = (start: number, end: number, confidence = 0.9): Candidate => ({
  type: 'LOC',
  start,
  end,
  confidence,
  key: `${start}-${end}`,
});
const kept = (...candidates: Candidate[]) => withoutOverlap(candidates).map(({ key }) => key);

describe('withoutOverlap', () => {
  it.each([
    ['nothing of nothing', [], []],
    ['neighbours that only touch', [span(5, 9), span(0, 5)], ['0-5', '5-9']],
    ['the longer of two', [span(0, 5), span(0, 12)], ['0-12']],
    ['what a longer name leaves free', [span(0, 6), span(4, 14), span(14, 16)], ['4-14', '14-16']],
  ])('keeps %s', (_, candidates, expected) => expect(kept(...candidates)).toEqual(expected));

  it('keeps a name rather than a longer one that is doubtful', () => {
    expect(kept(span(0, 12, 0.3), span(4, 9, 0.8))).toEqual(['4-9']);
    expect(kept(span(0, 12, 0.3), span(4, 9, 0.2))).toEqual(['0-12']);
  });

  it('keeps the surer of equals', () => {
    const [winner] = withoutOverlap([span(0, 5, 0.6), { ...span(0, 5, 0.8), type: 'PER' }]);
    expect(winner?.type).toBe('PER');
  });
});
