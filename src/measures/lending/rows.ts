import type {Collateral, Debt, Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {requireLoan, requireName} from './door.js';

/** @throws {InputError} `not-a-loan`; `not-a-name`, `not-in-loan` at `asset`. */
export function collateralOf(loan: Loan, asset: string): Collateral {
  requireLoan(loan);
  return named(loan.collaterals, asset, 'collateral');
}

/** @throws {InputError} `not-a-loan`; `not-a-name`, `not-in-loan` at `asset`. */
export function debtOf(loan: Loan, asset: string): Debt {
  requireLoan(loan);
  return named(loan.debts, asset, 'debt');
}

function named<Row extends {readonly asset: string}>(rows: readonly Row[], asset: string, side: string): Row {
  requireName(asset, 'asset');
  const row = rows.find(each => each.asset === asset);
  if (row) return row;
  const found = `${asset.slice(0, 40)}, which is no ${side} of this loan`;
  throw new InputError('asset', 'not-in-loan', found, `Name a ${side} it has.`, {found: asset.slice(0, 40)});
}
