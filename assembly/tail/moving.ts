import {roundingError} from '../math/sums';
import {above, below, flip} from './bitset';

/** A window of a history as a set of ranks, with a pointer to one of its order statistics. */
@unmanaged
export class MovingTail {
  bits: usize; // the window's ranks, bitset.ts
  sorted: usize; // the value at every rank, ascending f64
  size: i32; // ranks in the whole history
  edge: i32; // rank of the j-th smallest in the window
  reach: i32; // furthest rank the last answers looked at: what happens beyond it changes none of them
  high: f64; // Σ of the values up to the edge, as a pair
  low: f64;
}

/** The value at a rank. */
@inline
export function valueAt(tail: MovingTail, rank: i32): f64 {
  return load<f64>(tail.sorted + ((<usize>rank) << 3));
}

/** The window's next rank up; remembers how far it looked. `size` when there is none. */
export function nextRank(tail: MovingTail, rank: i32): i32 {
  const next = above(tail.bits, rank, tail.size);
  if (next > tail.reach) tail.reach = next;
  return next;
}

/** Adds a term to the running tail sum. */
function add(tail: MovingTail, term: f64): void {
  const next = tail.high + term;
  tail.low += roundingError(tail.high, term, next);
  tail.high = next;
}

/** Points at the j-th smallest of a window whose bits are set, j ≥ 1. */
export function pointAt(tail: MovingTail, j: i32): void {
  tail.edge = -1;
  tail.high = 0.0;
  tail.low = 0.0;
  for (let i = 0; i < j; i++) {
    tail.edge = above(tail.bits, tail.edge, tail.size);
    add(tail, valueAt(tail, tail.edge));
  }
}

/**
 * One return leaves the window and another enters; the edge moves at most one member.
 *
 * @returns whether an answer may have changed.
 */
@inline
export function slide(tail: MovingTail, leaving: i32, entering: i32): bool {
  flip(tail.bits, leaving);
  flip(tail.bits, entering);
  if (min(leaving, entering) > tail.reach) return false;
  follow(tail, leaving, entering);
  return true;
}

/** Moves the edge and the sum after the bits have changed. */
function follow(tail: MovingTail, leaving: i32, entering: i32): void {
  const lost = leaving <= tail.edge;
  const gained = entering < tail.edge;
  if (lost) add(tail, -valueAt(tail, leaving));
  if (gained) add(tail, valueAt(tail, entering));
  if (lost && !gained) {
    tail.edge = above(tail.bits, tail.edge, tail.size);
    add(tail, valueAt(tail, tail.edge));
  } else if (gained && !lost) {
    add(tail, -valueAt(tail, tail.edge));
    tail.edge = below(tail.bits, tail.edge);
  } else if (leaving == tail.edge) tail.edge = below(tail.bits, tail.edge); // the edge itself was replaced from below
  tail.reach = tail.edge;
}

/** The mean of the values below a cut near the edge (`including`: up to it); the cut where there are none. */
export function tailMean(tail: MovingTail, j: i32, cut: f64, including: bool): f64 {
  let sum = tail.high + tail.low;
  let found = j;
  for (let r = nextRank(tail, tail.edge); r < tail.size; r = nextRank(tail, r)) {
    const x = valueAt(tail, r);
    if (!(including ? x <= cut : x < cut)) break;
    sum += x;
    found++;
  }
  if (found == j) {
    for (let r = tail.edge; r >= 0; r = below(tail.bits, r)) {
      const x = valueAt(tail, r);
      if (including ? x <= cut : x < cut) break;
      sum -= x; // ties at the cut
      found--;
    }
  }
  return found ? sum / <f64>found : cut;
}

/** Acerbi and Tasche's mean: ⌊share⌋ whole values and a part of the next, from the j smallest. */
export function coherentMean(tail: MovingTail, j: i32, share: f64): f64 {
  const whole = <i32>share;
  let sum = tail.high + tail.low;
  let last = tail.edge;
  let found = j;
  for (; found > whole; found--) {
    sum -= valueAt(tail, last);
    last = below(tail.bits, last);
  }
  for (; found < whole; found++) {
    last = nextRank(tail, last);
    sum += valueAt(tail, last);
  }
  const part = share - <f64>whole;
  if (part > 0.0) sum += part * valueAt(tail, nextRank(tail, last));
  return sum / share;
}
