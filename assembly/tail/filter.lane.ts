import {filter} from './filter';

/** filter.ts by sixteen: most groups hold no survivor and cost eight compares and one branch. */
export function survivorsLane(from: usize, end: usize, pivot: f64, to: usize): usize {
  const limit = f64x2.splat(pivot);
  const whole = end - ((end - from) & 127);
  let at = from;
  while (at < whole) {
    const a = f64x2.le(v128.load(at), limit);
    const b = f64x2.le(v128.load(at, 16), limit);
    const c = f64x2.le(v128.load(at, 32), limit);
    const d = f64x2.le(v128.load(at, 48), limit);
    const e = f64x2.le(v128.load(at, 64), limit);
    const f = f64x2.le(v128.load(at, 80), limit);
    const g = f64x2.le(v128.load(at, 96), limit);
    const h = f64x2.le(v128.load(at, 112), limit);
    const any = v128.or(v128.or(v128.or(a, b), v128.or(c, d)), v128.or(v128.or(e, f), v128.or(g, h)));
    if (v128.any_true(any)) {
      const ab = i32x4.bitmask(v128.shuffle<i32>(a, b, 0, 2, 4, 6));
      const cd = i32x4.bitmask(v128.shuffle<i32>(c, d, 0, 2, 4, 6));
      const ef = i32x4.bitmask(v128.shuffle<i32>(e, f, 0, 2, 4, 6));
      const gh = i32x4.bitmask(v128.shuffle<i32>(g, h, 0, 2, 4, 6));
      let mask = ab | (cd << 4) | (ef << 8) | (gh << 12);
      do {
        store<f64>(to, load<f64>(at + ((<usize>ctz(mask)) << 3)));
        to += 8;
        mask &= mask - 1;
      } while (mask);
    }
    at += 128;
  }
  return filter(whole, end, pivot, to);
}
