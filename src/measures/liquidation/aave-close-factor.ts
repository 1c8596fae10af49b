import {compareRatios, multiplyRatios, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, ONE_RATIO, positiveOf, shareOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** What decides how much of a debt Aave lets one call repay. Values in the market's base currency. */
export interface AaveCloseFactorInput {
  readonly healthFactor: Amount;
  /** Value of the collateral the liquidator chose. */
  readonly collateralValue: Amount;
  /** Value of the debt the liquidator chose. */
  readonly debtValue: Amount;
  /** Value of all debts of the position; left out: the chosen one is all. */
  readonly totalDebtValue?: Amount | undefined;
  /** 0.5 unless the pool says otherwise. */
  readonly share?: Amount | undefined;
  /** 0.95 unless the pool says otherwise. */
  readonly wholeAtHealth?: Amount | undefined;
  /** 2,000 of the base currency unless the pool says otherwise. */
  readonly wholeBelowValue?: Amount | undefined;
}

/** How much one call may repay. */
export interface AaveCloseFactor {
  /** 1, or the default share: of the whole position's debt since v3.3. */
  readonly share: Ratio;
  /** The largest repayment of the chosen debt, base currency. */
  readonly maxRepay: Ratio;
  /** The same until v3.2, where the share was of the chosen debt alone. */
  readonly maxRepayOfReserve: Ratio;
  /** What decided. */
  readonly because: 'healthy' | 'default' | 'low-health' | 'small-collateral' | 'small-debt';
}

/**
 * Returns the share of a debt that one liquidation may repay.
 *
 *     1 when H ≤ 0.95, or the chosen collateral or the chosen debt is worth less than 2,000; otherwise 0.5
 *
 * Since v3.3 the half is of the position's whole debt, capped by the chosen reserve's; before, of that reserve's. At a health of 1 or
 * above nothing can be repaid by others. The pool values both sides at eight decimals: a debt rounded up, collateral down.
 *
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` and what `decimal` throws, at the field.
 * @source Aave v3.3 and later, `LiquidationLogic.executeLiquidationCall`: DEFAULT_LIQUIDATION_CLOSE_FACTOR, CLOSE_FACTOR_HF_THRESHOLD,
 * MIN_BASE_MAX_CLOSE_FACTOR_THRESHOLD (aave-dao/aave-v3-origin, src/contracts/protocol/libraries/logic/LiquidationLogic.sol, e4cc47ee;
 * docs/3.3/Aave-v3.3-features.md, fd1fbd91).
 * @example aaveCloseFactor({healthFactor: '0.97', collateralValue: '9000', debtValue: '6000'}); // half: 3000
 */
export function aaveCloseFactor(input: AaveCloseFactorInput): AaveCloseFactor {
  fieldsOf(input, 'input');
  const health = amountOf(input.healthFactor, 'healthFactor');
  const collateral = amountOf(input.collateralValue, 'collateralValue');
  const debt = amountOf(input.debtValue, 'debtValue');
  const total = amountOf(input.totalDebtValue ?? debt, 'totalDebtValue');
  const share = shareOf(input.share ?? '0.5', 'share');
  const lowHealth = positiveOf(input.wholeAtHealth ?? '0.95', 'wholeAtHealth');
  const small = amountOf(input.wholeBelowValue ?? '2000', 'wholeBelowValue');

  const whole = (because: AaveCloseFactor['because']): AaveCloseFactor => ({
    share: ONE_RATIO,
    maxRepay: debt,
    maxRepayOfReserve: debt,
    because,
  });
  if (compareRatios(health, ONE_RATIO) >= 0) {
    return {share: ZERO_RATIO, maxRepay: ZERO_RATIO, maxRepayOfReserve: ZERO_RATIO, because: 'healthy'};
  }
  if (compareRatios(health, lowHealth) <= 0) return whole('low-health');
  if (compareRatios(collateral, small) < 0) return whole('small-collateral');
  if (compareRatios(debt, small) < 0) return whole('small-debt');
  return {
    share,
    maxRepay: smallerRatio(debt, multiplyRatios(total, share)),
    maxRepayOfReserve: multiplyRatios(debt, share),
    because: 'default',
  };
}

/**
 * Returns the largest part of one side that may be taken while something stays: what is left must be worth `minLeftover`, or
 * nothing must be left; `null` when only all of it may go.
 *
 * @source Aave v3.3 and later, `LiquidationLogic.executeLiquidationCall`: MIN_LEFTOVER_BASE, `MustNotLeaveDust`
 * (aave-dao/aave-v3-origin, src/contracts/protocol/libraries/logic/LiquidationLogic.sol, e4cc47ee).
 * @example aaveLargestPart('900', '500'); // 400
 */
export function aaveLargestPart(value: Amount, minLeftover: Amount): Ratio | null {
  const held = amountOf(value, 'value');
  const left = amountOf(minLeftover, 'minLeftover');
  if (compareRatios(held, left) <= 0) return null;
  return subtractRatios(held, left);
}
