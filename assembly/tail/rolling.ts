import {ACERBI_TASCHE, AT_OR_BELOW, RollingBlock} from '../abi/risk';
import {bitsetBytes, flip} from './bitset';
import {coherentMean, MovingTail, nextRank, pointAt, slide, tailMean, valueAt} from './moving';
import {betweenOrders, quantileIndex, quantileWeight, tailCount} from './quantile';
import {rankColumn, ranksScratch} from './ranks';

const RECORD: usize = 48; // the MovingTail at the head of the scratch

/** Scratch a rolling question needs, in bytes: the pointer, sorted values, ranks, the window's bits, the sort's own. */
export function rollingScratch(count: i32): usize {
  return RECORD + (<usize>count) * 12 + bitsetBytes(count) + 16 + ranksScratch(count);
}

/** Lays out the scratch, ranks the history and fills the first window. */
function begin(block: RollingBlock, ranks: usize): MovingTail {
  const count = block.count;
  const tail = changetype<MovingTail>(block.scratch);
  const bytes = bitsetBytes(count);
  tail.size = count;
  tail.sorted = block.scratch + RECORD;
  tail.bits = ranks + ((<usize>count) << 2);
  rankColumn(block.returns, count, tail.sorted, ranks, (tail.bits + bytes + 15) & ~(<usize>15));
  memory.fill(tail.bits, 0, bytes);
  for (let i = 0; i < block.window; i++) flip(tail.bits, load<i32>(ranks + ((<usize>i) << 2)));
  return tail;
}

/**
 * Historical value at risk and expected shortfall of every window of a history.
 *
 * Each return is ranked once among all; a window is a set of ranks, and its quantile a pointer into that set which moves
 * one member at a time. Order statistics are exact; the running tail sum is a pair of doubles, so the shortfall keeps
 * 1e-14 relative however long the history. Definitions as `empiricalTail`.
 */
export function rollingTail(block: RollingBlock): void {
  const window = block.window;
  const n = <f64>window;
  const p = block.probability;
  const index = quantileIndex(n, p, block.type);
  const w = quantileWeight(n, p, block.type, index);
  const j = min(max(index, 1), window); // members up to the edge
  const alone = w == 0.0 || index < 1 || index >= window; // the quantile is a member itself
  const share = tailCount(n, p);
  const coherent = block.convention == ACERBI_TASCHE;
  const including = block.convention == AT_OR_BELOW;
  const ranks = block.scratch + RECORD + ((<usize>block.count) << 3);
  const tail = begin(block, ranks);
  pointAt(tail, j);
  tail.reach = tail.edge;

  const last = block.count - window;
  let q = 0.0;
  let mean = 0.0;
  let changed: bool = true;
  for (let i = 0; i <= last; i++) {
    const at = (<usize>i) << 3;
    if (changed) {
      const x = valueAt(tail, tail.edge);
      q = alone ? x : betweenOrders(x, valueAt(tail, nextRank(tail, tail.edge)), w);
      mean = coherent ? coherentMean(tail, j, share) : tailMean(tail, j, q, including);
    }
    store<f64>(block.valueAtRisk + at, 0.0 - q);
    store<f64>(block.shortfall + at, 0.0 - mean);
    if (i == last) return;
    changed = slide(tail, load<i32>(ranks + (at >> 1)), load<i32>(ranks + ((<usize>(i + window)) << 2)));
  }
}
