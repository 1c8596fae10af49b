import type {LiquidationAnswer} from '../measures/index.js';
import type {enLoan} from './en-loan.js';
import type {Words} from './language.js';

/** Which way a loan's prices are taken to move, and what is missing to say where that ends. */
export interface LoanMoveTold {
  readonly kind: 'only' | 'all' | 'with' | 'debts' | 'mix';
  readonly needs: 'betas' | 'volatilities' | null;
}

/** Returns the sentence that states a loan's answer and names the move; its placeholders are `subject`, `asset` and `price`. */
export function loanSentence(
  {verdicts}: Words<typeof enLoan>,
  liquidation: LiquidationAnswer,
  {kind, needs}: LoanMoveTold = {kind: 'only', needs: null},
): string {
  if (needs !== null) return verdicts[needs];
  if (liquidation.kind === 'never') {
    if (liquidation.why === 'no-debt') return verdicts.noDebt;
    if (kind !== 'only') return verdicts.noSuchMove;
    return liquidation.why === 'price-below-zero' ? verdicts.belowZero : verdicts.noMatter;
  }
  const {price, direction} = liquidation;
  if (price === null) return kind === 'only' ? verdicts.always : verdicts.now;
  if (liquidation.kind === 'now') return verdicts.passed;
  if (kind === 'only') return verdicts[direction];
  return verdicts[`${kind}${direction === 'falling' ? 'Falling' : 'Rising'}`];
}
