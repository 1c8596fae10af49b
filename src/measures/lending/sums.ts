import {add, multiply, ZERO} from '../../decimal/index.js';
import type {Decimal} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';

/** A loan's values at its own oracle prices, base currency of the market; exact. */
export interface LoanSums {
  /** C = Σ q·p. */
  readonly collateral: Decimal;
  /** W = Σ L·q·p: what counts against liquidation. */
  readonly weighted: Decimal;
  /** Σ v·q·p: what may be borrowed against. */
  readonly limited: Decimal;
  /** D = Σ d·s. */
  readonly debt: Decimal;
}

/**
 * Returns the sums every lending measure is made of. `except` leaves one asset out on both sides.
 *
 * @source Aave, `GenericLogic.calculateUserAccountData` (aave-dao/aave-v3-origin, src/contracts/protocol/libraries/logic/GenericLogic.sol,
 * 00cec228): the same sums, there in integers.
 */
export function loanSums({collaterals, debts}: Loan, except?: string): LoanSums {
  let collateral = ZERO;
  let weighted = ZERO;
  let limited = ZERO;
  let debt = ZERO;
  for (const row of collaterals) {
    if (row.asset === except) continue;
    const value = multiply(row.quantity, row.price);
    collateral = add(collateral, value);
    weighted = add(weighted, multiply(row.threshold, value));
    limited = add(limited, multiply(row.limit, value));
  }
  for (const row of debts) if (row.asset !== except) debt = add(debt, multiply(row.quantity, row.price));
  return {collateral, weighted, limited, debt};
}
