import {compareRatios, divideRatios, multiplyRatios, ratio} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, positiveOf} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireWord} from '../door.js';
import {
  fixedPower,
  mulDivDown,
  RAY,
  requireAboveZero,
  requireAtMost,
  scaled,
  unscaled,
  wholeNumber,
  wholeSeconds,
} from '../lending/chain-integers.js';

/**
 * How an auction's price falls. Times in whole seconds, cuts a factor.
 *
 * - `linear`: to zero in `tau`.
 * - `stairs`: by `cut` at each `step`.
 * - `exponential`: by `cut` each second.
 */
export type AuctionCurve =
  | {readonly kind: 'linear'; readonly tau: DecimalInput}
  | {readonly kind: 'stairs'; readonly cut: DecimalInput; readonly step: DecimalInput}
  | {readonly kind: 'exponential'; readonly cut: DecimalInput};

/** Digits behind the point of a ray. */
const RAY_DECIMALS = 27;

const toRay = (r: Ratio): Ratio => ratio(inUnits(r, RAY_DECIMALS, 'down'));

/**
 * Returns where a Maker auction begins: feed/par·buf, floored at 27 decimals after each step.
 *
 * @source Maker, `Clipper.kick`, `Clipper.getFeedPrice`, `rdiv`, `rmul` (makerdao/dss, src/clip.sol, 0057e942).
 * @example auctionTop('4', '1.25'); // 5
 */
export const auctionTop = (feed: Amount, buf: Amount, par: Amount = '1'): Ratio =>
  toRay(multiplyRatios(toRay(divideRatios(amountOf(feed, 'feed'), positiveOf(par, 'par'))), amountOf(buf, 'buf')));

/**
 * Returns an auction's price after a time, with the contract's rounding at 27 decimals: a power's products half up, the last floored.
 *
 *     linear top·(τ − t)/τ      stairs top·cut^floor(t/step)      exponential top·cut^t
 *
 * @param top - DAI per token, at most 27 decimals.
 * @param elapsed - whole seconds.
 * @throws {InputError} `not-whole`, `negative`, `finer-than-unit` at the field; `not-positive` at `step`.
 * @source Maker, `LinearDecrease.price`, `StairstepExponentialDecrease.price`, `ExponentialDecrease.price`, `rmul` (makerdao/dss,
 * src/abaci.sol, c8d4c806).
 * @example auctionPrice('1000', '360', {kind: 'linear', tau: '3600'}); // 900
 */
export function auctionPrice(top: DecimalInput, elapsed: DecimalInput, curve: AuctionCurve): Decimal {
  fieldsOf(curve, 'curve');
  const from = scaled(top, 27, 'top');
  const time = wholeSeconds(elapsed, 'elapsed');
  requireWord(curve.kind, 'curve.kind', 'linear', 'stairs', 'exponential');
  if (curve.kind === 'linear') {
    const tau = wholeNumber(curve.tau, 'tau');
    return unscaled(time >= tau ? 0n : mulDivDown(from, ((tau - time) * RAY) / tau, RAY), 27);
  }
  const cut = requireAtMost(scaled(curve.cut, 27, 'cut'), 'cut', RAY);
  const step = curve.kind === 'stairs' ? requireAboveZero(wholeNumber(curve.step, 'step'), 'step') : 1n;
  return unscaled(mulDivDown(from, fixedPower(cut, time / step, RAY), RAY), 27);
}

/** When an auction must be started anew. */
export interface AuctionLimits {
  /** Seconds. */
  readonly tail: Amount;
  /** A share of the top. */
  readonly cusp: Amount;
}

/**
 * Says whether an auction has run too long or fallen too far, and waits for a `redo`.
 *
 *     t > tail, or price/top < cusp
 *
 * @source Maker, `Clipper.status` (makerdao/dss, src/clip.sol, 0057e942): strict on both sides.
 */
export function auctionNeedsRedo(price: Amount, top: Amount, elapsed: Amount, limits: AuctionLimits): boolean {
  fieldsOf(limits, 'limits');
  if (compareRatios(amountOf(elapsed, 'elapsed'), amountOf(limits.tail, 'tail')) > 0) return true;
  const share = divideRatios(amountOf(price, 'price'), positiveOf(top, 'top'));
  return compareRatios(share, amountOf(limits.cusp, 'cusp')) < 0;
}
