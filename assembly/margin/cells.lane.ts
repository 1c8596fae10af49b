/**
 * Four positions at a time; the scalar twin is `cells.ts`: same names, same operations in the same order, same bits.
 *
 * `pmax` is the scalar's comparison in one instruction; `f64x2.max` has other ideas about NaN and costs five times as
 * much. The sign goes in by `xor`, which no multiplier has to wait for, and `price | (price ≤ 0)` makes a NaN of
 * every price that is none. Each function returns how many rows it priced, a multiple of four.
 */
import {MarginBlock} from '../abi';
import {CELLS, PAIRS} from './cells';
import {orientation} from './envelope';

/** Where the pair of lines begins, for one lane of K. */
@inline
function pairOf(leading: i64): usize {
  return PAIRS + ((<usize>load<u8>(CELLS + <usize>(leading >>> 49))) << 4);
}

@inline
function cellRoot(debt: v128): v128 {
  const first = pairOf(i64x2.extract_lane(debt, 0));
  const second = pairOf(i64x2.extract_lane(debt, 1));
  const lower0 = v128.load(first);
  const lower1 = v128.load(second);
  const upper0 = v128.load(first, 16);
  const upper1 = v128.load(second, 16);
  const lower = f64x2.sub(
    f64x2.mul(debt, v128.shuffle<f64>(lower0, lower1, 0, 2)),
    v128.shuffle<f64>(lower0, lower1, 1, 3),
  );
  const upper = f64x2.sub(
    f64x2.mul(debt, v128.shuffle<f64>(upper0, upper1, 0, 2)),
    v128.shuffle<f64>(upper0, upper1, 1, 3),
  );
  return f64x2.pmax(lower, upper);
}

export function linearLane(block: MarginBlock): i32 {
  const sign = f64x2.splat(orientation(block) < 0.0 ? -0.0 : 0.0);
  const zero = f64x2.splat(0.0);
  const rows = block.count & ~3;
  for (let row = 0; row < rows; row += 4) {
    const at = <usize>row << 3;
    const sizes = block.size + at;
    const entries = block.entry + at;
    const margins = block.margin + at;
    const prices = block.price + at;
    const size0 = v128.xor(sign, v128.load(sizes));
    const size1 = v128.xor(sign, v128.load(sizes, 16));
    const debt0 = f64x2.sub(f64x2.mul(size0, v128.load(entries)), v128.load(margins));
    const debt1 = f64x2.sub(f64x2.mul(size1, v128.load(entries, 16)), v128.load(margins, 16));
    const price0 = f64x2.div(cellRoot(debt0), size0);
    const price1 = f64x2.div(cellRoot(debt1), size1);
    v128.store(prices, v128.or(price0, f64x2.le(price0, zero)));
    v128.store(prices, v128.or(price1, f64x2.le(price1, zero)), 16);
  }
  return rows;
}

export function inverseLane(block: MarginBlock): i32 {
  const sign = f64x2.splat(orientation(block) < 0.0 ? -0.0 : 0.0);
  const zero = f64x2.splat(0.0);
  const infinity = f64x2.splat(Infinity);
  const rows = block.count & ~3;
  for (let row = 0; row < rows; row += 4) {
    const at = <usize>row << 3;
    const sizes = block.size + at;
    const entries = block.entry + at;
    const margins = block.margin + at;
    const prices = block.price + at;
    const size0 = v128.xor(sign, v128.load(sizes));
    const size1 = v128.xor(sign, v128.load(sizes, 16));
    const debt0 = f64x2.sub(f64x2.div(size0, v128.load(entries)), v128.load(margins));
    const debt1 = f64x2.sub(f64x2.div(size1, v128.load(entries, 16)), v128.load(margins, 16));
    const price0 = f64x2.div(size0, cellRoot(debt0));
    const price1 = f64x2.div(size1, cellRoot(debt1));
    const none0 = v128.or(f64x2.le(price0, zero), f64x2.ge(price0, infinity));
    const none1 = v128.or(f64x2.le(price1, zero), f64x2.ge(price1, infinity));
    v128.store(prices, v128.or(price0, none0));
    v128.store(prices, v128.or(price1, none1), 16);
  }
  return rows;
}
