import {InputError} from '../errors.js';
import {close, Exact, type Decimal} from './exact.js';
import {roundToGrid} from './grid.js';
import {addRatios, negateRatio, ratio, type Ratio} from './ratio.js';

/**
 * Returns a float exactly: an odd whole number over a power of two. Its shortest text, which `decimal` reads, differs
 * from it by up to half a unit of the last place.
 */
function floatRatio(value: number): Ratio {
  let whole = value;
  let halvings = 0;
  for (; !Number.isInteger(whole); whole *= 2) halvings += 1; // exact: below 2^53 until it is whole
  return ratio(close(new Exact(BigInt(whole).toString())), close(new Exact((2n ** BigInt(halvings)).toString())));
}

/**
 * Returns the number on the grid of `step` that bounds a float answer on the stated side: the smallest multiple not below
 * value + errorBound, or the largest not above value − errorBound.
 *
 * For answers that are not rational (probabilities, power-law margin, curves); the answer says `approximate: true`.
 *
 * @param errorBound - absolute, ≥ 0, stated by the kernel function that computed the value.
 * @param step - above zero, same unit as value.
 * @throws {InputError} `not-a-number` when value or bound is not finite, `negative` for a bound below zero.
 */
export function fromFloat(value: number, errorBound: number, step: Decimal, towards: 'up' | 'down'): Decimal {
  for (const [field, number] of Object.entries({value, errorBound})) {
    if (Number.isFinite(number)) continue;
    throw new InputError(field, 'not-a-number', `${String(number)} is not a number`, 'Answer `never` before rounding.');
  }
  if (errorBound < 0)
    throw new InputError('errorBound', 'negative', 'a bound below zero', 'State the bound as |error|.');
  const bound = floatRatio(errorBound);
  const extreme = addRatios(floatRatio(value), towards === 'up' ? bound : negateRatio(bound));
  return roundToGrid(extreme, {kind: 'tick', step}, towards);
}
