import {compareRatios, divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, largerRatio, ONE_RATIO, shareOf, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** An Euler v2 account seen from one collateral. Values in one currency. */
export interface EulerAccount {
  /** Σ value·liquidation LTV over all collaterals. */
  readonly adjustedValue: Amount;
  /** Value of the liability. */
  readonly debtValue: Amount;
  /** Value of the collateral that is taken. */
  readonly collateralValue: Amount;
  readonly maxDiscount: Amount;
}

/** What an Euler v2 liquidation offers. */
export interface EulerLiquidation {
  /** A health of exactly one is a violation. */
  readonly violation: boolean;
  /** Σ value·LTV over the liability. */
  readonly health: Ratio;
  /** What the liquidator pays per collateral value: 1 is no discount. */
  readonly discountFactor: Ratio;
  /** The most he may repay, value; 0 without a violation, as is `maxYield`. */
  readonly maxRepay: Ratio;
  /** The collateral he receives for it, value. */
  readonly maxYield: Ratio;
}

/** Decimals the discount is counted with. */
const FACTOR_DECIMALS = 18;

/**
 * Returns Euler v2's offer to a liquidator: the discount opens from nothing as health falls, a Dutch auction by price.
 *
 *     DF = max(H, 1 − max discount)      repay ≤ liability      yield = repay/DF, at most the collateral
 *
 * H is floored at 18 decimals where it is the discount. Repayment and yield are values, unrounded: the contract counts assets.
 *
 * @throws {InputError} `negative`, `out-of-bounds` at the field; `division-by-zero` without a liability.
 * @source Euler v2, `Liquidation.calculateMaxLiquidation` (euler-xyz/euler-vault-kit, src/EVault/modules/Liquidation.sol,
 * 0118010f).
 * @example
 * eulerLiquidation({adjustedValue: '4.5', debtValue: '5', collateralValue: '5', maxDiscount: '0.2'}); // repay 4.5 for 5
 */
export function eulerLiquidation(account: EulerAccount): EulerLiquidation {
  fieldsOf(account, 'account');
  const debt = amountOf(account.debtValue, 'debtValue');
  const health = divideRatios(amountOf(account.adjustedValue, 'adjustedValue'), debt);
  const least = subtractRatios(ONE_RATIO, shareOf(account.maxDiscount, 'maxDiscount'));
  const violation = compareRatios(health, ONE_RATIO) <= 0;
  const collateral = amountOf(account.collateralValue, 'collateralValue');
  if (!violation) {
    return {violation, health, discountFactor: ONE_RATIO, maxRepay: ZERO_RATIO, maxYield: ZERO_RATIO};
  }
  const discountFactor = largerRatio(ratio(inUnits(health, FACTOR_DECIMALS, 'down')), least);
  const wanted = divideRatios(debt, discountFactor);
  if (compareRatios(wanted, collateral) <= 0) {
    return {violation, health, discountFactor, maxRepay: debt, maxYield: wanted};
  }
  return {
    violation,
    health,
    discountFactor,
    maxRepay: multiplyRatios(collateral, discountFactor),
    maxYield: collateral,
  };
}
