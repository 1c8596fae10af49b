import {decimal, ONE, negate, requireWithin, toFloat} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import {statedVolatility, type VolatilityRange} from '../../models/index.js';
import {requireRange} from './door.js';

/**
 * Returns the volatility of one asset's price in units of another: what a loan between two assets that both move is
 * liquidated by.
 *
 *     σ² = σ₁² + σ₂² − 2ρσ₁σ₂          computed as (σ₁ − ρσ₂)² + σ₂²(1 − ρ²), which does not cancel
 *
 * Low and high are the least and the most over both ranges: the least may lie inside them, where σ₁ = ρσ₂.
 *
 * @param correlation - ρ, of the log returns, −1 … 1.
 * @throws {InputError} `not-a-volatility-range` at `first`, `second`; at `correlation` as `decimal`, `out-of-bounds`; at
 * `volatility.high` `out-of-bounds` where the two together move more than any volatility may.
 * @source The variance of a difference; lending mathematics §10, multi-asset.
 * @example pairVolatility(statedVolatility('0.8'), statedVolatility('0.6'), '0.85'); // 0.4266
 */
export function pairVolatility(
  first: VolatilityRange,
  second: VolatilityRange,
  correlation: DecimalInput,
): VolatilityRange {
  const one = floats(first, 'first');
  const other = floats(second, 'second');
  const rho = toFloat(requireWithin(decimal(correlation, 'correlation'), 'correlation', negate(ONE), ONE));
  const pair = (a: number, b: number): number => {
    const apart = a - rho * b;
    return Math.sqrt(apart * apart + b * b * (1 - rho) * (1 + rho));
  };
  const clamped = (value: number, {low, high}: Floats): number => Math.min(high, Math.max(low, value));
  const ends = ({low, high}: Floats): [number, number] => [low, high];
  const corners = ends(one).flatMap(a => ends(other).map(b => pair(a, b)));
  // a positive quadratic form has its least on the border of the two ranges, each end against the other's best
  const least = [
    ...ends(one).map(a => pair(a, clamped(rho * a, other))),
    ...ends(other).map(b => pair(clamped(rho * b, one), b)),
  ];
  const central = pair(one.central, other.central);
  return statedVolatility({
    low: Math.min(central, ...least),
    central,
    high: Math.max(central, ...corners),
  });
}

type Floats = Readonly<Record<'low' | 'central' | 'high', number>>;

function floats(range: VolatilityRange, field: string): Floats {
  const {low, central, high} = requireRange(range, field);
  return {low: toFloat(low), central: toFloat(central), high: toFloat(high)};
}
