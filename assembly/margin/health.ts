import {healthLane} from './health.lane';

/** Cover over demand; NaN where nothing is demanded. */
@inline
function health(cover: f64, demand: f64): f64 {
  return demand > 0.0 ? cover / demand : NaN;
}

/** (cover + coverBeside)/(demand + demandBeside) of `count` cells. */
export function fillHealth(
  cover: usize,
  demand: usize,
  count: i32,
  coverBeside: f64,
  demandBeside: f64,
  out: usize,
): void {
  const end = (<usize>count) << 3;
  let at: usize = 0;
  if (ASC_FEATURE_SIMD) at = healthLane(cover, demand, end, coverBeside, demandBeside, out);
  for (; at < end; at += 8) {
    store<f64>(out + at, health(load<f64>(cover + at) + coverBeside, load<f64>(demand + at) + demandBeside));
  }
}
