import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Token, tokenise } from '../../lib/arabic/tokenise.ts';
import { findFigures } from '../../lib/figures/figures.ts';
import { ADVERSARIAL, NEWS } from './adversarial.ts';
import { jumbledWord } from './arbitraries.ts';

/** How often the grammar looks at a token while it reads a text: its work, in steps that no clock disturbs. */
function stepsOf(text: string): number {
  let steps = 0;
  const tokens: readonly Token[] = new Proxy(tokenise(text), {
    get(target, key) {
      steps++;
      return Reflect.get(target, key);
    },
  });
  findFigures(text, tokens);
  return steps;
}

/** Twice as much more text is twice as much more work: the text's two ends, that cost less, are in no difference. */
function expectLinear(unit: string): void {
  const steps = [40, 80, 160].map((times) => stepsOf(unit.repeat(times)));
  const [short = 0, middle = 0, long = 0] = steps;
  // A text whose words all run together is one token at any length.
  expect(long - middle, `${unit}: ${steps}`).toBeLessThanOrEqual(2.1 * (middle - short) + SLACK);
}

const SLACK = 20;

describe('the grammar’s work', () => {
  test.each(Object.entries({ news: NEWS, ...ADVERSARIAL }))(
    'doubles with the text: %s',
    (_, unit) => expectLinear(unit),
  );

  it('doubles with any words of the grammar, repeated', () => {
    const unit = fc
      .array(jumbledWord, { minLength: 1, maxLength: 4 })
      .map((words) => words.join(''));
    fc.assert(fc.property(unit, expectLinear), { numRuns: 100 });
  });
});
