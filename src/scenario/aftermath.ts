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
export const loadLoanAftermath = async (): Promise<SettleLoan> => (await import('./loan-aftermath.js')).loanAftermath;
