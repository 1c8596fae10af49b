import {
  decimal,
  divideRatios,
  multiplyRatios,
  ONE,
  ratio,
  subtract,
  subtractRatios,
  add,
  requireWithin,
  ZERO,
} from '../../decimal/index.js';
import type {DecimalInput, PriceGrid} from '../../decimal/index.js';
import type {Side} from '../../contracts/index.js';
import {positiveRatio, signOfSide} from '../door.js';
import {priceAnswer, signed} from '../price-answer.js';
import type {PriceAnswer} from '../price-answer.js';

/** A Drift v2 position as its account keeps it: what was paid or received in all, not an average price. */
export interface DriftInput {
  readonly side: Side;
  /** Base units, > 0. */
  readonly size: DecimalInput;
  /** Long: quote paid, fees included. Short: quote received, fees already out. Positive. */
  readonly quoteEntry: DecimalInput;
  /** Quote: everything else the account has, less what its other positions require. */
  readonly collateral: DecimalInput;
  /** m: maintenance margin ratio, a fraction of notional, 0 ≤ m < 1; the size premium is already in it. */
  readonly rate: DecimalInput;
}

/**
 * Returns the oracle price at which a Drift v2 position is liquidated.
 *
 *     P = (s·quote − collateral) / (q·(s − m))
 *
 * Equation (A) with q·E := the quote of the position's own ledger, so no average price is rounded on the way.
 *
 * @throws {InputError} for amounts as `decimal`; `not-positive`, `out-of-bounds`, `not-a-choice`.
 * @source drift-labs/protocol-v2, `sdk/src/user.ts`, `liquidationPrice`, commit 0ae3e3b1.
 */
export function driftLiquidationPrice(input: DriftInput, grid?: PriceGrid): PriceAnswer {
  const s = signOfSide(input.side);
  const rate = requireWithin(decimal(input.rate, 'rate'), 'rate', ZERO, ONE);
  const quote = signed(s, positiveRatio(input.quoteEntry, 'quoteEntry'));
  const owed = signed(s, subtractRatios(quote, ratio(decimal(input.collateral, 'collateral'))));
  const slope = ratio(s === 1 ? subtract(ONE, rate) : add(ONE, rate)); // |s − m|
  return priceAnswer(divideRatios(owed, multiplyRatios(positiveRatio(input.size, 'size'), slope)), input.side, grid);
}
