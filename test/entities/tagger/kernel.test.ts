import { describe, expect, it } from 'vitest';
import { KERNEL } from '../../../lib/entities/tagger/kernel.generated.ts';
import { compileKernel } from '../../../tools/tagger/build-kernel.ts';

const memory = new WebAssembly.Memory({ initial: 4 });
const bytes = Uint8Array.from(atob(KERNEL), (c) => c.charCodeAt(0));
const kernel = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })
  .exports as Record<string, (...args: unknown[]) => void>;
const numbers = new Float32Array(memory.buffer);

/** Puts numbers between -1 and 1 at a byte offset and returns them. */
function fill(pointer: number, count: number, seed: number): number[] {
  const list = Array.from({ length: count }, (_, i) => Math.fround(Math.sin(seed + i * 1.7)));
  numbers.set(list, pointer / 4);
  return list;
}
const at = (list: readonly number[], i: number) => list[i] ?? 0;

describe('project', () => {
  it.each([1, 3, 4, 6, 9])('is bias + x · w for %i rows', (rows) => {
    const [width, columns] = [5, 16];
    const x = fill(0, rows * width, 1);
    const w = fill(4096, width * columns, 2);
    const bias = fill(8192, columns, 3);
    kernel.project?.(0, 4096, 8192, 16384, rows, width, columns);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        let sum = at(bias, c);
        for (let i = 0; i < width; i++) sum += at(x, r * width + i) * at(w, i * columns + c);
        expect(numbers[16384 / 4 + r * columns + c]).toBeCloseTo(sum, 5);
      }
  });
});

describe('recur', () => {
  const [hidden, steps] = [8, 6];
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

  /** The equations of an LSTM (Hochreiter & Schmidhuber 1997, with a forget gate), one number at a time. */
  function lstm(gates: readonly number[], u: readonly number[], reverse: boolean): number[][] {
    const out: number[][] = [];
    let state: number[] = Array(hidden).fill(0);
    let cell: number[] = Array(hidden).fill(0);
    for (let step = 0; step < steps; step++) {
      const t = reverse ? steps - 1 - step : step;
      const sum = (gate: number, j: number) => {
        const column = gate * hidden + j;
        const before = state.reduce((s, h, i) => s + h * at(u, i * 4 * hidden + column), 0);
        return before + at(gates, t * 4 * hidden + column);
      };
      const next = cell.map(
        (c, j) => sigmoid(sum(1, j)) * c + sigmoid(sum(0, j)) * Math.tanh(sum(2, j)),
      );
      state = next.map((c, j) => sigmoid(sum(3, j)) * Math.tanh(c));
      cell = next;
      out[t] = state;
    }
    return out;
  }

  it.each([false, true])('is an LSTM; backwards: %s', (reverse) => {
    const gates = fill(0, steps * 4 * hidden, 5).map((g) => g * 3);
    numbers.set(gates, 0);
    const u = fill(8192, hidden * 4 * hidden, 6);
    kernel.recur?.(0, 8192, 32768, 2 * hidden * 4, 65536, steps, hidden, reverse);
    lstm(gates, u, reverse).forEach((state, t) => {
      state.forEach((value, j) => {
        expect(numbers[32768 / 4 + t * 2 * hidden + j]).toBeCloseTo(value, 5);
      });
    });
  });
});

it('what ships is what the source compiles to', async () => {
  expect(await compileKernel()).toContain(KERNEL);
}, 60_000);
