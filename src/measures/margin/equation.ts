import {addRatios, divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Position} from '../../contracts/index.js';

/**
 * A position as one straight line in its own notional n, settlement currency.
 *
 *     linear, quanto   n = q·P    σ = s          inverse   n = N/P    σ = −s
 *     equity(n) = W + U + σ·(n − n_E)            what is left for the requirement: K + σ·n,  K = W + U − T − σ·n_E
 *
 * In n the three contracts are the same question: σ = +1 is liquidated as n falls, σ = −1 as n rises. Brackets are
 * chosen by n too, so price enters only at the two ends, `notionalAt` and `priceAt`.
 *
 * @source Derived from equity = maintenance, equations (A), (B), (C): Binance, "Liquidation Price of USDⓈ-M Futures", FAQ
 * b3c689c1f50a44cabb3a84e663b81d93; Binance, COIN-M, FAQ ceccfcfb4e3a45e3b48b0b1bb1a8ae46.
 */
export interface MarginEquation {
  /** +1: loses as the notional falls. −1: loses as it rises. */
  readonly sigma: 1 | -1;
  /** n_E: notional at entry. */
  readonly entryNotional: Ratio;
  /** W + U − T: margin that may be lost before the requirement counts. */
  readonly free: Ratio;
  /** K = W + U − T − σ·n_E. */
  readonly constant: Ratio;
}

export function marginEquation(position: Position): MarginEquation {
  const {side, kind, margin, rest} = position;
  const sigma = (side === 'long') === (kind !== 'inverse') ? 1 : -1;
  const entryNotional = notionalAt(position, position.entry);
  const free = subtractRatios(addRatios(margin, ratio(rest.unrealisedProfit)), ratio(rest.maintenance));
  return {sigma, entryNotional, free, constant: subtractSigned(free, sigma, entryNotional)};
}

/** n at a price: q·P, or N/P for an inverse position; settlement currency. */
export const notionalAt = (position: Position, price: Decimal): Ratio => notionalOf(position, ratio(price));

/** The same at a price that is a ratio. */
export function notionalOf({kind, size}: Position, price: Ratio): Ratio {
  return kind === 'inverse' ? divideRatios(size, price) : multiplyRatios(size, price);
}

/** The price at a notional: n/q, or N/n for an inverse position. */
export function priceAt(position: Position, notional: Ratio): Ratio {
  return position.kind === 'inverse' ? divideRatios(position.size, notional) : divideRatios(notional, position.size);
}

/** σ·(n − n_E): the position's own unrealised profit. */
export function profitAt({sigma, entryNotional}: MarginEquation, notional: Ratio): Ratio {
  return sigma === 1 ? subtractRatios(notional, entryNotional) : subtractRatios(entryNotional, notional);
}

function subtractSigned(a: Ratio, sigma: 1 | -1, b: Ratio): Ratio {
  return sigma === 1 ? subtractRatios(a, b) : addRatios(a, b);
}
