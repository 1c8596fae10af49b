import {compareRatios, isZero, ratio, subtractRatios, sign} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {IsolationTerms, Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {amountOf, fieldsOf, largerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {isPositive} from '../door.js';
import {requireLoan} from './door.js';

/** A loan as an isolated collateral lets it count. */
export type IsolatedLoan =
  /** The asset is not supplied, or another was first: it counts for nothing and the loan is what it was without it. */
  | {readonly kind: 'not-isolated'; readonly counted: Loan}
  | {
      readonly kind: 'isolated';
      /** The isolated collateral alone against the debts. */
      readonly counted: Loan;
      /** Collaterals that do not count beside it. */
      readonly excluded: readonly string[];
      /** Debts that may not be borrowed against it; `null` where the list is not on record. */
      readonly refused: readonly string[] | null;
      /** What all its borrowers together may still borrow, tokens: a token counts as one of the base currency, whatever its price. */
      readonly room: Ratio;
      /** Whether the ceiling is reached: existing debt stays, nothing new may be borrowed. */
      readonly ceilingReached: boolean;
    };

/**
 * Returns a loan under isolation: nothing counts beside the isolated collateral, and its debt ceiling is shared by all its borrowers.
 *
 *     room = max(0, ceiling − what all have borrowed against it), in cents
 *
 * @param used - what all borrowers together owe against it, whole cents of the base currency, ≥ 0.
 * @param first - whether this collateral was enabled first: with another one before it, it cannot be enabled at all.
 * @throws {InputError} `not-a-loan`; `not-isolation` at `terms`; `not-a-choice` at `first`; `negative` at `used`.
 * @source Aave v3, until 3.6, `IsolationModeLogic.increaseIsolatedDebtIfIsolated`: isolationModeTotalDebt + amount/10^(decimals − 2) ≤
 * debtCeiling (aave-dao/aave-v3-origin, src/contracts/protocol/libraries/logic/IsolationModeLogic.sol, 0543e1c1);
 * `ValidationLogic.validateUseAsCollateral` (ValidationLogic.sol, 070cd23d).
 */
export function isolatedLoan(
  loan: Loan,
  terms: IsolationTerms,
  used: Amount,
  first: 'isolated' | 'another' = 'isolated',
): IsolatedLoan {
  requireLoan(loan);
  const {kind, ceiling, borrowable} = fieldsOf<Partial<IsolationTerms>>(terms, 'terms');
  if (kind !== 'isolation' || !isPositive(ceiling) || (borrowable !== null && !Array.isArray(borrowable))) {
    throw new InputError('terms', 'not-isolation', 'no terms of isolation', 'Make them with isolation().');
  }
  if (first !== 'isolated' && first !== 'another') {
    const choices = 'isolated, another';
    throw new InputError('first', 'not-a-choice', 'none of the words it takes', `Choose one of ${choices}.`, {choices});
  }
  const owed = amountOf(used, 'used');
  const own = loan.collaterals.filter(({asset}) => asset === terms.asset);
  const others = loan.collaterals.filter(({asset}) => asset !== terms.asset);
  if (first === 'another' || own.every(({quantity}) => isZero(quantity))) {
    return {kind: 'not-isolated', counted: {...loan, collaterals: others}};
  }
  const debts = loan.debts.filter(({quantity}) => sign(quantity) > 0).map(({asset}) => asset);
  const room = largerRatio(ZERO_RATIO, subtractRatios(ratio(terms.ceiling), owed));
  return {
    kind: 'isolated',
    counted: {...loan, collaterals: own},
    excluded: others.map(({asset}) => asset),
    refused: terms.borrowable && debts.filter(asset => !terms.borrowable?.includes(asset)),
    room,
    ceilingReached: compareRatios(room, ZERO_RATIO) === 0,
  };
}
