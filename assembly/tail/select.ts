/*
 * The k smallest of a column without sorting or touching it: a pivot read off a strided sample lets through little more
 * than k values, those are copied out, and only they are put in order. The copy keeps the column's order, so the lane and
 * the scalar leave the same survivors in the same places.
 */
import {survivors} from './filter';

const DIRECT: i32 = 512; //  columns up to this long are copied whole
const LONG: i32 = 8192; //   columns beyond this are worth the wider sample
const SAMPLE: i32 = 2048; // values a long column's pivot is read off: by this very method, off a sample of the sample
const FEW: i32 = 128; //     values a shorter column's pivot is read off
const SMALL: i32 = 16; //    ranges up to this long are sorted by insertion

/** Scratch a selection needs, in f64, for a column of `count`. */
@inline
export function selectionScratch(count: i32): i32 {
  return count + SAMPLE + 16;
}

/** Moves the values ≤ pivot (or < pivot) of [low, high) to its front; returns their end. Pointers to f64. */
function partition(low: usize, high: usize, pivot: f64, strictly: bool): usize {
  let end = low;
  if (strictly) {
    for (let at = low; at < high; at += 8) {
      const x = load<f64>(at);
      store<f64>(at, load<f64>(end));
      store<f64>(end, x);
      end += usize(x < pivot) << 3;
    }
  } else {
    for (let at = low; at < high; at += 8) {
      const x = load<f64>(at);
      store<f64>(at, load<f64>(end));
      store<f64>(end, x);
      end += usize(x <= pivot) << 3;
    }
  }
  return end;
}

/** A pivot for the value `wanted` of [low, high): of three, the outer one when it lies towards an end, else the middle. */
@inline
function pivotOf(low: usize, high: usize, wanted: usize): f64 {
  const quarter = ((((high - low) >> 3) - 1) >> 2) << 3;
  const a = load<f64>(low + quarter);
  const b = load<f64>(low + quarter * 2);
  const c = load<f64>(low + quarter * 3);
  const least = a < b ? (a < c ? a : c) : b < c ? b : c;
  const most = a > b ? (a > c ? a : c) : b > c ? b : c;
  if (wanted < low + quarter) return least;
  if (wanted > low + quarter * 3) return most;
  return a == least || a == most ? (b == least || b == most ? c : b) : a;
}

/** Sorts [low, high) by insertion. */
function insertionSort(low: usize, high: usize): void {
  for (let at = low + 8; at < high; at += 8) {
    const x = load<f64>(at);
    let gap = at;
    while (gap > low && load<f64>(gap - 8) > x) {
      store<f64>(gap, load<f64>(gap - 8));
      gap -= 8;
    }
    store<f64>(gap, x);
  }
}

/**
 * Reorders `count` values so that the k smallest come first, the k-th last among them.
 *
 * Each round drops at least one value, so it ends on any input; ties at the pivot end it at once.
 *
 * @param k - 1 ≤ k ≤ count.
 * @returns the k-th smallest.
 */
export function selectSmallest(values: usize, count: i32, k: i32): f64 {
  let low = values;
  let high = values + ((<usize>count) << 3);
  const wanted = values + ((<usize>(k - 1)) << 3);
  while (high - low > (<usize>SMALL) << 3) {
    const pivot = pivotOf(low, high, wanted);
    const end = partition(low, high, pivot, false);
    if (wanted >= end) low = end;
    else if (end < high) high = end;
    else {
      const below = partition(low, high, pivot, true); // the pivot is the range's maximum
      if (wanted >= below) return pivot;
      high = below;
    }
  }
  insertionSort(low, high);
  return load<f64>(wanted);
}

/**
 * Copies at least the k smallest values of a column into scratch: all those ≤ some pivot, in the column's order.
 *
 * @param k - 1 ≤ k ≤ count.
 * @returns how many were copied, ≥ k; 0 when fewer than k are numbers.
 */
export function gatherSmallest(column: usize, count: i32, k: i32, scratch: usize): i32 {
  if (count <= DIRECT) return survivors(column, count, Infinity, scratch, k);
  const size = count > LONG ? SAMPLE : FEW;
  const sample = scratch + ((<usize>count + 16) << 3);
  strided(column, count, size, sample);
  const share = <f64>size * (<f64>k / <f64>count);
  let slack = 2.4 * Math.sqrt(share) + 1.0; // one sample in a hundred is too low, and drawn wider
  while (true) {
    const rank = <i32>(share + slack);
    if (rank >= size) return survivors(column, count, Infinity, scratch, k);
    const found = survivors(column, count, sampledPivot(sample, size, rank, scratch), scratch, k);
    if (found) return found;
    slack *= 4.0;
  }
}

/** Copies `size` values, even, from all over a column: two neighbours at a time, for half the way to memory. */
function strided(column: usize, count: i32, size: i32, to: usize): void {
  const stride = (<usize>(count / (size >> 1))) << 3;
  let from = column;
  for (const end = to + ((<usize>size) << 3); to < end; to += 16) {
    store<f64>(to, load<f64>(from));
    store<f64>(to, load<f64>(from, 8), 8);
    from += stride;
  }
}

/** The value of a rank in a sample, in scratch that is still free. */
function sampledPivot(sample: usize, size: i32, rank: i32, scratch: usize): f64 {
  if (size == FEW) return selectSmallest(sample, size, rank);
  const found = gatherSmallest(sample, size, rank, scratch);
  return found ? selectSmallest(scratch, found, rank) : NaN; // a NaN lets nothing through
}
