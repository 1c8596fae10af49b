/**
 * Two positions at a time; the scalar twin is `envelope.ts`: same names, same operations in the same order, same bits.
 *
 * `pmax` is the scalar's comparison (`best < root ? root : best`) in one instruction; `f64x2.max` has other ideas about NaN and
 * costs five times as much. Each function returns how many rows it priced: all, or all but an odd last one.
 */
import {MarginBlock} from '../abi';
import {LINE, orientation} from './envelope';

@inline
function envelope(debt: v128, table: usize, end: usize): v128 {
  let best = f64x2.sub(f64x2.mul(debt, v128.load(table)), v128.load(table, 16));
  for (let line = table + LINE; line < end; line += LINE) {
    best = f64x2.pmax(best, f64x2.sub(f64x2.mul(debt, v128.load(line)), v128.load(line, 16)));
  }
  return best;
}

export function linearLane(block: MarginBlock): i32 {
  const sigma = f64x2.splat(orientation(block));
  const end = block.table + LINE * block.brackets;
  const none = f64x2.splat(NaN);
  const zero = f64x2.splat(0.0);
  const rows = block.count & ~1;
  for (let row = 0; row < rows; row += 2) {
    const at = <usize>row << 3;
    const size = f64x2.mul(sigma, v128.load(block.size + at));
    const debt = f64x2.sub(f64x2.mul(size, v128.load(block.entry + at)), v128.load(block.margin + at));
    const price = f64x2.div(envelope(debt, block.table, end), size);
    v128.store(block.price + at, v128.bitselect(price, none, f64x2.gt(price, zero)));
  }
  return rows;
}

export function inverseLane(block: MarginBlock): i32 {
  const sigma = f64x2.splat(orientation(block));
  const end = block.table + LINE * block.brackets;
  const none = f64x2.splat(NaN);
  const zero = f64x2.splat(0.0);
  const infinity = f64x2.splat(Infinity);
  const rows = block.count & ~1;
  for (let row = 0; row < rows; row += 2) {
    const at = <usize>row << 3;
    const size = f64x2.mul(sigma, v128.load(block.size + at));
    const debt = f64x2.sub(f64x2.div(size, v128.load(block.entry + at)), v128.load(block.margin + at));
    const price = f64x2.div(size, envelope(debt, block.table, end));
    const real = v128.and(f64x2.gt(price, zero), f64x2.lt(price, infinity));
    v128.store(block.price + at, v128.bitselect(price, none, real));
  }
  return rows;
}
