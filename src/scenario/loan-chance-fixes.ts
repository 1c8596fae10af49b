import {decimal, toFloat, type Decimal} from '../decimal/index.js';
import {loanChanceRemedies, type LoanChanceRemedy} from '../measures/index.js';
import {answersBy} from './answers-by.js';
import {stepWorthACent} from './calmer.js';
import type {ChanceFixes} from './chance-fixes.js';
import {edit} from './edit.js';
import type {ChanceFix} from './fix.js';
import type {Kernel} from './kernel.js';
import {answerLoanIn, type LoanAnswer} from './loan-answer.js';
import {numberText} from './number-text.js';
import {withOutlook} from './outlook-answer.js';
import type {Scenario} from './scenario.js';

/**
 * Returns what brings the chance of a loan's liquidation within its horizon down to a stated one, in the asset that moves; each
 * change confirmed by answering the scenario it leads to.
 *
 * @param probability - a fraction.
 */
export function loanChanceFixes(
  answer: LoanAnswer,
  scenario: Scenario,
  kernel: Kernel,
  probability: string,
): ChanceFixes {
  const {loan, move, outlook} = answer;
  if (!outlook) return {kind: 'impossible'};
  const answerer = answerLoanIn([answer.market]);
  const limit = {horizonDays: outlook.horizonDays, probability};
  const priceOf = (rows: readonly {asset: string; price: Decimal}[]): Decimal =>
    rows.reduce((dearest, {price}) => (toFloat(price) > toFloat(dearest) ? price : dearest), rows[0]!.price);
  const debtStep = stepWorthACent(priceOf(loan.debts));
  const collateralStep = stepWorthACent(priceOf(loan.collaterals));
  const steps = {debtStep, collateralStep};
  const found = loanChanceRemedies(kernel, loan, {asset: move.asset}, outlook.volatility, limit, steps);
  if (found.kind !== 'needed') return {kind: found.kind};
  const fixed = (remedy: LoanChanceRemedy): ChanceFix | null => {
    const {way, add, sell, repay, collateral, debt, tags} = remedy;
    const after = written(scenario, remedy);
    const then = withOutlook(answersBy(answerer, after, kernel), after, kernel).answer?.outlook?.ahead;
    const holds =
      then?.kind === 'at' ? then.chance.central.probability <= toFloat(decimal(probability)) : then?.kind === 'never';
    if (!holds) return null;
    const told = {tags, fee: null, reaches: move.level, after};
    const supplied = {amount: add, step: collateralStep, unit: collateral};
    const repaid = {amount: repay, step: debtStep, unit: debt};
    if (way === 'add-collateral') return {...told, ...supplied, kind: 'add-collateral'};
    if (way === 'repay-debt') return {...told, ...repaid, kind: 'repay-debt'};
    if (way === 'half-and-half') return {...told, ...repaid, kind: 'repay-and-add', second: supplied};
    return {...told, amount: sell, step: collateralStep, unit: collateral, kind: 'sell-and-repay'};
  };
  return {kind: 'needed', fixes: found.remedies.map(fixed).filter(fix => fix !== null)};
}

/** The quantities as they would have been typed; several rows of one asset are one in a loan, and the first of them changes. */
function written(scenario: Scenario, {after}: LoanChanceRemedy): Scenario {
  const rows = [
    ['collaterals', after.collaterals],
    ['debts', after.debts],
  ] as const;
  return rows.reduce(
    (written, [list, held]) =>
      scenario.loan[list].reduce((each, {asset}, index) => {
        const row = held.find(one => one.asset === asset.trim());
        return row ? edit(each, `loan.${list}.${index}.quantity`, numberText(row.quantity)) : each;
      }, written),
    scenario,
  );
}
