import { tokenise } from '../../lib/arabic/tokenise.ts';
import { findFigures } from '../../lib/figures/figures.ts';
import { ADVERSARIAL, NEWS } from '../figures/adversarial.ts';

/** Lengths in tokens, each twice the one before. */
const LENGTHS = [2_500, 5_000, 10_000, 20_000];
/** The fastest of so many runs: what else the machine does only makes a run slower. */
const RUNS = 3;

/** Prints what a token costs the figure engine at every length, and how the time grows: linear is ×2 a doubling. */
export function printDoublings(): void {
  fastest(NEWS.repeat(100));
  const lengths = LENGTHS.map((length) => String(length).padStart(9)).join('');
  console.log(`\nfigures, µs a token at tokens${lengths}   growth a doubling`);
  for (const [name, unit] of Object.entries({ news: NEWS, ...ADVERSARIAL })) {
    const tokensOfUnit = tokenise(unit.repeat(100)).length / 100;
    // What runs together in one token has one length only.
    if (tokensOfUnit < 1) continue;
    const times = LENGTHS.map((length) => fastest(unit.repeat(Math.ceil(length / tokensOfUnit))));
    const costs = times.map(({ ms, tokens }) => ((ms * 1000) / tokens).toFixed(2).padStart(9));
    console.log(`${name.padEnd(29)}${costs.join('')}   ×${growth(times).toFixed(2)}`);
  }
}

interface Timing {
  readonly ms: number;
  readonly tokens: number;
}

function fastest(text: string): Timing {
  const tokens = tokenise(text);
  const once = () => {
    const started = performance.now();
    findFigures(text, tokens);
    return performance.now() - started;
  };
  return { ms: Math.min(...Array.from({ length: RUNS }, once)), tokens: tokens.length };
}

/** Over all doublings, so that one run that the machine disturbed does not tell. */
function growth(times: readonly Timing[]): number {
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last) return Number.NaN;
  return 2 ** (Math.log2(last.ms / first.ms) / Math.log2(last.tokens / first.tokens));
}
