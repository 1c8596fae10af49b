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
import {largerRatio, ONE_RATIO, smallerRatio} from '../amounts.js';
import {aaveV4Bonus} from './aave-v4-bonus.js';

/**
 * Returns β, collateral per debt, in force at a health.
 *
 *     fixed 1 + b · health: `aaveV4Bonus` · discount 1/max(H, 1 − b) · threshold min(1 + most, 1/(1 − cursor·(1 − L)))
 *
 * @param bonus - b, the collateral's own, a fraction.
 * @param health - H; below 1, or 1 where that is liquidatable.
 * @param threshold - L of the collateral taken.
 * @source Aave v3, Aave v4, Euler v2, Morpho Blue, as in the files of this folder that bear their names.
 */
export function bonusInForce(form: BonusForm, bonus: Ratio, health: Ratio, threshold: Ratio): Ratio {
  const fixed = addRatios(ONE_RATIO, bonus);
  if (form.kind === 'health') {
    return aaveV4Bonus(health, {maxBonus: fixed, healthForMax: ratio(form.fullAtHealth), factor: ratio(form.factor)});
  }
  if (form.kind === 'discount') {
    const least = subtractRatios(ONE_RATIO, bonus);
    const factor = largerRatio(health, least);
    // a discount of everything, at a health of nothing: the collateral is free, β has no number and the bonus stays at its largest
    return ratioSign(factor) <= 0 || compareRatios(factor, ONE_RATIO) > 0 ? fixed : divideRatios(ONE_RATIO, factor);
  }
  if (form.kind === 'threshold') {
    const room = multiplyRatios(ratio(form.cursor), subtractRatios(ONE_RATIO, threshold));
    const most = addRatios(ONE_RATIO, ratio(form.most));
    return smallerRatio(most, divideRatios(ONE_RATIO, subtractRatios(ONE_RATIO, room)));
  }
  return fixed;
}
