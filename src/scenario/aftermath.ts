import type {Decimal} from '../decimal/index.js';
import type {LiquidationCircumstances} from '../measures/index.js';
import type {LoanAftermath} from './loan-aftermath.js';
import type {LoanAnswer} from './loan-answer.js';

export type {LoanAftermath};

/** Returns what liquidation takes of a loan at a price of the moving asset, as `loanAftermath` does, by the rules of its market. */
export type SettleLoan = (
  answer: LoanAnswer,
  price: Decimal,
  first?: LiquidationCircumstances['first'],
) => LoanAftermath;

/** Loads what settles loans, which few pages need: the rules, and what follows from them. */
export async function loadLoanAftermath(): Promise<SettleLoan> {
  const [{loanAftermath}, {loanProtocol}] = await Promise.all([
    import('./loan-aftermath.js'),
    import('./loan-protocol.js'),
  ]);
  return (answer, price, first) => loanAftermath(answer, loanProtocol, price, first);
}
