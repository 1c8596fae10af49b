import {compareRatios, divideRatios, multiplyRatios, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, largerRatio, ONE_RATIO, positiveOf, shareOf, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireList} from '../door.js';
import {eulerLiquidation} from './euler-discount.js';
import type {EulerAccount, EulerLiquidation} from './euler-discount.js';

/** A reverse Dutch auction at one price. */
export interface ReverseDutchMoment extends EulerLiquidation {
  /** What all collateral's prices were multiplied by. */
  readonly factor: Ratio;
  /** Collateral left less debt left once the largest liquidation is done, value, ≥ 0. */
  readonly keptValue: Ratio;
  /** Debt left beyond the collateral of this one asset. */
  readonly uncovered: Ratio;
}

/** A reverse Dutch auction over a falling price. */
export interface ReverseDutchCourse {
  readonly moments: readonly ReverseDutchMoment[];
  /** The factor at which it opens, with no discount: a health of 1. */
  readonly opens: Ratio;
  /** The factor at and below which the discount is at its largest. */
  readonly fullFrom: Ratio;
}

/**
 * Returns Euler v2's liquidation as a curve over a falling price: the discount opens from nothing and grows with every step down.
 *
 *     H(f) = f·adjusted/debt      DF = max(H, 1 − max discount)      opens at f = debt/adjusted
 *
 * @param factors - what all the collateral's prices are multiplied by, > 0.
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds`, `not-a-list` at the field; `division-by-zero` without a liability.
 * @source Euler v2, `Liquidation.calculateMaxLiquidation` (euler-xyz/euler-vault-kit, src/EVault/modules/Liquidation.sol,
 * 0118010f).
 */
export function reverseDutchCourse(account: EulerAccount, factors: readonly Amount[]): ReverseDutchCourse {
  fieldsOf(account, 'account');
  const adjusted = positiveOf(account.adjustedValue, 'adjustedValue');
  const collateral = amountOf(account.collateralValue, 'collateralValue');
  const debt = amountOf(account.debtValue, 'debtValue');
  const opens = divideRatios(debt, adjusted);
  const least = subtractRatios(ONE_RATIO, shareOf(account.maxDiscount, 'maxDiscount'));
  const moments = requireList(factors, 'factors').map((value, at) => {
    const factor = positiveOf(value, `factors[${at}]`);
    const held = multiplyRatios(collateral, factor);
    const offer = eulerLiquidation({
      ...account,
      adjustedValue: multiplyRatios(adjusted, factor),
      collateralValue: held,
    });
    const left = subtractRatios(subtractRatios(held, offer.maxYield), subtractRatios(debt, offer.maxRepay));
    const kept = largerRatio(ZERO_RATIO, left);
    return {
      ...offer,
      factor,
      keptValue: kept,
      uncovered: subtractRatios(kept, left),
    };
  });
  const full = multiplyRatios(opens, least);
  return {moments, opens, fullFrom: compareRatios(full, ZERO_RATIO) > 0 ? full : ZERO_RATIO};
}
