import { FEATURES } from './features.ts';
import { KERNEL } from './kernel.generated.ts';
import {
  type Direction,
  EMISSIONS,
  type Guidelines,
  type TaggerModel,
  type VectorTable,
} from './model.ts';
import { numberOf, piecesOf } from './spelling.ts';

/** What the kernel exports; pointers are byte offsets into its memory, sizes are counts of numbers. See `kernel/`. */
interface Kernel {
  project(
    x: number,
    w: number,
    bias: number,
    out: number,
    rows: number,
    width: number,
    columns: number,
  ): void;
  recur(
    gates: number,
    weights: number,
    out: number,
    stride: number,
    scratch: number,
    steps: number,
    hidden: number,
    reverse: boolean,
  ): void;
}

/** The most tokens that one call of `emissions` takes. */
const MOST_TOKENS = 96;
/** Spellings whose vectors are kept from one text to the next; then the store is emptied. */
const KEPT_SPELLINGS = 8192;
const PAGE = 65536;
const FLOAT = 4;

/** The network at work: weights in the kernel's memory, and room for one sentence. */
export class Network {
  private readonly memory: WebAssembly.Memory;
  private readonly kernel: Kernel;
  private readonly at: Layout;
  private readonly numbers: Float32Array;
  private readonly spellings = new Map<string, { vector: Float32Array; known: number }>();

  constructor(private readonly model: TaggerModel) {
    this.at = layOut(model);
    this.memory = new WebAssembly.Memory({ initial: Math.ceil(this.at.end / PAGE) });
    const bytes = Uint8Array.from(atob(KERNEL), (c) => c.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      env: { memory: this.memory },
    });
    this.kernel = instance.exports as unknown as Kernel;
    this.numbers = new Float32Array(this.memory.buffer);
    this.load();
  }

  /**
   * The scores of every tag at each of `length` tokens (at most `MOST_TOKENS`), `EMISSIONS` numbers a token. The view is
   * overwritten by the next call.
   * @param features the classes of all tokens (`featuresOf`), read from token `first`.
   */
  emissions(
    spellings: readonly string[],
    features: Uint8Array,
    first: number,
    length: number,
    guidelines: Guidelines,
  ): Float32Array {
    const { at, kernel, model } = this;
    const { hidden, inputs } = model;
    for (let t = 0; t < length; t++)
      this.writeInput(spellings[first + t] ?? '', features, first + t, t);
    const stride = 2 * hidden * FLOAT;
    for (const [direction, out, reverse] of [
      [at.forwards, at.hidden, false],
      [at.backwards, at.hidden + hidden * FLOAT, true],
    ] as const) {
      kernel.project(
        at.inputs,
        direction.input,
        direction.bias,
        at.gates,
        length,
        inputs,
        4 * hidden,
      );
      kernel.recur(at.gates, direction.recurrent, out, stride, at.scratch, length, hidden, reverse);
    }
    const head = at.heads[guidelines];
    kernel.project(at.hidden, head.weights, head.bias, at.emissions, length, 2 * hidden, EMISSIONS);
    const from = at.emissions / FLOAT;
    return this.numbers.subarray(from, from + length * EMISSIONS);
  }

  private writeInput(spelling: string, features: Uint8Array, token: number, row: number): void {
    const { model, numbers } = this;
    const { vector, known } = this.vectorOf(spelling);
    let to = this.at.inputs / FLOAT + row * model.inputs;
    numbers.set(vector, to);
    to += vector.length;
    model.features.forEach(({ cells, width }, i) => {
      const value = i < FEATURES.length ? (features[token * FEATURES.length + i] ?? 0) : known;
      for (let j = 0; j < width; j++) numbers[to++] = cells[value * width + j] ?? 0;
    });
  }

  private vectorOf(spelling: string): { vector: Float32Array; known: number } {
    const kept = this.spellings.get(spelling);
    if (kept) return kept;
    const { words, pieces, vocabulary } = this.model;
    const { row, known } = numberOf(spelling, vocabulary);
    const vector = new Float32Array(words.width + pieces.width);
    addRow(vector, 0, words, row);
    for (const piece of piecesOf(spelling, pieces.scales.length))
      addRow(vector, words.width, pieces, piece);
    if (this.spellings.size >= KEPT_SPELLINGS) this.spellings.clear();
    const made = { vector, known };
    this.spellings.set(spelling, made);
    return made;
  }

  private load(): void {
    const put = (pointer: number, weights: Float32Array) =>
      this.numbers.set(weights, pointer / FLOAT);
    const { model, at } = this;
    for (const name of ['forwards', 'backwards'] as const) {
      put(at[name].input, model[name].input);
      put(at[name].recurrent, model[name].recurrent);
      put(at[name].bias, model[name].bias);
    }
    for (const name of ['hamish', 'anercorp'] as const) {
      put(at.heads[name].weights, model.heads[name].weights);
      put(at.heads[name].bias, model.heads[name].bias);
    }
  }
}

function addRow(
  vector: Float32Array,
  from: number,
  { cells, scales, width }: VectorTable,
  row: number,
): void {
  const scale = scales[row] ?? 0;
  for (let j = 0; j < width; j++)
    vector[from + j] = (vector[from + j] ?? 0) + (cells[row * width + j] ?? 0) * scale;
}

type Layout = ReturnType<typeof layOut>;

/** Where everything lies in the kernel's memory, byte offsets, each a multiple of 16. */
function layOut(model: TaggerModel) {
  let end = 16;
  const room = (numbers: number) => {
    const start = end;
    end += Math.ceil((numbers * FLOAT) / 16) * 16;
    return start;
  };
  const direction = ({ input, recurrent, bias }: Direction) => ({
    input: room(input.length),
    recurrent: room(recurrent.length),
    bias: room(bias.length),
  });
  const head = (name: Guidelines) => ({
    weights: room(model.heads[name].weights.length),
    bias: room(EMISSIONS),
  });
  return {
    forwards: direction(model.forwards),
    backwards: direction(model.backwards),
    heads: { hamish: head('hamish'), anercorp: head('anercorp') },
    inputs: room(MOST_TOKENS * model.inputs),
    gates: room(MOST_TOKENS * 4 * model.hidden),
    hidden: room(MOST_TOKENS * 2 * model.hidden),
    emissions: room(MOST_TOKENS * EMISSIONS),
    // A row of cells, four of sums, one of zeros for the state before the first step.
    scratch: room(6 * model.hidden),
    end,
  };
}
