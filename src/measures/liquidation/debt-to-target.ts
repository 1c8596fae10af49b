import {compareRatios, divideRatios, multiplyRatios, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, positiveOf, shareOf, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A loan below its target, and the collateral that is taken for the repayment. */
export interface TargetInput {
  /** D, base currency. */
  readonly debtValue: Amount;
  /** H now. */
  readonly healthFactor: Amount;
  /** T. */
  readonly targetHealthFactor: Amount;
  /** L: threshold of the collateral taken. */
  readonly threshold: Amount;
  /** β: collateral per debt, 1.05 for a bonus of 5 %. */
  readonly bonus: Amount;
}

/** `out-of-reach`: each unit repaid takes as much health as it gives, or more; `reached` already. */
export type DebtToTarget =
  {readonly kind: 'at'; readonly value: Ratio} | {readonly kind: 'reached'} | {readonly kind: 'out-of-reach'};

/**
 * Returns the debt whose liquidation brings a loan to a health factor.
 *
 *     x = (T·D − W)/(T − L·β) = D·(T − H)/(T − L·β)          needs T > L·β
 *
 * @returns base currency; it may be above the debt, or above what the collateral pays for.
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Aave v4, `LiquidationLogic._calculateDebtToTargetHealthFactor` (aave/aave-v4, src/spoke/libraries/LiquidationLogic.sol,
 * 8e6ea169); lending mathematics §1.7.
 * @example
 * const bonus = {threshold: '0.5', bonus: '1.5'};
 * debtToTarget({...bonus, debtValue: '10000', healthFactor: '0.8', targetHealthFactor: '1.25'}); // 9000
 */
export function debtToTarget(input: TargetInput): DebtToTarget {
  fieldsOf(input, 'input');
  const target = positiveOf(input.targetHealthFactor, 'targetHealthFactor');
  const missing = subtractRatios(target, amountOf(input.healthFactor, 'healthFactor'));
  const taken = multiplyRatios(shareOf(input.threshold, 'threshold'), positiveOf(input.bonus, 'bonus'));
  const debt = amountOf(input.debtValue, 'debtValue');
  if (compareRatios(missing, ZERO_RATIO) <= 0) return {kind: 'reached'};
  const gain = subtractRatios(target, taken);
  if (compareRatios(gain, ZERO_RATIO) <= 0) return {kind: 'out-of-reach'};
  return {kind: 'at', value: divideRatios(multiplyRatios(debt, missing), gain)};
}
