import {addRatios, compareRatios, divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {CloseFactor} from '../../contracts/index.js';
import {ONE_RATIO, smallerRatio, ZERO_RATIO} from '../amounts.js';
import {wayUp} from './bonus-in-force.js';
import {debtToTarget} from './debt-to-target.js';

/** A loan and the pair a liquidator chose; values in base currency. */
export interface ChosenPair {
  readonly health: Ratio;
  readonly totalDebt: Ratio;
  readonly totalCollateral: Ratio;
  readonly debtValue: Ratio;
  readonly collateralValue: Ratio;
  /** L and β of the chosen collateral. */
  readonly threshold: Ratio;
  readonly bonus: Ratio;
}

/**
 * Returns the most of the chosen debt that one call may repay, base currency.
 *
 *     share: share·debt, or all of it at a low health or a small value · target-health: `debtToTarget` · target-ltv x = (D − T·C)/(1 − T·β)
 *
 * @source Aave v3 and Compound v2 (share), Aave v4 (target health), Silo v2 `PartialLiquidationLib` (target LTV), Morpho Midnight (a target
 * health of 1), Morpho's `PreLiquidation` (rising): where they were read stands in `lendingProtocols` and in the files of this folder that
 * bear their names.
 */
export function repayableDebt(factor: CloseFactor, pair: ChosenPair): Ratio {
  const {debtValue} = pair;
  if (factor.kind === 'whole') return debtValue;
  if (factor.kind === 'share') return byShare(factor, pair);
  if (factor.kind === 'rising') {
    const [first, last] = [ratio(factor.first), ratio(factor.last)];
    const way = wayUp(pair.health, pair.threshold, ratio(factor.lastAtLtv));
    return multiplyRatios(debtValue, addRatios(first, multiplyRatios(subtractRatios(last, first), way)));
  }
  if (factor.kind === 'target-health') {
    const target = debtToTarget({
      debtValue: pair.totalDebt,
      healthFactor: pair.health,
      targetHealthFactor: ratio(factor.target),
      threshold: pair.threshold,
      bonus: pair.bonus,
    });
    if (target.kind === 'reached') return ZERO_RATIO;
    return target.kind === 'at' ? smallerRatio(debtValue, target.value) : debtValue;
  }
  const grip = subtractRatios(ONE_RATIO, multiplyRatios(ratio(factor.target), pair.bonus));
  const excess = subtractRatios(pair.totalDebt, multiplyRatios(ratio(factor.target), pair.totalCollateral));
  if (compareRatios(pair.totalDebt, pair.totalCollateral) >= 0 || compareRatios(grip, ZERO_RATIO) <= 0)
    return debtValue;
  const value = divideRatios(excess, grip);
  const most = multiplyRatios(ratio(factor.wholeAbove), pair.totalDebt);
  return compareRatios(value, most) > 0 ? debtValue : smallerRatio(debtValue, value);
}

function byShare(factor: Extract<CloseFactor, {kind: 'share'}>, pair: ChosenPair): Ratio {
  const small = ratio(factor.wholeBelowValue);
  const whole =
    compareRatios(pair.health, ratio(factor.wholeAtHealth)) <= 0 ||
    compareRatios(pair.collateralValue, small) < 0 ||
    compareRatios(pair.debtValue, small) < 0;
  if (whole) return pair.debtValue;
  const base = factor.of === 'position' ? pair.totalDebt : pair.debtValue;
  return smallerRatio(pair.debtValue, multiplyRatios(base, ratio(factor.share)));
}
