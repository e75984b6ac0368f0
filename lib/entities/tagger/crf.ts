/** The scores of a linear chain over `size` tags: what the training code calls start, transition and end. */
export interface Chain {
  readonly size: number;
  readonly start: Float32Array;
  /** Row-major: from tag × to tag. Moves that the tag scheme forbids are very low. */
  readonly transitions: Float32Array;
  readonly end: Float32Array;
}

/**
 * The best sequence of tags for `length` steps of emissions (row-major, `stride` numbers a step, of which the first
 * `chain.size` are read), by Viterbi's algorithm. `handicap` is taken from the first tag's emissions (O), so that a
 * positive one finds more names.
 */
export function bestTags(
  chain: Chain,
  emissions: Float32Array,
  stride: number,
  length: number,
  handicap = 0,
): Uint8Array {
  const { size, start, transitions, end } = chain;
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  const emission = (t: number, j: number) =>
    (emissions[t * stride + j] ?? 0) - (j === 0 ? handicap : 0);
  const from = new Uint8Array(length * size);
  let scores = Float64Array.from({ length: size }, (_, j) => (start[j] ?? 0) + emission(0, j));
  let next = new Float64Array(size);
  for (let t = 1; t < length; t++) {
    for (let j = 0; j < size; j++) {
      let best = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (let i = 0; i < size; i++) {
        const score = (scores[i] ?? 0) + (transitions[i * size + j] ?? 0);
        if (score > best) {
          best = score;
          arg = i;
        }
      }
      from[t * size + j] = arg;
      next[j] = best + emission(t, j);
    }
    [scores, next] = [next, scores];
  }
  let last = 0;
  for (let j = 1; j < size; j++)
    if ((scores[j] ?? 0) + (end[j] ?? 0) > (scores[last] ?? 0) + (end[last] ?? 0)) last = j;
  for (let t = length - 1; t >= 0; t--) {
    tags[t] = last;
    last = from[t * size + last] ?? 0;
  }
  return tags;
}

/**
 * The probability of each tag at each step, row-major, `chain.size` numbers a step (forward-backward, each step scaled
 * to 1, so that no length under- or overflows).
 */
export function marginals(
  chain: Chain,
  emissions: Float32Array,
  stride: number,
  length: number,
): Float32Array {
  const { size } = chain;
  const result = new Float32Array(length * size);
  if (length === 0) return result;
  const moves = chain.transitions.map(Math.exp);
  const weights = expEmissions(emissions, stride, length, size);
  const forward = new Float64Array(length * size);
  for (let j = 0; j < size; j++) forward[j] = Math.exp(chain.start[j] ?? 0) * (weights[j] ?? 0);
  scale(forward, 0, size);
  for (let t = 1; t < length; t++) {
    const now = t * size;
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let i = 0; i < size; i++)
        sum += (forward[now - size + i] ?? 0) * (moves[i * size + j] ?? 0);
      forward[now + j] = sum * (weights[now + j] ?? 0);
    }
    scale(forward, now, size);
  }
  let backward = Float64Array.from(chain.end, Math.exp);
  let before = new Float64Array(size);
  for (let t = length - 1; t >= 0; t--) {
    const now = t * size;
    let total = 0;
    for (let j = 0; j < size; j++) total += (forward[now + j] ?? 0) * (backward[j] ?? 0);
    for (let j = 0; j < size; j++)
      result[now + j] = ((forward[now + j] ?? 0) * (backward[j] ?? 0)) / total;
    for (let j = 0; j < size; j++) backward[j] = (backward[j] ?? 0) * (weights[now + j] ?? 0);
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += (moves[i * size + j] ?? 0) * (backward[j] ?? 0);
      before[i] = sum;
    }
    scale(before, 0, size);
    [backward, before] = [before, backward];
  }
  return result;
}

/** e^emission, each step divided by its largest. */
function expEmissions(
  emissions: Float32Array,
  stride: number,
  length: number,
  size: number,
): Float64Array {
  const weights = new Float64Array(length * size);
  for (let t = 0; t < length; t++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < size; j++) most = Math.max(most, emissions[t * stride + j] ?? 0);
    for (let j = 0; j < size; j++)
      weights[t * size + j] = Math.exp((emissions[t * stride + j] ?? 0) - most);
  }
  return weights;
}

function scale(numbers: Float64Array, at: number, size: number): void {
  let sum = 0;
  for (let j = 0; j < size; j++) sum += numbers[at + j] ?? 0;
  if (sum > 0) for (let j = 0; j < size; j++) numbers[at + j] = (numbers[at + j] ?? 0) / sum;
}
