import type {PriceGrid} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {isGrid, isNotNegative, isObject, isPositive} from '../door.js';

/** @throws {InputError} `not-a-grid`. */
export function requireGrid(grid: PriceGrid): void {
  if (isGrid(grid)) return;
  const instead = "Pass {kind: 'tick', step: decimal('0.01')}, or leave it out.";
  throw new InputError('grid', 'not-a-grid', 'no price grid', instead);
}

/** @throws {InputError} `not-a-loan`. */
export function requireLoan(loan: Loan): Loan {
  const {kind, collaterals, debts}: Partial<Loan> = isObject(loan) ? loan : {};
  if (kind === 'loan' && Array.isArray(collaterals) && Array.isArray(debts)) {
    const weighted = (row: unknown) => isObject(row) && isPositive(row['threshold']) && isNotNegative(row['limit']);
    if (collaterals.every(row => isAmount(row) && weighted(row)) && debts.every(isAmount)) return loan;
  }
  throw new InputError('loan', 'not-a-loan', 'no loan', 'Make it with loan().');
}

function isAmount(row: unknown): boolean {
  return (
    isObject(row) && typeof row['asset'] === 'string' && isNotNegative(row['quantity']) && isPositive(row['price'])
  );
}

/** @throws {InputError} `not-a-name`. */
export function requireName(name: string, field: string): void {
  if (typeof name === 'string' && name !== '') return;
  throw new InputError(field, 'not-a-name', 'no name of an asset', 'Write the name an asset has in the loan.');
}
