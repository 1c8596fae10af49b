import type {LiquidationAnswer} from '../measures/index.js';
import {en} from './en.js';

/** What decides a verdict's wording. */
export interface VerdictCase {
  readonly kind: 'position' | 'loan';
  readonly liquidation: LiquidationAnswer;
  /** The order would be liquidatable at its own entry price. */
  readonly onEntry: boolean;
}

/**
 * Returns the sentence that states an answer; its placeholders are `subject`, `price` and, for a loan, `asset`. A price
 * beyond the last known bracket is withheld.
 */
export function verdictSentence({kind, liquidation, onEntry}: VerdictCase): string {
  if (liquidation.kind === 'never') return en.never[liquidation.why];
  if (liquidation.kind === 'now' && liquidation.price === null) return en.verdicts.always;
  if (liquidation.beyondLastBracket) return en.verdicts.withheld;
  if (onEntry) return en.verdicts.onEntry;
  if (liquidation.kind === 'now') return kind === 'loan' ? en.verdicts.passedAsset : en.verdicts.passed;
  return kind === 'loan' ? en.verdicts[liquidation.direction] : en.verdicts.at;
}
