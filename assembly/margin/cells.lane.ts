/**
 * Four positions at a time; the scalar twin is `cells.ts`: same names, same operations in the same order, same bits.
 *
 * `pmax` is the scalar's comparison in one instruction; `f64x2.max` has other ideas about NaN and costs five times as
 * much. The sign goes in by `xor`, which no multiplier has to wait for, and `price | (price ≤ 0)` makes a NaN of
 * every price that is none.
 */
import {INVERSE, MarginBlock} from '../abi';
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

/** Fills the prices of all rows but the last one, two or three beyond a multiple of four; returns how many it filled. */
export function cellLane(block: MarginBlock): i32 {
  const inverse = block.contract == INVERSE; // guessed right by every processor after the first rows
  const sign = f64x2.splat(orientation(block) < 0.0 ? -0.0 : 0.0);
  const zero = f64x2.splat(0.0);
  const infinity = f64x2.splat(Infinity);
  const rows = block.count & ~3;
  for (let row = 0; row < rows; row += 4) {
    const at = <usize>row << 3;
    const entries = block.entry + at;
    const margins = block.margin + at;
    const prices = block.price + at;
    const size0 = v128.xor(sign, v128.load(block.size + at));
    const size1 = v128.xor(sign, v128.load(block.size + at, 16));
    let notional0 = v128.load(entries);
    let notional1 = v128.load(entries, 16);
    if (inverse) {
      notional0 = f64x2.div(size0, notional0);
      notional1 = f64x2.div(size1, notional1);
    } else {
      notional0 = f64x2.mul(size0, notional0);
      notional1 = f64x2.mul(size1, notional1);
    }
    let price0 = cellRoot(f64x2.sub(notional0, v128.load(margins)));
    let price1 = cellRoot(f64x2.sub(notional1, v128.load(margins, 16)));
    if (inverse) {
      price0 = f64x2.div(size0, price0);
      price1 = f64x2.div(size1, price1);
      price0 = v128.or(price0, f64x2.ge(price0, infinity));
      price1 = v128.or(price1, f64x2.ge(price1, infinity));
    } else {
      price0 = f64x2.div(price0, size0);
      price1 = f64x2.div(price1, size1);
    }
    v128.store(prices, v128.or(price0, f64x2.le(price0, zero)));
    v128.store(prices, v128.or(price1, f64x2.le(price1, zero)), 16);
  }
  return rows;
}
