import {HealthBook} from '../abi/risk';
import {addLine, addRuns, addSteps} from './line';

/** Writes one value `count` times. */
export function spread(value: f64, count: i32, out: usize): void {
  for (const end = out + ((<usize>count) << 3); out < end; out += 8) store<f64>(out, value);
}

function ascends(us: usize, count: i32): bool {
  for (let i = 1; i < count; i++) {
    const at = us + ((<usize>i) << 3);
    if (!(load<f64>(at - 8) <= load<f64>(at))) return false;
  }
  return true;
}

/**
 * Adds what one asset contributes to cover and demand at each of `count` values of its u.
 *
 *     cover += G·u     demand += S·u + Σ_legs (rate_k·u − deduction_k)     k = the last bracket whose knot is not above u
 *
 * Error: that of the terms' own rounding, (4 + 3·legs)·2^-53 of the sum of their sizes.
 */
export function addAsset(book: HealthBook, asset: i32, us: usize, count: i32, cover: usize, demand: usize): void {
  const place = (<usize>asset) << 3;
  addLine(us, count, load<f64>(book.gains + place), 0.0, cover);
  addLine(us, count, load<f64>(book.burdens + place), 0.0, demand);
  const sorted = ascends(us, count);
  let first = 0;
  for (let leg = 0; leg < book.legs; leg++) {
    const index = (<usize>leg) << 2;
    const end = load<i32>(book.legEnds + index);
    if (load<i32>(book.legAssets + index) == asset) {
      const row = (<usize>first) << 3;
      const knots = book.knots + row;
      const rates = book.rates + row;
      const deductions = book.deductions + row;
      if (sorted) addRuns(us, count, knots, rates, deductions, end - first, demand);
      else addSteps(us, count, knots, rates, deductions, end - first, demand);
    }
    first = end;
  }
}
