import {
  addRatios,
  compareRatios,
  divideRatios,
  isZeroRatio,
  multiplyRatios,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, ONE_RATIO, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A Solend obligation and its reserve's bonuses; values in one currency, bonuses fractions. */
export interface SolendObligation {
  readonly borrowedValue: Amount;
  /** Σ value·liquidation threshold. */
  readonly unhealthyBorrowValue: Amount;
  /** Σ value·maximum liquidation threshold. */
  readonly superUnhealthyBorrowValue: Amount;
  readonly bonus: Amount;
  readonly maxBonus: Amount;
  readonly protocolFee: Amount;
  /** The market's owner may close an obligation that is healthy. */
  readonly closeable?: boolean | undefined;
}

export type SolendBonus =
  {readonly kind: 'healthy'} | {readonly kind: 'at'; readonly total: Ratio; readonly protocolFee: Ratio};

/** The most that liquidator and protocol receive together: a quarter. */
const MOST = '0.25';

/**
 * Returns Solend's liquidation bonus, which grows between two thresholds. Equality is liquidatable.
 *
 *     bonus = least + w·(most − least)       w = min(1, (B − U)/(SU − U)), 0 where SU = U
 *     total = min(bonus + protocol fee, 25 %)
 *
 * A healthy obligation that the market's owner closes pays no bonus and no fee.
 *
 * @throws {InputError} `negative` at the field.
 * @source Solend, `Reserve.calculate_bonus`, MAX_BONUS_PCT (solendprotocol/solana-program-library,
 * token-lending/sdk/src/state/reserve.rs, 009e13a3).
 */
export function solendBonus(obligation: SolendObligation): SolendBonus {
  fieldsOf(obligation, 'obligation');
  const owed = amountOf(obligation.borrowedValue, 'borrowedValue');
  const unhealthy = amountOf(obligation.unhealthyBorrowValue, 'unhealthyBorrowValue');
  const worst = amountOf(obligation.superUnhealthyBorrowValue, 'superUnhealthyBorrowValue');
  const least = amountOf(obligation.bonus, 'bonus');
  const most = amountOf(obligation.maxBonus, 'maxBonus');
  const protocolFee = amountOf(obligation.protocolFee, 'protocolFee');
  const past = subtractRatios(owed, unhealthy);
  const healthy = compareRatios(owed, unhealthy) < 0;
  if (healthy && obligation.closeable !== true) return {kind: 'healthy'};
  if (healthy) return {kind: 'at', total: ZERO_RATIO, protocolFee: ZERO_RATIO};
  const room = subtractRatios(worst, unhealthy);
  const weight = isZeroRatio(room) ? ZERO_RATIO : smallerRatio(ONE_RATIO, divideRatios(past, room));
  const bonus = addRatios(least, multiplyRatios(weight, subtractRatios(most, least)));
  return {kind: 'at', total: smallerRatio(addRatios(bonus, protocolFee), amountOf(MOST, 'most')), protocolFee};
}
