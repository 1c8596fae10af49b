/**
 * The envelope for a large block: of all lines only the two that can win are evaluated, found without a search.
 *
 * The leading bits of K say in which cell it lies:
 *
 *     sign │ exponent, 11 bits │ mantissa, 3 of 52 bits │ …      a cell spans 12.5 % of a power of two
 *     ╞════════════════ cell, 15 bits ════════════════╡
 *
 *     cell ─► lower bracket k ─► max(K·A_k − B_k, K·A_{k+1} − B_{k+1})
 *
 * which is the envelope bit for bit where no cell contains two edges (an edge: the K at which line k + 1 overtakes
 * line k). That holds for each schedule of the 349 markets Binance published in October 2024. A schedule it does not
 * hold for, or whose lines do not meet at its floors, is left to the envelope.
 */
import {Rules} from '../abi';
import {clear, fill} from '../memory/fill';
import {deductionOf, floorOf, gainOf, LINE, orientation, rateOf} from './envelope';

const HALF: usize = 16384; // cells of one sign
const MOST: i32 = 255; // brackets: a cell's entry is one byte
const NEAR: f64 = 9.313225746154785e-10; // 2^-30: an edge this close to a cell's end belongs to both cells

/** One byte for each cell: the lower bracket of its pair. One table for all blocks, written anew at each `compute`. */
export const CELLS: usize = memory.data(32768, 16);
/** A, B of each bracket, 16 bytes, and the last one twice so that it too has an upper neighbour. */
export const PAIRS: usize = memory.data(4096, 16);
const LAST_DEBT: usize = memory.data(8, 8);

/** The cell K lies in. */
@inline
function cellOf(debt: f64): usize {
  store<f64>(LAST_DEBT, debt); // i64 arithmetic would cost the JavaScript build four times as much
  return <usize>(load<u16>(LAST_DEBT, 6) >>> 1);
}

/** Fills both tables. Returns false where the envelope must decide instead. */
export function fillCells(rules: Rules): bool {
  const last = rules.brackets - 1;
  if (last >= MOST) return false;
  const sigma = orientation(rules);
  const half: usize = sigma < 0.0 ? HALF : 0; // where K lies as long as there is a price; elsewhere bracket 0 wins
  clear(CELLS, 2 * HALF);
  let from = half;
  for (let bracket = 0; bracket < last; bracket++) {
    const edge = edgeAbove(rules, sigma, bracket);
    const first = cellOf(edge * (1.0 - NEAR));
    if (isNaN(edge) || first < from) return false;
    const end = cellOf(edge * (1.0 + NEAR)) + 1;
    fill(CELLS + from, <u8>bracket, end - from);
    from = end;
  }
  fill(CELLS + from, <u8>last, half + HALF - from);
  for (let bracket = 0; bracket <= last + 1; bracket++) {
    const line = rules.table + LINE * (bracket <= last ? bracket : last);
    store<f64>(PAIRS + ((<usize>bracket) << 4), load<f64>(line));
    store<f64>(PAIRS + ((<usize>bracket) << 4), load<f64>(line, 16), 8);
  }
  return true;
}

/** The K, of σ's sign, at which the line above overtakes `bracket`; NaN where it does not, or not at its floor. */
function edgeAbove(rules: Rules, sigma: f64, bracket: i32): f64 {
  const floor = floorOf(rules, bracket + 1);
  const edge = sigma * floor * (1.0 - sigma * rateOf(rules, bracket)) + deductionOf(rules, bracket);
  const root = rules.table + LINE * (bracket + 1);
  const met = Math.abs(edge * load<f64>(root) - load<f64>(root, 16) - sigma * floor) <= NEAR * floor;
  const overtakes = sigma * (gainOf(rules, bracket + 1) - gainOf(rules, bracket)) >= 0.0;
  return met && overtakes && sigma * edge > 0.0 ? edge : NaN;
}

/** σ times the notional at which equity meets the requirement; the twin of the lane. */
export function cellRoot(debt: f64): f64 {
  const pair = PAIRS + ((<usize>load<u8>(CELLS + cellOf(debt))) << 4);
  const lower = debt * load<f64>(pair) - load<f64>(pair, 8);
  const upper = debt * load<f64>(pair, 16) - load<f64>(pair, 24);
  return lower < upper ? upper : lower; // as pmax
}
