import {
  addRatios,
  compareRatios,
  divideRatios,
  isZeroRatio,
  multiplyRatios,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireList} from '../door.js';

/** One collateral as Aave v4 prices its risk. */
export interface RiskyCollateral {
  /** Base currency. */
  readonly value: Amount;
  /** What it adds to the drawn rate, a fraction of it. */
  readonly risk: Amount;
}

/**
 * Returns the premium on the drawn rate: the debt is laid on the collaterals from the least risky on, and their risks are averaged.
 *
 *     RP = Σ filled·risk / Σ filled          a year's interest is r·(1 + RP)
 *
 * @returns a fraction of the drawn rate; 0 without debt or collateral.
 * @throws {InputError} `negative` at the row; `not-a-list`.
 * @source Aave v4, `Spoke._processUserAccountData` (aave/aave-v4, src/spoke/Spoke.sol, 8e6ea169): there in whole basis points.
 * @example riskPremium([{value: '100', risk: '0.1'}, {value: '500', risk: '0.15'}], '487.6'); // 0.1397
 */
export function riskPremium(collaterals: readonly RiskyCollateral[], debt: Amount): Ratio {
  const rows = requireList(collaterals, 'collaterals').map(({value, risk}, at) => ({
    value: amountOf(value, `collaterals[${at}].value`),
    risk: amountOf(risk, `collaterals[${at}].risk`),
  }));
  let left = amountOf(debt, 'debt');
  let filled = ZERO_RATIO;
  let weighted = ZERO_RATIO;
  for (const {value, risk} of rows.sort((a, b) => compareRatios(a.risk, b.risk))) {
    const part = smallerRatio(value, left);
    filled = addRatios(filled, part);
    weighted = addRatios(weighted, multiplyRatios(part, risk));
    left = subtractRatios(left, part);
  }
  return isZeroRatio(filled) ? ZERO_RATIO : divideRatios(weighted, filled);
}
