import type {Loan} from '../../contracts/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {requireList} from '../door.js';
import {fillScenarios, scenarioColumns} from '../price-scenarios.js';
import type {PriceScenarios} from '../price-scenarios.js';
import {requireRiskKernel} from '../risk-door.js';
import {requireLoan} from './door.js';
import {loanAssets, loanBook} from './loan-book.js';

/** Loans in price scenarios. Columns row by row: a row for each loan, `scenarios` long; copies. */
export interface LoanScenarios {
  readonly kind: 'scenarios';
  readonly loans: number;
  readonly scenarios: number;
  /** Σ L·q·p, base currency of the market. */
  readonly weightedCollateral: Float64Array;
  /** Base currency of the market. */
  readonly debt: Float64Array;
  /** Below 1 the loan is liquidatable; NaN without debt. */
  readonly health: Float64Array;
  readonly approximate: true;
}

/**
 * Returns the weighted collateral, debt and health of loans in many price scenarios.
 *
 * @param loans - any number of collaterals and debts each; assets a scenario does not name stand at a loan's own prices.
 * @param prices - a column for each asset that moves: {WETH: [2000, 1800], WBTC: [60000, 50000]}.
 * @returns floats to 1e-14 relative.
 * @throws {InputError} `not-a-kernel`, `not-a-list`, `not-a-loan`; at `prices`: `not-an-object`, `missing`, `too-many-cells`; at
 * `prices.WETH`: `unknown-asset` where no loan holds it, `columns-differ`, `not-positive`.
 * @source As `healthFactor`.
 * @example
 * loanScenarios(await kernel.risk(), [held], {WETH: [2000, 1500]}).health; // [1.38, 1.04]
 */
export function loanScenarios(risk: RiskKernel, loans: readonly Loan[], prices: PriceScenarios): LoanScenarios {
  requireRiskKernel(risk);
  for (const held of requireList(loans, 'loans')) requireLoan(held);
  const columns = scenarioColumns(prices, [...new Set(loans.flatMap(loanAssets))]);
  const rows = loans.map(held => {
    const assets = loanAssets(held).filter(asset => columns.has(asset));
    return {book: loanBook(held, assets), assets, reciprocal: false};
  });
  const {cover, demand, health} = fillScenarios(risk, rows, columns);
  const scenarios = [...columns.values()][0]!.length;
  return {
    kind: 'scenarios',
    loans: loans.length,
    scenarios,
    weightedCollateral: cover,
    debt: demand,
    health,
    approximate: true,
  };
}
