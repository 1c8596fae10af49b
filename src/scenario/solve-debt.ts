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
import {answersBy} from './answers-by.js';
import {stepWorthACent} from './calmer.js';
import {edit} from './edit.js';
import type {Kernel} from './kernel.js';
import {answerLoan} from './loan-answer.js';
import {numberText} from './number-text.js';
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
export function solveDebt(scenario: Scenario, text: string, kernel: Kernel, locale?: string): Scenario | null {
  const percent = requireNonNegative(parseDecimal(text.replace(/\s*[%٪]\s*$/, ''), LTV_FIELD, locale), LTV_FIELD);
  const {answer} = answersBy(answerLoan, edit(scenario, FIRST_DEBT, '0'), kernel, locale);
  const debt = answer?.loan.debts[0];
  if (!answer || !debt) return null;
  const {collateralValue, debtValue} = answer.healthFactor;
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
