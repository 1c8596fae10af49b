import {loan} from '../contracts/index.js';
import type {Loan} from '../contracts/index.js';
import {decimal} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';

/** One account as `getUserAccountData` returns it: totals, and thresholds averaged by value. */
export interface AaveAccount {
  readonly account: string;
  /** One collateral and one debt, each a value in the base currency at a price of 1, under the averages. */
  readonly loan: Loan;
  readonly healthOnChain: Decimal;
}

const COLUMNS = ['user10', 'collateral', 'debt', 'liq_threshold_bps', 'ltv_bps', 'health_factor_onchain'] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Reads a table of Aave accounts, comma-separated with a header.
 *
 * @throws {InputError} `missing-column` at `csv`, with `values.found` its name; whatever `loan` and `decimal` throw, at the row.
 * @source Aave, `Pool.getUserAccountData`: totalCollateralBase, totalDebtBase, currentLiquidationThreshold, ltv, healthFactor.
 */
export function aaveAccounts(csv: string): readonly AaveAccount[] {
  const [header = '', ...lines] = csv.split(/\r?\n/).filter(line => line !== '');
  const names = header.split(',');
  for (const column of COLUMNS) {
    if (names.includes(column)) continue;
    const instead = `Pass a table with the columns ${COLUMNS.join(', ')}.`;
    throw new InputError('csv', 'missing-column', `no column ${column}`, instead, {found: column});
  }
  return lines.map((line, at) => {
    const cells = line.split(',');
    const row = Object.fromEntries(COLUMNS.map(name => [name, cells[names.indexOf(name)] ?? ''])) as Row;
    return account(row, `row ${at + 1}`);
  });
}

function account(row: Row, at: string): AaveAccount {
  const averages = {threshold: `${row.liq_threshold_bps}e-4`, limit: `${row.ltv_bps}e-4`};
  return {
    account: row.user10,
    loan: loan({
      collaterals: [{asset: 'all collateral', quantity: row.collateral, price: '1', ...averages}],
      debts: [{asset: 'all debt', quantity: row.debt, price: '1'}],
    }),
    healthOnChain: decimal(row.health_factor_onchain, at),
  };
}
