import {addRatios, compareRatios, divideRatios, multiplyRatios, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, ONE_RATIO, positiveOf, shareOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** Loops beyond this add nothing a float could show, and digits without end. */
const MOST_LOOPS = 200;

/** What looping builds, in multiples of the equity put in. */
export interface LeverageLoop {
  /** E_n: collateral. */
  readonly exposure: Ratio;
  /** E_n − 1. */
  readonly debt: Ratio;
  /** 1/(1 − l): what no number of loops reaches; `null` at a loan to value of 1. */
  readonly limit: Ratio | null;
  /** (E − 1)/(E·L): the liquidation price as a share of today’s; `null` without a threshold. */
  readonly liquidation: Ratio | null;
}

/**
 * Returns what n loops of borrowing and supplying build from an equity of 1.
 *
 *     E_n = (1 − l^{n+1})/(1 − l)      debt = E_n − 1      limit 1/(1 − l)      l = LTV·(1 − swap cost)
 *
 * @param ltv - borrowed per collateral in each loop.
 * @param loops - n, whole, 0 to 200.
 * @param terms - `swapCost` of each loop, a fraction; `threshold` for the liquidation price.
 * @throws {InputError} `out-of-bounds` at the field; `not-positive` at `terms.threshold`.
 * @source Derived: a geometric series; lending mathematics §1.9.
 * @example leverageLoop('0.7', 6).exposure; // 3.0588…
 */
export function leverageLoop(
  ltv: Amount,
  loops: number,
  terms: {readonly swapCost?: Amount | undefined; readonly threshold?: Amount | undefined} = {},
): LeverageLoop {
  fieldsOf(terms, 'terms');
  const kept = subtractRatios(ONE_RATIO, shareOf(terms.swapCost ?? '0', 'terms.swapCost'));
  const each = multiplyRatios(shareOf(ltv, 'ltv'), kept);
  if (!Number.isInteger(loops) || loops < 0 || loops > MOST_LOOPS) {
    const values = {found: String(loops), least: '0', most: String(MOST_LOOPS)};
    const instead = `Write a whole number from 0 to ${values.most}.`;
    throw new InputError('loops', 'out-of-bounds', `${values.found} loops`, instead, values);
  }
  let exposure = ONE_RATIO;
  let part = ONE_RATIO;
  for (let loop = 0; loop < loops; loop++) {
    part = multiplyRatios(part, each);
    exposure = addRatios(exposure, part);
  }
  const debt = subtractRatios(exposure, ONE_RATIO);
  const threshold = terms.threshold === undefined ? null : positiveOf(terms.threshold, 'terms.threshold');
  return {
    exposure,
    debt,
    limit: largestLeverage(each),
    liquidation: threshold && divideRatios(debt, multiplyRatios(exposure, threshold)),
  };
}

/**
 * Returns the leverage that looping at a loan to value approaches, or one flash step reaches: 1/(1 − l).
 *
 * @returns a multiple of the equity; `null` at a loan to value of 1, where there is no limit.
 * @throws {InputError} `out-of-bounds` at `ltv`.
 * @source Derived: the sum of the geometric series; lending mathematics §1.9.
 */
export function largestLeverage(ltv: Amount): Ratio | null {
  const each = shareOf(ltv, 'ltv');
  if (compareRatios(each, ONE_RATIO) === 0) return null;
  return divideRatios(ONE_RATIO, subtractRatios(ONE_RATIO, each));
}

/** Returns the loan to value of a leverage: 1 − 1/M. @throws {InputError} `not-positive` at `multiple`. */
export const ltvOfLeverage = (multiple: Amount): Ratio =>
  subtractRatios(ONE_RATIO, divideRatios(ONE_RATIO, positiveOf(multiple, 'multiple')));

/** Returns the loan to value of a minimum collateral ratio: 1/ratio. @throws {InputError} `not-positive` at `collateralRatio`. */
export const ltvOfCollateralRatio = (collateralRatio: Amount): Ratio =>
  divideRatios(ONE_RATIO, positiveOf(collateralRatio, 'collateralRatio'));
