import {TouchGrid} from '../abi';
import {erfcxTail} from '../math/erfcx';
import {expNegative} from '../math/exp-negative';
import {touchCellLane} from './touch-grid.lane';

/**
 * Returns the touch probability at distance a, with mT and 1/(s√(2T)) given: the fast twin of `touch`.
 *
 *     u = (a − mT)/(s√(2T))     w = (a + mT)/(s√(2T))
 *     u, w ≥ 0:  ½e^{−u²}·(erfcx u + erfcx w)
 *     u < 0:     1 − ½e^{−u²}·(erfcx(−u) − erfcx w)
 *     w < 0:     ½e^{−u²}·(erfcx u − erfcx(−w)) + e^{2ma/s²}
 *
 * One e^x and two erfcx; the third line's second e^x is seldom met. Error ≤ 1e-12 relative to `touch`, which is the
 * rounding of u²; 0 where p is below 1e-307.
 */
@inline
export function touchCell(distance: f64, shift: f64, scale: f64): f64 {
  const u = (distance - shift) * scale;
  const w = (distance + shift) * scale;
  const half = 0.5 * expNegative(-(u * u));
  const near = erfcxTail(abs(u));
  const far = erfcxTail(abs(w));
  const scaled = half * (u < 0.0 || w < 0.0 ? near - far : near + far);
  let chance = u < 0.0 ? 1.0 - scaled : scaled;
  if (w < 0.0) chance += expNegative(4.0 * distance * shift * scale * scale);
  return distance <= 0.0 ? 1.0 : chance;
}

/** Fills the grid's `chance`. */
export function touchGrid(grid: TouchGrid): void {
  const root = Math.sqrt(grid.horizon);
  const end = (<usize>grid.columns) << 3;
  let out = grid.chance;
  for (let i: usize = 0; i < <usize>grid.rows; i++) {
    const shift = load<f64>(grid.drift + (i << 3)) * grid.horizon;
    const scale = 0.7071067811865476 / (load<f64>(grid.volatility + (i << 3)) * root);
    let at: usize = 0;
    if (ASC_FEATURE_SIMD) {
      const shifts = f64x2.splat(shift);
      const scales = f64x2.splat(scale);
      for (const pairs = end & ~15; at < pairs; at += 16) {
        v128.store(out + at, touchCellLane(v128.load(grid.distance + at), shifts, scales));
      }
    }
    for (; at < end; at += 8) store<f64>(out + at, touchCell(load<f64>(grid.distance + at), shift, scale));
    out += end;
  }
}
