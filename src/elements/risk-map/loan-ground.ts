import type {Loan} from '../../contracts/index.js';
import {
  addRatios,
  decimal,
  divideRatios,
  multiply,
  multiplyRatios,
  ratio,
  ratioSign,
  ratioToFloat,
  roundRatio,
  subtractRatios,
  ZERO,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {healthFactor, largestLoanForChance, loanLiquidationPrice} from '../../measures/index.js';
import {numberText, solveDebt, type LoanAnswer, type Scenario} from '../../scenario/index.js';
import {formatPercent} from '../../text/index.js';
import {questionKey} from '../shared/question-key.js';
import type {View} from '../shared/view.js';
import type {Ground} from './ground.js';

const TENTHS = Array.from({length: 10}, (_, at) => (at + 1) / 10);
/** Figures of a debt that a column stands for. */
const FIGURES = 20;
/** Chances at which a level begins: `levelOfChance`. */
const [CALM, WATCH] = ['0.01', '0.1'];

/**
 * Returns the ground of a loan: loan to value as its first debt is borrowed or repaid, up to where it is liquidatable at today's prices;
 * `null` where nothing lies ahead, or no debt can be changed.
 *
 *     d = (x·C − D_others)/s          x: the loan to value, C: all collateral, s: the debt's price
 */
export function loanGround(answer: LoanAnswer, {kernel, scenario, language: {tag}}: View): Ground | null {
  const {loan, move, outlook, loanToValue} = answer;
  const owed = loan.debts.find(({asset}) => asset === scenario.loan.debts[0]?.asset.trim());
  if (!outlook || !kernel || !loanToValue || !owed || move.liquidation.kind === 'never') return null;
  const {collateralValue, debtValue, weightedCollateral} = healthFactor(loan);
  const [all, price] = [ratio(collateralValue), ratio(owed.price)];
  const others = subtractRatios(ratio(debtValue), ratio(multiply(owed.quantity, owed.price)));
  const shareOf = (value: Ratio): Ratio => divideRatios(value, all);
  const withDebt = (quantity: Decimal): Loan => ({
    ...loan,
    debts: loan.debts.map(row => (row === owed ? {...row, quantity} : row)),
  });
  const quantityAt = (share: number): Decimal => {
    const value = subtractRatios(multiplyRatios(ratio(decimal(share)), all), others);
    return ratioSign(value) <= 0 ? ZERO : roundRatio(divideRatios(value, price), FIGURES, 'down');
  };
  const edge = (probability: string): string | null => {
    const limit = {horizonDays: outlook.horizonDays, probability};
    const found = largestLoanForChance(kernel, loan, owed.asset, {asset: move.asset}, outlook.volatility, limit);
    if (found.kind !== 'at') return null;
    return formatPercent(shareOf(addRatios(others, multiplyRatios(ratio(found.quantity), price))), 1, 'down', tag);
  };
  const ends = [ratioToFloat(shareOf(others)), ratioToFloat(shareOf(ratio(weightedCollateral)))] as const;
  const {volatility, horizonDays} = outlook;
  return {
    of: 'loan',
    kernel,
    outlook,
    level: move.level,
    now: move.now,
    direction: move.liquidation.direction,
    own: ratioToFloat(loanToValue),
    scale: 'linear',
    ends,
    key: questionKey(withDebt(ZERO), owed.asset, move.asset, volatility, horizonDays, kernel.engine, tag),
    liquidationsAt: shares => shares.map(share => loanLiquidationPrice(withDebt(quantityAt(share)), move.asset)),
    edges: () => ({calm: edge(CALM), watch: edge(WATCH)}),
    print: (share, language) => formatPercent(ratio(decimal(Number(share.toPrecision(6)))), 1, 'up', language.tag),
    snap: share => Math.round(Math.min(ends[1], Math.max(ends[0], share)) * 1000) / 1000,
    take: (view, share) => taken(view, share),
    marks: TENTHS,
    rows: TENTHS.filter(each => each > ends[0] && each < ends[1]),
    names: {debt: owed.asset, asset: move.asset},
  };
}

/** As typing the loan to value would do it; `null` where the other debts alone make more. */
function taken({scenario, language}: View, share: number): Scenario | null {
  try {
    return solveDebt(scenario, numberText(multiply(decimal(share), decimal('100'))), language.tag);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
