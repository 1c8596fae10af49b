import {WAD} from './chain-integers.js';
import {squareRoot} from './llamma-bands.js';

/** What one band holds, tokens at 36 decimals. */
export interface BandContents {
  readonly collateral: bigint;
  readonly stable: bigint;
}

const ONE_AT_BANDS = WAD * WAD;

/**
 * Returns what a band holds once arbitrage has brought its price to the oracle's, the oracle standing still and no fee taken.
 *
 *     (f + x)·(g + y) = p·A²·y₀²      f = A·y₀·p²/P      g = (A − 1)·y₀·P/p
 *     p·A·y₀² − y₀·(P/p·(A − 1)·x + p²/P·A·y) − x·y = 0
 *     p ≥ P: all collateral      p ≤ P·(A − 1)/A: all stable      between: y = √(I/p) − g, x = I/(g + y) − f
 *
 * @param price - p, the oracle's, 36 decimals, > 0.
 * @param top - P = P_up(n), 36 decimals, > 0.
 * @source crvUSD, `AMM._get_y0`, `AMM.get_xy_up` (curvefi/curve-stablecoin, 0032ae72): there at 18 decimals.
 */
export function tradedTo(
  {collateral: y, stable: x}: BandContents,
  price: bigint,
  top: bigint,
  a: bigint,
): BandContents {
  if (x === 0n && y === 0n) return {collateral: 0n, stable: 0n};
  if (x === 0n && price >= top) return {collateral: y, stable: 0n};
  const bottom = (top * (a - 1n)) / a;
  if (y === 0n && price <= bottom) return {collateral: 0n, stable: x};
  const b = (top * (a - 1n) * x) / price + (((a * price * price) / top) * y) / ONE_AT_BANDS;
  const root = squareRoot(b * b + ((4n * a * price * y) / ONE_AT_BANDS) * x);
  const y0 = ((b + root) * ONE_AT_BANDS) / (2n * a * price);
  const f = (((a * y0 * price) / top) * price) / ONE_AT_BANDS;
  const g = ((a - 1n) * y0 * top) / price;
  const invariant = (f + x) * (g + y);
  if (f === 0n || g === 0n) return {collateral: y, stable: x}; // a price beyond what 36 decimals hold moves nothing
  if (price >= top) return {collateral: least(invariant / f - g), stable: 0n};
  if (price <= bottom) return {collateral: 0n, stable: least(invariant / g - f)};
  const left = least(squareRoot((invariant * ONE_AT_BANDS) / price) - g);
  return {collateral: left, stable: least(invariant / (g + left) - f)};
}

/**
 * Returns what a band becomes in stable coins on a slow way down from the oracle's price.
 *
 *     p ≥ P: y·P·√((A − 1)/A)      p ≤ P·(A − 1)/A: x      between: x + y·√(P·(A − 1)/A·p)
 *
 * @param mean - √((A − 1)/A), 36 decimals.
 * @source crvUSD, `AMM.get_x_down` (curvefi/curve-stablecoin, 0032ae72).
 */
export function stableOnTheWayDown(
  held: BandContents,
  price: bigint,
  top: bigint,
  {a, mean}: {readonly a: bigint; readonly mean: bigint},
): bigint {
  const {collateral, stable} = tradedTo(held, price, top, a);
  if (price >= top) return (((collateral * top) / ONE_AT_BANDS) * mean) / ONE_AT_BANDS;
  const bottom = (top * (a - 1n)) / a;
  if (price <= bottom) return stable;
  return stable + (collateral * squareRoot(bottom * price)) / ONE_AT_BANDS;
}

const least = (value: bigint): bigint => (value > 0n ? value : 0n);
