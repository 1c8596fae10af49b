import type {DecimalInput} from '../../decimal/index.js';
import {requireWord} from '../door.js';
import {
  fixedPower,
  mulDivDown,
  mulDivNearest,
  RAY,
  requireGrowth,
  WAD,
  wholeNumber,
  wholeSeconds,
} from './chain-integers.js';

const SECONDS_PER_YEAR = 31_536_000n;

/**
 * How an Aave reserve turns a yearly rate and a time into a factor.
 *
 * - `linear`: 1 + r·t. What suppliers earn.
 * - `binomial`: (1 + r/s)^n cut after its third power, the rate of a second floored first. Aave v2, and what the SDK computes.
 * - `binomial-v3`: the same, dividing last. What borrowers owe in v3 until 3.3.
 * - `taylor`: e^(r·t) cut after its third power. What borrowers owe since v3.5.
 * - `power`: (1 + r/s)^n in full. What the SDK shows as a yearly yield.
 */
export type RayInterest = 'linear' | 'binomial' | 'binomial-v3' | 'taylor' | 'power';

/**
 * Returns what one unit has grown to, in ray, with the contract's own rounding.
 *
 *     linear    1 + r·n/s
 *     binomial  1 + n·i + n·(n−1)/2·i² + n·(n−1)·(n−2)/6·i³     i = r/s per second
 *     taylor    1 + x + x·(x/2 + x·x/6)                         x = r·n/s
 *
 * Products are rounded half up, quotients by whole numbers floored. `binomial-v3` squares the year's rate and then divides by s².
 * The cut series stays below e^x: by 0.03 % of the debt at x = 0.3.
 *
 * @param rate - a year's, in ray.
 * @param seconds - n, whole.
 * @throws {InputError} `not-whole`, `negative`, `out-of-bounds` at `rate` or `seconds`; `not-a-choice` at `convention`.
 * @source Aave v3, `MathUtils.calculateLinearInterest`, `calculateCompoundedInterest` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/math/MathUtils.sol, 13fc64a1; until 3.3: its test MathUtils.t.sol, b6694d1d); aave-utilities
 * `pool-math.ts`, d4c93961.
 * @example rayFactor('80000000000000000000000000', '220752000', 'linear'); // 1.56 in ray
 */
export function rayFactor(rate: DecimalInput, seconds: DecimalInput, convention: RayInterest): bigint {
  requireWord(convention, 'convention', 'linear', 'binomial', 'binomial-v3', 'taylor', 'power');
  const yearly = wholeNumber(rate, 'rate');
  const time = requireGrowth(yearly / SECONDS_PER_YEAR, wholeSeconds(seconds, 'seconds'), RAY);
  if (convention === 'linear') return RAY + mulDivDown(yearly, time, SECONDS_PER_YEAR);
  if (time === 0n) return RAY;
  if (convention === 'binomial') return binomial(yearly, time);
  if (convention === 'binomial-v3') return binomialOfYear(yearly, time);
  if (convention === 'power') return fixedPower(RAY + mulDivNearest(yearly, 1n, SECONDS_PER_YEAR), time, RAY);
  const x = mulDivDown(yearly, time, SECONDS_PER_YEAR);
  return RAY + x + mulDivNearest(x, x / 2n + mulDivNearest(x, x / 6n, RAY), RAY);
}

function binomial(yearly: bigint, time: bigint): bigint {
  const perSecond = yearly / SECONDS_PER_YEAR;
  const square = mulDivNearest(perSecond, perSecond, RAY);
  const cube = mulDivNearest(square, perSecond, RAY);
  const second = (time * (time - 1n) * square) / 2n;
  const third = time > 2n ? (time * (time - 1n) * (time - 2n) * cube) / 6n : 0n;
  return RAY + perSecond * time + second + third;
}

function binomialOfYear(yearly: bigint, time: bigint): bigint {
  const square = mulDivNearest(yearly, yearly, RAY) / (SECONDS_PER_YEAR * SECONDS_PER_YEAR);
  const cube = mulDivNearest(square, yearly, RAY) / SECONDS_PER_YEAR;
  const second = (time * (time - 1n) * square) / 2n;
  const third = time > 2n ? (time * (time - 1n) * (time - 2n) * cube) / 6n : 0n;
  return RAY + mulDivDown(yearly, time, SECONDS_PER_YEAR) + second + third;
}

/** Returns an index after a time: the factor on it, half up, in ray. */
export const grownIndex = (index: DecimalInput, factor: bigint): bigint =>
  mulDivNearest(factor, wholeNumber(index, 'index'), RAY);

/**
 * Returns what a scaled principal stands for at an index, in the principal's units.
 *
 * @source Aave, `getCompoundedBalance`: by way of ray, half up at each step (aave-utilities `pool-math.ts`, d4c93961).
 */
export function balanceAt(principal: DecimalInput, index: bigint): bigint {
  const inRay = wholeNumber(principal, 'principal') * (RAY / WAD);
  return mulDivNearest(mulDivNearest(inRay, index, RAY), 1n, RAY / WAD);
}
