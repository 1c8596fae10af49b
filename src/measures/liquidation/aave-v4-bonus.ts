import {addRatios, compareRatios, divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, ONE_RATIO, positiveOf, shareOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** What an Aave v4 spoke says of its bonus. */
export interface FallingHealthBonus {
  /** LBmax: collateral per debt at its most, 1.1 for 10 %. */
  readonly maxBonus: Amount;
  /** The health at and below which it is paid in full, below 1. */
  readonly healthForMax: Amount;
  /** The share of the largest bonus that is paid just below a health of 1. */
  readonly factor: Amount;
}

/** A bonus is counted in basis points of the debt. */
const BONUS_DECIMALS = 4;

/**
 * Returns collateral per debt at a health: it grows as health falls.
 *
 *     LB(H) = LBmax                                              H ≤ Hmax
 *             LBmin + (LBmax − LBmin)·(1 − H)/(1 − Hmax)         above, LBmin = 1 + (LBmax − 1)·factor
 *
 * What a health adds is floored to a basis point, as is LBmin.
 *
 * @returns a plain number, 1.05 for a bonus of 5 %; LBmin at a health of 1 or above, where nobody may liquidate.
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Aave v4, `LiquidationLogic.calculateLiquidationBonus` (aave/aave-v4, src/spoke/libraries/LiquidationLogic.sol, 8e6ea169).
 * @example aaveV4Bonus('0.96', {maxBonus: '1.1', healthForMax: '0.8', factor: '0.5'}); // 1.06
 */
export function aaveV4Bonus(healthFactor: Amount, bonus: FallingHealthBonus): Ratio {
  fieldsOf(bonus, 'bonus');
  const health = amountOf(healthFactor, 'healthFactor');
  const most = positiveOf(bonus.maxBonus, 'maxBonus');
  const healthForMax = shareOf(bonus.healthForMax, 'healthForMax');
  const factor = shareOf(bonus.factor, 'factor');
  if (compareRatios(health, healthForMax) <= 0) return most;
  const least = addRatios(ONE_RATIO, inBasisPoints(multiplyRatios(subtractRatios(most, ONE_RATIO), factor)));
  if (compareRatios(health, ONE_RATIO) >= 0) return least;
  const way = divideRatios(subtractRatios(ONE_RATIO, health), subtractRatios(ONE_RATIO, healthForMax));
  return addRatios(least, inBasisPoints(multiplyRatios(subtractRatios(most, least), way)));
}

const inBasisPoints = (r: Ratio): Ratio => ratio(inUnits(r, BONUS_DECIMALS, 'down'));
