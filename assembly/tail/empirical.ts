import {ACERBI_TASCHE, AT_OR_BELOW, EmpiricalBlock} from '../abi/risk';
import {roundingError} from '../math/sums';
import {largestLast} from './largest';
import {gatherSmallest, selectSmallest} from './select';
import {betweenOrders, quantileIndex, quantileWeight, tailCount} from './quantile';
import {countBelow, sumBelow} from './tail-sum';

/** The mean of the values below a limit, or up to it; their number goes to the block. */
function tailMean(block: EmpiricalBlock, values: usize, count: i32, limit: f64, including: bool): f64 {
  block.tail = countBelow(values, count, limit, including);
  return sumBelow(values, count, limit, including) / <f64>block.tail;
}

/**
 * Historical value at risk and expected shortfall of a column: minus a sample quantile, and minus the mean of the tail.
 *
 *     strictly-below  mean(x | x < q)     at-or-below  mean(x | x ≤ q)
 *     Acerbi-Tasche   (Σ_{i≤k} x₍ᵢ₎ + (np − k)·x₍ₖ₊₁₎)/(np), k = ⌊np⌋: the coherent one, continuous in p
 *
 * Where nothing lies strictly below the quantile the shortfall is the value at risk. Order statistics are exact; the sums
 * are compensated, 1 ulp. A NaN among the returns is counted but never found: the door rejects it.
 */
export function empiricalTail(block: EmpiricalBlock): void {
  const n = <f64>block.count;
  const p = block.probability;
  const j = quantileIndex(n, p, block.type);
  const w = quantileWeight(n, p, block.type, j);
  const upper = min(max(j + 1, 1), block.count);
  const lower = min(max(j, 1), block.count);
  const share = tailCount(n, p);
  const whole = <i32>share;
  const coherent = block.convention == ACERBI_TASCHE;
  const needed = coherent ? max(upper, min(whole + 1, block.count)) : upper;

  const values = block.scratch;
  const found = gatherSmallest(block.returns, block.count, needed, values);
  let x = selectSmallest(values, found, needed);
  let above = x; //  x₍ⱼ₊₁₎
  let beyond = x; // x₍ₖ₊₁₎
  for (let rank = needed; rank > lower; rank--) {
    if (rank == upper) above = x;
    if (rank == whole + 1) beyond = x;
    x = largestLast(values, rank - 1);
  }
  if (lower == upper) above = x;
  if (lower == whole + 1) beyond = x;
  const q = betweenOrders(x, above, w);
  block.valueAtRisk = 0.0 - q; // a quantile of 0 is no loss of −0
  if (coherent) {
    block.shortfall = 0.0 - coherentMean(block, values, whole, share, beyond);
    return;
  }
  const including = block.convention == AT_OR_BELOW;
  // beyond the upper order statistic only its own ties can lie up to the quantile
  const mean = tailMean(block, values, including && q >= above ? found : upper, q, including);
  block.shortfall = 0.0 - (block.tail ? mean : q);
}

/** Acerbi and Tasche's mean: k whole values and a part of the next. */
function coherentMean(block: EmpiricalBlock, values: usize, whole: i32, share: f64, beyond: f64): f64 {
  let high = 0.0;
  let low = 0.0;
  for (let i = 0; i < whole; i++) {
    const x = load<f64>(values + ((<usize>i) << 3));
    const next = high + x;
    low += roundingError(high, x, next);
    high = next;
  }
  const part = share - <f64>whole;
  block.tail = whole + i32(part > 0.0);
  return (high + low + (part > 0.0 ? part * beyond : 0.0)) / share;
}
