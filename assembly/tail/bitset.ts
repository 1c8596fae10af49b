/*
 * A set of small integers as bits, 32 to a word, with the neighbour questions a moving order statistic asks.
 */

/** Bytes of a set that holds 0 … size − 1. */
@inline
export function bitsetBytes(size: i32): usize {
  return ((<usize>size + 31) >> 5) << 2;
}

/** Puts a member in, or takes it out: flips it. */
@inline
export function flip(set: usize, member: i32): void {
  const word = set + ((<usize>(member >> 5)) << 2);
  store<u32>(word, load<u32>(word) ^ (<u32>1 << (member & 31)));
}

/** The smallest member above `member`; `size` when there is none. */
export function above(set: usize, member: i32, size: i32): i32 {
  let at = member + 1;
  if (at >= size) return size;
  let word = set + ((<usize>(at >> 5)) << 2);
  let bits = load<u32>(word) & (<u32>-1 << (at & 31));
  const end = set + bitsetBytes(size);
  while (!bits) {
    word += 4;
    if (word >= end) return size;
    bits = load<u32>(word);
  }
  return (<i32>((word - set) << 3)) + <i32>ctz(bits);
}

/** The largest member below `member`; −1 when there is none. */
export function below(set: usize, member: i32): i32 {
  const at = member - 1;
  if (at < 0) return -1;
  let word = set + ((<usize>(at >> 5)) << 2);
  let bits = load<u32>(word) & (<u32>-1 >> (31 - (at & 31)));
  while (!bits) {
    if (word == set) return -1;
    word -= 4;
    bits = load<u32>(word);
  }
  return (<i32>((word - set) << 3)) + 31 - <i32>clz(bits);
}
