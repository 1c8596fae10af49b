import {addRatios, decimal, divideRatios, multiplyRatios, ratioToFloat} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {InterestConvention} from '../../contracts/index.js';
import {amountOf, ONE_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireWord} from '../door.js';

/** Aave's and Compound's; Maker's and Morpho's differ by leap days only. */
const SECONDS_PER_YEAR = 31_536_000;

/**
 * Returns what one unit has grown to after a time at a yearly rate.
 *
 *     simple 1 + x · taylor 1 + x + x²/2 + x³/6 · continuous e^x · per-second (1 + r/s)^n · binomial its first three terms     x = r·t
 *
 * Exact for simple and taylor; for the others a float's digits, better than 1e-12 for x up to 5.
 *
 * @param rate - a year's, a fraction.
 * @param years - ≥ 0.
 * @throws {InputError} `negative` at `rate` or `years`; `not-a-choice` at `convention`.
 * @source Aave v3.5 and later and Morpho Blue (taylor), Aave before (binomial), Silo v2 (continuous), Comet and Liquity v2 (simple), Maker
 * (per second); lending mathematics §1.5.
 */
export function growth(rate: Amount, years: Amount, convention: InterestConvention): Ratio {
  requireWord(convention, 'convention', 'simple', 'binomial', 'taylor', 'per-second', 'continuous');
  const yearly = amountOf(rate, 'rate');
  const time = amountOf(years, 'years');
  const x = multiplyRatios(yearly, time);
  const first = addRatios(ONE_RATIO, x);
  if (convention === 'simple') return first;
  if (convention === 'taylor') {
    const square = multiplyRatios(x, x);
    const half = multiplyRatios(square, amountOf('0.5', 'half'));
    return addRatios(addRatios(first, half), divideRatios(multiplyRatios(square, x), amountOf('6', 'six')));
  }
  return amountOf(decimal(floatGrowth(ratioToFloat(yearly), ratioToFloat(time), convention), 'growth'), 'growth');
}

function floatGrowth(rate: number, years: number, convention: 'binomial' | 'per-second' | 'continuous'): number {
  if (convention === 'continuous') return Math.exp(rate * years);
  const each = rate / SECONDS_PER_YEAR;
  const n = years * SECONDS_PER_YEAR;
  if (convention === 'per-second') return Math.exp(n * Math.log1p(each));
  return 1 + n * each + (n * (n - 1) * each * each) / 2 + (n * (n - 1) * (n - 2) * each * each * each) / 6;
}
