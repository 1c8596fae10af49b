/** Writes `bytes` times `value`. Without bulk memory the standard library brings 500 bytes of its own; a loop does. */
@inline
export function fill(from: usize, value: u8, bytes: usize): void {
  if (ASC_FEATURE_BULK_MEMORY) {
    memory.fill(from, value, bytes);
  } else {
    for (let at: usize = 0; at < bytes; at++) store<u8>(from + at, value);
  }
}

/** Zeroes `bytes`, a multiple of 8. */
@inline
export function clear(from: usize, bytes: usize): void {
  if (ASC_FEATURE_BULK_MEMORY) {
    memory.fill(from, 0, bytes);
  } else {
    for (let at: usize = 0; at < bytes; at += 8) store<f64>(from + at, 0.0);
  }
}
