import {addRatios, compareRatios, divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import {
  amountOf,
  fieldsOf,
  inUnits,
  largerRatio,
  ONE_RATIO,
  positiveOf,
  shareOf,
  smallerRatio,
  ZERO_RATIO,
} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {scaled, unscaled} from '../lending/chain-integers.js';

/** LUSD set aside in every v1 trove's debt for whoever liquidates it. */
const LIQUIDATION_RESERVE = '200';

/** Amounts and ratios alike. */
const DECIMALS = 18;

/** PERCENT_DIVISOR: the liquidator's part of the collateral is a two-hundredth. */
const PERCENT_DIVISOR = 200n;

/**
 * Returns a Liquity v1 trove's debt as it counts: with the liquidation reserve.
 *
 * @source Liquity v1, `LiquityBase._getCompositeDebt`, LUSD_GAS_COMPENSATION (liquity/dev, 39f1f7f8).
 */
export const compositeDebt = (debt: Amount, liquidationReserve: Amount = LIQUIDATION_RESERVE): Ratio =>
  addRatios(amountOf(debt, 'debt'), amountOf(liquidationReserve, 'liquidationReserve'));

/**
 * Returns the collateral a Liquity liquidator keeps: half a percent, floored at 18 decimals.
 *
 * @param collateral - tokens, at most 18 decimals.
 * @throws {InputError} `negative`, `finer-than-unit` at `collateral`.
 * @source Liquity v1, `LiquityBase._getCollGasCompensation`, PERCENT_DIVISOR (liquity/dev, 39f1f7f8).
 * @example collateralGasCompensation('10.001'); // 0.050005
 */
export const collateralGasCompensation = (collateral: DecimalInput): Ratio =>
  ratio(unscaled(scaled(collateral, DECIMALS, 'collateral') / PERCENT_DIVISOR, DECIMALS));

/**
 * Returns a trove's collateral after others were redistributed to it: pro rata to stakes.
 *
 *     own + pending + liquidated·stake/all stakes
 *
 * @param liquidated - collateral given out, gas compensation already off.
 * @source Liquity v1, `TroveManager._redistributeDebtAndColl`, `getPendingETHReward` (liquity/dev,
 * packages/contracts/contracts/TroveManager.sol, ce741f9a): unrounded.
 */
export function redistributedCollateral(
  own: Amount,
  pending: Amount,
  liquidated: Amount,
  stake: Amount,
  allStakes: Amount,
): Ratio {
  const part = divideRatios(amountOf(stake, 'stake'), positiveOf(allStakes, 'allStakes'));
  const held = addRatios(amountOf(own, 'own'), amountOf(pending, 'pending'));
  return addRatios(held, multiplyRatios(amountOf(liquidated, 'liquidated'), part));
}

/** A Liquity v2 trove offset by the stability pool. */
export interface BoldOffset {
  readonly collateral: Amount;
  readonly debt: Amount;
  readonly price: Amount;
  /** 0.05: what the pool receives beyond the debt. */
  readonly penalty: Amount;
  /** The liquidator's share of the collateral; 0.005 when left out. */
  readonly gasCompensation?: Amount | undefined;
  /** Tokens; 2 when left out. */
  readonly mostGasCompensation?: Amount | undefined;
}

/**
 * Returns how Liquity v2 splits an offset trove's collateral; all tokens.
 *
 *     gas = min(0.5 %, 2 ETH)      to the pool = min(coll − gas, debt·(1 + penalty)/price)      the rest is the borrower's to claim
 *
 * Each is floored at 18 decimals. The pool pays with all its deposits but one BOLD (MIN_BOLD_IN_SP): what it cannot pay is redistributed,
 * in `aftermath`.
 *
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Liquity v2, `TroveManager._getOffsetAndRedistributionVals` (liquity/bold,
 * contracts/src/TroveManager.sol, 00aa9df0).
 */
export function boldOffset(trove: BoldOffset): {
  readonly gasCompensation: Ratio;
  readonly toPool: Ratio;
  readonly surplus: Ratio;
} {
  fieldsOf(trove, 'trove');
  const held = amountOf(trove.collateral, 'collateral');
  const share = shareOf(trove.gasCompensation ?? '0.005', 'gasCompensation');
  const most = amountOf(trove.mostGasCompensation ?? '2', 'mostGasCompensation');
  const gasCompensation = smallerRatio(floored(multiplyRatios(held, share)), most);
  const left = subtractRatios(held, gasCompensation);
  const owed = multiplyRatios(amountOf(trove.debt, 'debt'), addRatios(ONE_RATIO, amountOf(trove.penalty, 'penalty')));
  const toPool = smallerRatio(left, floored(divideRatios(owed, positiveOf(trove.price, 'price'))));
  return {gasCompensation, toPool, surplus: largerRatio(ZERO_RATIO, subtractRatios(left, toPool))};
}

const floored = (r: Ratio): Ratio => ratio(inUnits(r, DECIMALS, 'down'));

/** What a v1 liquidation does with a trove: which path, by its ratio and the system's. */
export type TrovePath = 'none' | 'offset-then-redistribute' | 'redistribute' | 'capped-offset';

/**
 * Returns the path Liquity v1 takes with a trove. Strict: a ratio of exactly the minimum is safe. Ratios count with 18 decimals, floored.
 *
 *     normal     ICR < 110 %: offset, then redistribute
 *     recovery   TCR < 150 %: ≤ 100 % redistribute · < 110 % offset, then redistribute · < TCR capped offset at 110 %, if the pool covers
 *
 * @source Liquity v1, `TroveManager._liquidateNormalMode`, `_liquidateRecoveryMode`, `LiquityMath._computeCR` (liquity/dev,
 * packages/contracts/contracts/TroveManager.sol, ce741f9a).
 */
export function trovePath(individualRatio: Amount, totalRatio: Amount, poolCoversDebt: boolean): TrovePath {
  const own = floored(amountOf(individualRatio, 'individualRatio'));
  const all = floored(amountOf(totalRatio, 'totalRatio'));
  const below = (level: Amount): boolean => compareRatios(own, amountOf(level, 'level')) < 0;
  const recovery = compareRatios(all, amountOf('1.5', 'level')) < 0;
  if (recovery && compareRatios(own, ONE_RATIO) <= 0) return 'redistribute';
  if (below('1.1')) return 'offset-then-redistribute';
  return recovery && below(all) && poolCoversDebt ? 'capped-offset' : 'none';
}
