import type {LiquidationAnswer} from '../measures/index.js';
import type {en} from './en.js';
import type {Words} from './language.js';

/**
 * Returns the sentence that states a position's answer; its placeholders are `subject` and `price`. A price beyond the
 * last known bracket is withheld.
 *
 * @param onEntry - the order would be liquidatable at its own entry price.
 */
export function positionSentence(
  {verdicts}: Words<typeof en>,
  liquidation: LiquidationAnswer,
  onEntry: boolean,
): string {
  if (liquidation.kind === 'never') {
    return liquidation.why === 'collateral-rises-with-short' ? verdicts.risesWithShort : verdicts.covered;
  }
  if (liquidation.price === null) return verdicts.always;
  if (liquidation.beyondLastBracket) return verdicts.withheld;
  if (onEntry) return verdicts.onEntry;
  return liquidation.kind === 'now' ? verdicts.passed : verdicts.at;
}
