import type {Loan} from '../contracts/index.js';
import {add, isZero, ratio, ZERO, type Ratio} from '../decimal/index.js';
import {isolatedLoan} from '../measures/index.js';
import type {LoanMarket} from '../venues/index.js';

/**
 * Returns what the debt ceiling of a loan's one collateral leaves, base currency; `null` where no ceiling holds. What others owe
 * against it is not known here: it leaves at most this much.
 *
 *     room = ceiling − Σ d          d = this loan's own debts, a token counting as one of the base currency
 *
 * @source Aave v3, `UserConfiguration.getIsolationModeState`: only a collateral that is the only one is isolated (aave-v3-origin).
 */
export function isolationRoom(loan: Loan, {isolated}: LoanMarket): Ratio | null {
  const [held, ...others] = loan.collaterals.filter(({quantity}) => !isZero(quantity));
  const terms = others.length === 0 && isolated.find(({asset}) => asset === held?.asset);
  if (!terms) return null;
  const own = loan.debts.reduce((sum, {quantity}) => add(sum, quantity), ZERO);
  const found = isolatedLoan(loan, terms, ratio(own));
  return found.kind === 'isolated' ? found.room : null;
}
