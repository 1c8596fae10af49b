import {ceilToTick, compareRatios, decimal, requirePositive} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {LiquidationAnswer} from '../answer.js';

/** Why one kind of change alone cannot move liquidation as far as asked. */
export type NoRemedy =
  /** Closing all but nothing of the position would not do. */
  | 'whole-position'
  /** Repaying the whole of this debt would not do. */
  | 'whole-debt'
  /** Selling the whole of this collateral would not do. */
  | 'whole-collateral'
  /** The asset carries no weight at that price. */
  | 'no-weight'
  /** No price is touched with so small a chance. */
  | 'no-price-that-far'
  /** The requirement jumps between brackets, and no exact part is known. */
  | 'schedule-jumps';

/** The change that moves liquidation to a price, stated on the step it can be made in, rounded up so that it suffices. */
export interface RemedyNeeded<After> {
  readonly kind: 'needed';
  readonly amount: Decimal;
  /** Unrounded. */
  readonly exact: Ratio;
  /** What is held once it is done. */
  readonly after: After;
}

export type RemedyAnswer<After> =
  | RemedyNeeded<After>
  /** Liquidation is at the price or beyond it already. */
  | {readonly kind: 'enough'}
  | {readonly kind: 'impossible'; readonly why: NoRemedy};

/** The step of an amount nobody gave a step for: eight decimals. */
export const FINEST_STEP: DecimalInput = '0.00000001';

/** The smallest multiple of a step that is not below an amount. */
export function upToStep(amount: Ratio, step: DecimalInput): Decimal {
  return ceilToTick(amount.numerator, amount.denominator, requirePositive(decimal(step, 'step'), 'step'));
}

/** Whether an answer stands at a price or further away than it. */
export function reaches(answer: LiquidationAnswer, price: Ratio): boolean {
  if (answer.kind !== 'at') return answer.kind === 'never';
  const side = compareRatios(answer.exact, price);
  return answer.direction === 'falling' ? side <= 0 : side >= 0;
}
