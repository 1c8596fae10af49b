import {addRatios, compareRatios, multiplyRatios, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, ONE_RATIO, shareOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A rate in two straight pieces of the utilisation; all a year's, fractions. */
export interface KinkedRate {
  readonly base: Amount;
  readonly slopeLow: Amount;
  readonly slopeHigh: Amount;
  /** The utilisation where the slopes meet. */
  readonly kink: Amount;
}

/**
 * Returns a pool's yearly rate at a utilisation.
 *
 *     base + slopeLow·u                                up to the kink
 *     base + slopeLow·kink + slopeHigh·(u − kink)      above it
 *
 * @param utilisation - borrowed over supplied, ≥ 0; a Comet can stand above 1.
 * @throws {InputError} `negative`, `out-of-bounds` at the field.
 * @source Compound III, `Comet.getBorrowRate`, `getSupplyRate` (compound-finance/comet, contracts/Comet.sol, 00555272).
 * @example kinkedRate('0.9', {base: '0.01', slopeLow: '0.05', slopeHigh: '0.3', kink: '0.8'}); // 0.08
 */
export function kinkedRate(utilisation: Amount, curve: KinkedRate): Ratio {
  fieldsOf(curve, 'curve');
  const used = amountOf(utilisation, 'utilisation');
  const kink = shareOf(curve.kink, 'kink');
  const base = amountOf(curve.base, 'base');
  const low = amountOf(curve.slopeLow, 'slopeLow');
  const high = amountOf(curve.slopeHigh, 'slopeHigh');
  if (compareRatios(used, kink) <= 0) return addRatios(base, multiplyRatios(low, used));
  const above = multiplyRatios(high, subtractRatios(used, kink));
  return addRatios(addRatios(base, multiplyRatios(low, kink)), above);
}

/**
 * Returns what suppliers earn of what borrowers pay.
 *
 *     r_b·u·(1 − fee)
 *
 * @throws {InputError} `negative`, `out-of-bounds` at the field.
 * @source Morpho Blue, `Market.getSupplyRate` (morpho-org/sdks, cdff8c45).
 * @example suppliedRate('0.1', '0.9', '0.25'); // 0.0675
 */
export function suppliedRate(borrowRate: Amount, utilisation: Amount, fee: Amount): Ratio {
  const kept = subtractRatios(ONE_RATIO, shareOf(fee, 'fee'));
  const used = shareOf(utilisation, 'utilisation');
  return multiplyRatios(multiplyRatios(amountOf(borrowRate, 'borrowRate'), used), kept);
}
