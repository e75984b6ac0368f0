import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTags, type Chain, marginals } from '../../../lib/entities/tagger/crf.ts';

const SIZE = 3;
const score = fc.double({ min: -4, max: 4, noNaN: true });
const scores = (count: number) =>
  fc.array(score, { minLength: count, maxLength: count }).map((list) => Float32Array.from(list));
const chains: fc.Arbitrary<Chain> = fc.record({
  size: fc.constant(SIZE),
  start: scores(SIZE),
  transitions: scores(SIZE * SIZE),
  end: scores(SIZE),
});
const problems = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.tuple(chains, scores(length * SIZE), fc.constant(length)));

/** Every sequence of tags with its score: what Viterbi and forward-backward save us from. */
function everySequence(chain: Chain, emissions: Float32Array, length: number) {
  let sequences: number[][] = [[]];
  for (let t = 0; t < length; t++)
    sequences = sequences.flatMap((tags) => [...Array(SIZE).keys()].map((tag) => [...tags, tag]));
  return sequences.map((tags) => {
    let sum = (chain.start[tags[0] ?? 0] ?? 0) + (chain.end[tags.at(-1) ?? 0] ?? 0);
    tags.forEach((tag, t) => {
      sum += emissions[t * SIZE + tag] ?? 0;
      if (t > 0) sum += chain.transitions[(tags[t - 1] ?? 0) * SIZE + tag] ?? 0;
    });
    return { tags, score: sum };
  });
}

describe('linear chain', () => {
  it('finds the best of all sequences', () => {
    fc.assert(
      fc.property(problems, ([chain, emissions, length]) => {
        const all = everySequence(chain, emissions, length);
        const most = Math.max(...all.map((each) => each.score));
        const tags = [...bestTags(chain, emissions, SIZE, length)];
        const found = all.find((each) => each.tags.join() === tags.join());
        expect(found?.score).toBeCloseTo(most, 4);
      }),
    );
  });

  it('gives each tag the share of the sequences that have it', () => {
    fc.assert(
      fc.property(problems, ([chain, emissions, length]) => {
        const all = everySequence(chain, emissions, length);
        const total = all.reduce((sum, each) => sum + Math.exp(each.score), 0);
        const found = marginals(chain, emissions, SIZE, length);
        for (let t = 0; t < length; t++)
          for (let j = 0; j < SIZE; j++) {
            const having = all.filter(({ tags }) => tags[t] === j);
            const share = having.reduce((sum, each) => sum + Math.exp(each.score), 0) / total;
            expect(found[t * SIZE + j]).toBeCloseTo(share, 4);
          }
      }),
    );
  });

  it('neither under- nor overflows in a long sentence', () => {
    const chain: Chain = {
      size: 2,
      start: Float32Array.of(0, -10_000),
      transitions: Float32Array.of(0, 0, -10_000, 0),
      end: Float32Array.of(0, 0),
    };
    const emissions = new Float32Array(2 * 2000).fill(80);
    const found = marginals(chain, emissions, 2, 2000);
    expect(found.every((p) => p >= 0 && p <= 1)).toBe(true);
    expect(found[0]).toBeCloseTo(1, 5);
  });

  it('reads only the first numbers of each step, and finds more with a handicap', () => {
    const chain: Chain = {
      size: 2,
      start: new Float32Array(2),
      transitions: new Float32Array(4),
      end: new Float32Array(2),
    };
    const emissions = Float32Array.of(1, 0, 99, 0, 1, 99);
    expect([...bestTags(chain, emissions, 3, 2)]).toEqual([0, 1]);
    expect([...bestTags(chain, emissions, 3, 2, 2)]).toEqual([1, 1]);
    expect(bestTags(chain, emissions, 3, 0)).toHaveLength(0);
  });
});
