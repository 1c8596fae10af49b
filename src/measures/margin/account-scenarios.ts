import type {Account} from '../../contracts/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {requireList} from '../door.js';
import {fillScenarios, scenarioColumns} from '../price-scenarios.js';
import type {PriceScenarios} from '../price-scenarios.js';
import {requireRiskKernel} from '../risk-door.js';
import {accountBook, heldAssets, settlesInCoin} from './account-book.js';
import {requireAccount} from './account-door.js';

/** Accounts in price scenarios. Columns row by row: a row for each account, `scenarios` long; copies. */
export interface AccountScenarios {
  readonly kind: 'scenarios';
  readonly accounts: number;
  readonly scenarios: number;
  /** Each account's settlement currency. */
  readonly equity: Float64Array;
  /** Each account's settlement currency. */
  readonly requirement: Float64Array;
  /** Equity over requirement: 1 is liquidation; NaN where nothing is required. */
  readonly health: Float64Array;
  readonly approximate: true;
}

/**
 * Returns the equity, requirement and health of cross accounts in many price scenarios, each position's bracket chosen anew in each.
 *
 * @param accounts - linear or inverse; assets a scenario does not name stand at an account's own mark.
 * @param prices - a column for each asset that moves: {BTC: [60000, 54000], ETH: [3000, 2400]}.
 * @returns floats to 1e-14 of the sizes they are added up from.
 * @throws {InputError} `not-a-kernel`, `not-a-list`; `not-an-account` at `accounts[1]`; at `prices`: `not-an-object`, `missing`,
 * `too-many-cells`; at `prices.BTC`: `unknown-asset` where no account holds it, `columns-differ`, `not-positive`; `contracts-unknown`.
 * @source As `accountLiquidation`.
 * @example
 * accountScenarios(await kernel.risk(), [held], {BTC: [60000, 54000], ETH: [3000, 2400]}).health; // [3.1, 0.9]
 */
export function accountScenarios(
  risk: RiskKernel,
  accounts: readonly Account[],
  prices: PriceScenarios,
): AccountScenarios {
  requireRiskKernel(risk);
  for (const [row, held] of requireList(accounts, 'accounts').entries()) requireAccount(held, `accounts[${row}]`);
  const columns = scenarioColumns(prices, [...new Set(accounts.flatMap(heldAssets))]);
  const rows = accounts.map(held => {
    const assets = heldAssets(held).filter(asset => columns.has(asset));
    return {book: accountBook(held, assets), assets, reciprocal: settlesInCoin(held)};
  });
  const {cover, demand, health} = fillScenarios(risk, rows, columns);
  const scenarios = [...columns.values()][0]!.length;
  return {
    kind: 'scenarios',
    accounts: accounts.length,
    scenarios,
    equity: cover,
    requirement: demand,
    health,
    approximate: true,
  };
}
