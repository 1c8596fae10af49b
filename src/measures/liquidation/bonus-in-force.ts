import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {BonusForm} from '../../contracts/index.js';
import {largerRatio, ONE_RATIO, smallerRatio, ZERO_RATIO} from '../amounts.js';
import {aaveV4Bonus} from './aave-v4-bonus.js';

/**
 * Returns β, collateral per debt, in force at a health.
 *
 *     fixed 1 + b · health: `aaveV4Bonus` · discount 1/max(H − from, 1 − b) · threshold min(1 + most, 1/(1 − cursor·(1 − L)))
 *     rising 1 + first + (last − first)·κ, κ as in `wayUp`
 *
 * @param bonus - b, the collateral's own, a fraction.
 * @param health - H; below 1, or 1 where that is liquidatable.
 * @param threshold - L of the collateral taken.
 * @source Aave v3, Aave v4, Euler v1 and v2, Morpho Blue and its pre-liquidation, as in the files of this folder that bear their names.
 */
export function bonusInForce(form: BonusForm, bonus: Ratio, health: Ratio, threshold: Ratio): Ratio {
  const fixed = addRatios(ONE_RATIO, bonus);
  if (form.kind === 'health') {
    return aaveV4Bonus(health, {maxBonus: fixed, healthForMax: ratio(form.fullAtHealth), factor: ratio(form.factor)});
  }
  if (form.kind === 'discount') {
    const least = subtractRatios(ONE_RATIO, bonus);
    const factor = largerRatio(form.from ? subtractRatios(health, ratio(form.from)) : health, least);
    // a discount of everything, at a health of nothing: the collateral is free, β has no number and the bonus stays at its largest
    return ratioSign(factor) <= 0 || compareRatios(factor, ONE_RATIO) > 0 ? fixed : divideRatios(ONE_RATIO, factor);
  }
  if (form.kind === 'threshold') {
    const room = multiplyRatios(ratio(form.cursor), subtractRatios(ONE_RATIO, threshold));
    const most = addRatios(ONE_RATIO, ratio(form.most));
    return smallerRatio(most, divideRatios(ONE_RATIO, subtractRatios(ONE_RATIO, room)));
  }
  if (form.kind === 'rising') {
    const [first, last] = [ratio(form.first), ratio(form.last)];
    const grown = multiplyRatios(subtractRatios(last, first), wayUp(health, threshold, ratio(form.lastAtLtv)));
    return addRatios(ONE_RATIO, addRatios(first, grown));
  }
  return fixed;
}

/**
 * Returns κ: how far the loan to value has gone from the threshold to `last`, from 0 to 1.
 *
 *     κ = (LTV − L)/(last − L)      LTV = L/H
 *
 * @source Morpho, `PreLiquidation.preLiquidate` (morpho-org/pre-liquidation, src/PreLiquidation.sol, 0448b80d).
 */
export function wayUp(health: Ratio, threshold: Ratio, last: Ratio): Ratio {
  const room = subtractRatios(last, threshold);
  if (ratioSign(room) <= 0 || ratioSign(health) <= 0) return ONE_RATIO;
  const gone = subtractRatios(divideRatios(threshold, health), threshold);
  return smallerRatio(ONE_RATIO, largerRatio(ZERO_RATIO, divideRatios(gone, room)));
}
