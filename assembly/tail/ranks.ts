/*
 * The rank of every value of a column, by a radix sort on the upper 32 bits of its doubles (3 stable passes of 11,
 * 11 and 10 bits) and an insertion pass that puts in order what the lower 32 decide. Where they decide much — values packed
 * within a few parts in a million of each other — the sort is done again on all 64 bits.
 *
 *     scratch  │ keys: count u32 │ order: count u32 │ keys' : count u32 │ order' : count u32 │ counters: 3 × 2048 u32 │
 */

const DIGIT: u32 = 2047; //           11 bits
const DIGIT_BYTES: usize = 8192; // a counter for each

/** Scratch the ranks of `count` values need, in bytes. */
@inline
export function ranksScratch(count: i32): usize {
  return ((<usize>count) << 4) + 3 * DIGIT_BYTES;
}

/** A word of a double as an unsigned key that ascends with the value: upper half (`word` 4) or lower (0). */
@inline
function keyOf(value: usize, word: usize): u32 {
  const sign = load<i32>(value, 4) >> 31; // all ones where negative
  const bits = load<u32>(value + word);
  return word ? bits ^ (<u32>sign | 0x80000000) : bits ^ <u32>sign;
}

/** Counts one more key at a digit's counter. */
@inline
function tally(counters: usize, digit: u32): void {
  const slot = counters + (<usize>digit << 2);
  store<u32>(slot, load<u32>(slot) + 4);
}

/** One stable pass on a digit of the keys, moving (key, index) from one half of the scratch to the other. */
function digitPass(from: usize, to: usize, count: i32, bits: u32, counters: usize): void {
  const bytes = (<usize>count) << 2;
  let next: u32 = 0;
  for (let slot = counters; slot < counters + DIGIT_BYTES; slot += 4) {
    const here = load<u32>(slot);
    store<u32>(slot, next);
    next += here;
  }
  for (let i: usize = 0; i < bytes; i += 4) {
    const key = load<u32>(from + i);
    const slot = counters + (((key >> bits) & DIGIT) << 2);
    const at = <usize>load<u32>(slot);
    store<u32>(slot, <u32>at + 4);
    store<u32>(to + at, key);
    store<u32>(to + bytes + at, load<u32>(from + bytes + i));
  }
}

/** Sorts by one word of the doubles, starting from the order in `scratch` or from the column's own. */
function sortWord(column: usize, count: i32, word: usize, fresh: bool, scratch: usize): void {
  const bytes = (<usize>count) << 2;
  const other = scratch + bytes * 2;
  const counters = other + bytes * 2;
  memory.fill(counters, 0, 3 * DIGIT_BYTES);
  for (let i = 0; i < count; i++) {
    const at = (<usize>i) << 2;
    const index = fresh ? <u32>i : load<u32>(other + bytes + at);
    const key = keyOf(column + ((<usize>index) << 3), word);
    store<u32>(scratch + at, key);
    store<u32>(scratch + bytes + at, index);
    tally(counters, key & DIGIT);
    tally(counters + DIGIT_BYTES, (key >> 11) & DIGIT);
    tally(counters + 2 * DIGIT_BYTES, key >> 22);
  }
  digitPass(scratch, other, count, 0, counters);
  digitPass(other, scratch, count, 11, counters + DIGIT_BYTES);
  digitPass(scratch, other, count, 22, counters + 2 * DIGIT_BYTES); // the order ends in the other half
}

/** Copies the values in the order found, and finishes it by insertion. @returns false when that takes too many moves. */
function finish(column: usize, count: i32, order: usize, sorted: usize): bool {
  let budget = count << 2;
  for (let i = 0; i < count; i++) {
    const at = (<usize>i) << 3;
    const index = load<u32>(order + (at >> 1));
    const x = load<f64>(column + ((<usize>index) << 3));
    let gap = at;
    while (gap > 0 && load<f64>(sorted + gap - 8) > x) {
      store<f64>(sorted + gap, load<f64>(sorted + gap - 8));
      store<u32>(order + (gap >> 1), load<u32>(order + (gap >> 1) - 4));
      gap -= 8;
      budget--;
    }
    store<f64>(sorted + gap, x);
    store<u32>(order + (gap >> 1), index);
    if (budget < 0) return false;
  }
  return true;
}

/**
 * Sorts a column beside itself and ranks it; equal values keep the column's order.
 *
 * @param column - count f64, numbers all; left as they are.
 * @param sorted - out: count f64, ascending.
 * @param rank - out: count u32, the position of each value in `sorted`.
 * @param scratch - ranksScratch(count) bytes.
 */
export function rankColumn(column: usize, count: i32, sorted: usize, rank: usize, scratch: usize): void {
  const order = scratch + (((<usize>count) << 2) * 3);
  sortWord(column, count, 4, true, scratch);
  if (!finish(column, count, order, sorted)) {
    sortWord(column, count, 0, true, scratch);
    sortWord(column, count, 4, false, scratch);
    finish(column, count, order, sorted); // nothing is left to move
  }
  for (let i = 0; i < count; i++) {
    const index = load<u32>(order + ((<usize>i) << 2));
    store<u32>(rank + ((<usize>index) << 2), <u32>i);
  }
}
