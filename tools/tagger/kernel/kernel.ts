/**
 * The tagger's arithmetic, in AssemblyScript: WebAssembly with SIMD does it some ten times as fast as JavaScript's typed
 * arrays (docs/recogniser.md). Numbers are float32, tables row-major; every pointer is a byte offset into the memory, a
 * multiple of 16. `npm run build-kernel` compiles it.
 */

/** out[r] = bias + x[r] · w, for n rows: x is n × k, w is k × m, m a multiple of 8. */
export function project(x: usize, w: usize, bias: usize, out: usize, n: i32, k: i32, m: i32): void {
  const rowX = (<usize>k) << 2,
    rowW = (<usize>m) << 2;
  let r = 0;
  for (; r + 4 <= n; r += 4) {
    const x0 = x + <usize>r * rowX,
      x1 = x0 + rowX,
      x2 = x1 + rowX,
      x3 = x2 + rowX;
    const o0 = out + <usize>r * rowW,
      o1 = o0 + rowW,
      o2 = o1 + rowW,
      o3 = o2 + rowW;
    for (let c: usize = 0; c < rowW; c += 32) {
      const b0 = v128.load(bias + c),
        b1 = v128.load(bias + c, 16);
      let a00 = b0,
        a01 = b1,
        a10 = b0,
        a11 = b1,
        a20 = b0,
        a21 = b1,
        a30 = b0,
        a31 = b1;
      let p = w + c;
      for (let i: usize = 0; i < rowX; i += 4) {
        const w0 = v128.load(p),
          w1 = v128.load(p, 16);
        p += rowW;
        const s0 = v128.load_splat<f32>(x0 + i),
          s1 = v128.load_splat<f32>(x1 + i);
        a00 = f32x4.add(a00, f32x4.mul(s0, w0));
        a01 = f32x4.add(a01, f32x4.mul(s0, w1));
        a10 = f32x4.add(a10, f32x4.mul(s1, w0));
        a11 = f32x4.add(a11, f32x4.mul(s1, w1));
        const s2 = v128.load_splat<f32>(x2 + i),
          s3 = v128.load_splat<f32>(x3 + i);
        a20 = f32x4.add(a20, f32x4.mul(s2, w0));
        a21 = f32x4.add(a21, f32x4.mul(s2, w1));
        a30 = f32x4.add(a30, f32x4.mul(s3, w0));
        a31 = f32x4.add(a31, f32x4.mul(s3, w1));
      }
      v128.store(o0 + c, a00);
      v128.store(o0 + c, a01, 16);
      v128.store(o1 + c, a10);
      v128.store(o1 + c, a11, 16);
      v128.store(o2 + c, a20);
      v128.store(o2 + c, a21, 16);
      v128.store(o3 + c, a30);
      v128.store(o3 + c, a31, 16);
    }
  }
  for (; r < n; r++) {
    const x0 = x + <usize>r * rowX,
      o0 = out + <usize>r * rowW;
    for (let c: usize = 0; c < rowW; c += 32) {
      let a0 = v128.load(bias + c),
        a1 = v128.load(bias + c, 16);
      let p = w + c;
      for (let i: usize = 0; i < rowX; i += 4) {
        const s = v128.load_splat<f32>(x0 + i);
        a0 = f32x4.add(a0, f32x4.mul(s, v128.load(p)));
        a1 = f32x4.add(a1, f32x4.mul(s, v128.load(p, 16)));
        p += rowW;
      }
      v128.store(o0 + c, a0);
      v128.store(o0 + c, a1, 16);
    }
  }
}

/** Rational approximation, |error| < 1e-6 (Eigen's ptanh). */
function tanh4(v: v128): v128 {
  const x = f32x4.max(
    f32x4.min(v, f32x4.splat(7.905311107635498)),
    f32x4.splat(-7.905311107635498),
  );
  const x2 = f32x4.mul(x, x);
  let p = f32x4.add(
    f32x4.mul(x2, f32x4.splat(-2.76076847742355e-16)),
    f32x4.splat(2.00018790482477e-13),
  );
  p = f32x4.add(f32x4.mul(x2, p), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(x2, p), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(x2, p), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(x2, p), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(x2, p), f32x4.splat(4.89352455891786e-3));
  let q = f32x4.add(
    f32x4.mul(x2, f32x4.splat(1.19825839466702e-6)),
    f32x4.splat(1.18534705686654e-4),
  );
  q = f32x4.add(f32x4.mul(x2, q), f32x4.splat(2.268434632439e-3));
  q = f32x4.add(f32x4.mul(x2, q), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(x, p), q);
}
function sigmoid4(v: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, v))));
}

/**
 * One direction of an LSTM over n steps: gates holds the projected input, n × 4h (input, forget, cell, output), u is
 * h × 4h. The state of step t goes to out + t × stride bytes. scratch holds h cells and 4h sums.
 */
export function recur(
  gates: usize,
  u: usize,
  out: usize,
  stride: usize,
  scratch: usize,
  n: i32,
  h: i32,
  reverse: bool,
): void {
  const row = (<usize>h) << 2,
    wide = row << 2;
  const cell = scratch,
    sums = scratch + row,
    zero = sums + wide;
  const none = f32x4.splat(0);
  for (let i: usize = 0; i < row; i += 16) {
    v128.store(cell + i, none);
    v128.store(zero + i, none);
  }
  let state = zero;
  for (let step = 0; step < n; step++) {
    const t = <usize>(reverse ? n - 1 - step : step);
    const g = gates + t * wide;
    for (let c: usize = 0; c < wide; c += 64) {
      let a0 = v128.load(g + c),
        a1 = v128.load(g + c, 16),
        a2 = v128.load(g + c, 32),
        a3 = v128.load(g + c, 48);
      let p = u + c;
      for (let i: usize = 0; i < row; i += 4) {
        const s = v128.load_splat<f32>(state + i);
        a0 = f32x4.add(a0, f32x4.mul(s, v128.load(p)));
        a1 = f32x4.add(a1, f32x4.mul(s, v128.load(p, 16)));
        a2 = f32x4.add(a2, f32x4.mul(s, v128.load(p, 32)));
        a3 = f32x4.add(a3, f32x4.mul(s, v128.load(p, 48)));
        p += wide;
      }
      v128.store(sums + c, a0);
      v128.store(sums + c, a1, 16);
      v128.store(sums + c, a2, 32);
      v128.store(sums + c, a3, 48);
    }
    state = out + t * stride;
    for (let i: usize = 0; i < row; i += 16) {
      const keep = sigmoid4(v128.load(sums + row + i)),
        take = sigmoid4(v128.load(sums + i));
      const fresh = tanh4(v128.load(sums + (row << 1) + i)),
        show = sigmoid4(v128.load(sums + (row << 1) + row + i));
      const c = f32x4.add(f32x4.mul(keep, v128.load(cell + i)), f32x4.mul(take, fresh));
      v128.store(cell + i, c);
      v128.store(state + i, f32x4.mul(show, tanh4(c)));
    }
  }
}
