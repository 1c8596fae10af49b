import type {Decimal} from '../decimal/index.js';

/**
 * An efficiency mode: assets that move together, with terms of their own for a borrower who owes nothing outside it.
 *
 * @source Aave v3, `EModeLogic`, `DataTypes.EModeCategory` (aave-dao/aave-v3-origin, src/contracts/protocol/libraries/logic/EModeLogic.sol,
 * e371a6b1).
 */
export interface EfficiencyMode {
  readonly kind: 'efficiency-mode';
  readonly id: number;
  readonly name: string;
  /** Collaterals whose terms it replaces; the others keep their own. */
  readonly collaterals: readonly string[];
  /** What may be owed inside it. */
  readonly debts: readonly string[];
  /** v of the mode, a fraction. */
  readonly limit: Decimal;
  /** L of the mode, a fraction. */
  readonly threshold: Decimal;
  /** b of the mode, a fraction. */
  readonly bonus: Decimal;
}

/**
 * A collateral that stands alone: no other counts beside it, only some assets may be borrowed against it, and all its borrowers together
 * no more than a ceiling.
 *
 * @source Aave v3, `IsolationModeLogic`, `ReserveConfiguration.getDebtCeiling`, two decimals (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/IsolationModeLogic.sol, 0543e1c1); v3.7 has no such mode (docs/3.7/mode-removal.md).
 */
export interface IsolationTerms {
  readonly kind: 'isolation';
  readonly asset: string;
  /** Base currency, in whole cents, > 0. */
  readonly ceiling: Decimal;
  /** What may be borrowed against it; `null` where that is not on record. */
  readonly borrowable: readonly string[] | null;
}
