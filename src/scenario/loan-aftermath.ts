import type {Loan} from '../contracts/index.js';
import type {Decimal} from '../decimal/index.js';
import {aftermath, type Aftermath, type LiquidationCircumstances, type LiquidationTerms} from '../measures/index.js';
import {aaveV3Ethereum, type LendingProtocol} from '../venues/index.js';
import type {LoanAnswer} from './loan-answer.js';

/** What becomes of a loan, and by whose rules. */
export interface LoanAftermath {
  readonly protocol: LendingProtocol;
  /** Collaterals whose bonus is not on record: none is counted. */
  readonly withoutBonus: readonly string[];
  /** The loan at the price asked. */
  readonly loan: Loan;
  readonly aftermath: Aftermath;
}

/**
 * Returns what liquidation by a protocol takes of a loan when the moving asset stands at a price.
 *
 * @param first - the pair the first liquidator takes; the worst for the borrower when left out.
 */
export function loanAftermath(
  {loan, move}: LoanAnswer,
  protocol: LendingProtocol,
  price: Decimal,
  first?: LiquidationCircumstances['first'],
): LoanAftermath {
  const moved = atPrice(loan, move.asset, price);
  const known = new Map(aaveV3Ethereum.assets.map(({asset, bonus}) => [asset, bonus]));
  const names = loan.collaterals.map(({asset}) => asset);
  const bonuses = Object.fromEntries(names.flatMap(name => (known.has(name) ? [[name, known.get(name)!]] : [])));
  const terms: LiquidationTerms = {rules: protocol.rules, bonuses};
  return {
    protocol,
    withoutBonus: names.filter(name => !known.has(name)),
    loan: moved,
    aftermath: aftermath(moved, terms, {first}),
  };
}

const atPrice = (loan: Loan, asset: string, price: Decimal): Loan => {
  const moved = <Row extends Loan['debts'][number]>(row: Row): Row => (row.asset === asset ? {...row, price} : row);
  return {...loan, collaterals: loan.collaterals.map(moved), debts: loan.debts.map(moved)};
};
