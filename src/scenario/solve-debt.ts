import {
  decimal,
  divideRatios,
  formatDecimal,
  isZero,
  multiply,
  multiplyRatios,
  parseDecimal,
  ratio,
  ratioSign,
  requireNonNegative,
  roundRatio,
  roundToGrid,
  subtractRatios,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {healthFactor} from '../measures/index.js';
import {loanMarkets} from '../venues/index.js';
import {stepWorthACent} from './calmer.js';
import {edit} from './edit.js';
import {readLoanText} from './loan-reading.js';
import {numberText} from './number-text.js';
import {Reading} from './reading.js';
import type {Scenario} from './scenario.js';

/** The name a refusal carries: a field of the page, and no text of the scenario. */
export const LTV_FIELD = 'loan.loanToValue';

const FIRST_DEBT = 'loan.debts.0.quantity';
const HUNDREDTH = decimal('0.01');
const HUNDRED = ratio('100');

/**
 * Returns the scenario with as much of the first debt as makes a loan to value, rounded down to a step worth about a cent so that
 * the ratio is not above the one typed; `null` while another field is wrong.
 *
 *     d₁ = (x·Σ q·p − Σ others)/s₁
 *
 * @param text - the ratio as typed, per cent of the collateral's value, with or without its sign.
 * @throws {InputError} at `loan.loanToValue`: what `parseDecimal` throws, `negative`, `no-collateral-value`, `other-debts-above` where the
 * other debts alone make more.
 */
export function solveDebt(scenario: Scenario, text: string, locale?: string): Scenario | null {
  const percent = requireNonNegative(parseDecimal(text.replace(/\s*[%٪]\s*$/, ''), LTV_FIELD, locale), LTV_FIELD);
  const read = readLoanText(edit(scenario, FIRST_DEBT, '0').loan, loanMarkets, new Reading(locale));
  const debt = read?.loan.debts[0];
  if (!read || !debt) return null;
  const {collateralValue, debtValue} = healthFactor(read.loan);
  if (isZero(collateralValue)) {
    throw new InputError(LTV_FIELD, 'no-collateral-value', 'no collateral', 'Write what is supplied first.');
  }
  const wanted = multiplyRatios(ratio(collateralValue), ratio(multiply(percent, HUNDREDTH)));
  const value = subtractRatios(wanted, ratio(debtValue));
  if (ratioSign(value) < 0) {
    const others = multiplyRatios(ratio(debtValue, collateralValue), HUNDRED);
    const values = {found: formatDecimal(percent), least: formatDecimal(roundRatio(others, 4, 'up'))};
    const instead = `The other debts alone make ${values.least} %; write that or more.`;
    throw new InputError(LTV_FIELD, 'other-debts-above', `${values.found} %`, instead, values);
  }
  const step = stepWorthACent(debt.price);
  const quantity = roundToGrid(divideRatios(value, ratio(debt.price)), {kind: 'tick', step}, 'down');
  return edit(scenario, FIRST_DEBT, numberText(quantity));
}
