import type {LiquidationAnswer} from '../measures/index.js';
import type {enLoan} from './en-loan.js';
import type {Words} from './language.js';

/** Returns the sentence that states a loan's answer; its placeholders are `subject`, `asset` and `price`. */
export function loanSentence({verdicts}: Words<typeof enLoan>, liquidation: LiquidationAnswer): string {
  if (liquidation.kind === 'never') {
    if (liquidation.why === 'no-debt') return verdicts.noDebt;
    return liquidation.why === 'price-below-zero' ? verdicts.belowZero : verdicts.noMatter;
  }
  if (liquidation.price === null) return verdicts.always;
  return liquidation.kind === 'now' ? verdicts.passed : verdicts[liquidation.direction];
}
