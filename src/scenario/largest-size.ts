import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  ratioToFloat,
  roundToGrid,
  subtract,
  sign,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {stepBelow} from './calmer.js';
import type {PositionAnswer} from './position-answer.js';
import type {PositionText} from './scenario.js';

/**
 * Returns the largest size whose liquidation lies within the last known bracket, on the venue's step, down; `null` where there is none.
 *
 *     n_E·(1 − 1/L) < cap·(1 − r) + c          losing as the notional falls, leverage given; 0 for 1/L and + W on the right, margin given
 *     n_E·(1 + 1/L) < cap·(1 + r) − c          losing as it rises; − W on the right
 *     n_E < cap                                requirement frozen at entry
 *
 * @param given - which of leverage and margin stays as it is.
 * @returns base units; quote of an inverse position.
 * @source slack(cap) > 0 of `solution`, solved for n_E, the notional at entry.
 */
export function largestKnownSize(
  {market, position, leverage}: PositionAnswer,
  given: PositionText['given'],
): Decimal | null {
  const {schedule, feeRate, maintenanceAt} = market.rules;
  const last = schedule.brackets.at(-1)!;
  if (last.cap === null || schedule.kind === 'contracts') return null;
  const isFalling = (position.side === 'long') === (position.kind !== 'inverse');
  const one = ratio('1');
  const [signed, plus] = isFalling ? [negateRatio, one] : [(r: Ratio) => r, negateRatio(one)];
  const rate = addRatios(ratio(last.rate), ratio(feeRate));
  const ends = addRatios(
    multiplyRatios(ratio(last.cap), addRatios(one, signed(rate))),
    multiplyRatios(ratio(last.deduction), plus),
  );
  const share = given === 'leverage' ? addRatios(one, signed(divideRatios(one, leverage))) : one;
  const owned = given === 'margin' ? multiplyRatios(position.margin, plus) : ratio('0');
  if (ratioSign(share) <= 0) return null;
  const notional = maintenanceAt === 'entry' ? ratio(last.cap) : divideRatios(addRatios(ends, owned), share);
  const entry = ratio(position.entry);
  const size = position.kind === 'inverse' ? multiplyRatios(notional, entry) : divideRatios(notional, entry);
  if (ratioSign(size) <= 0) return null;
  const step = market.steps.kind === 'recorded' ? market.steps.size : stepBelow(ratioToFloat(size), 8);
  const below = roundToGrid(size, {kind: 'tick', step}, 'down');
  // at the edge itself the price is withheld
  const largest = compareRatios(ratio(below), size) === 0 ? subtract(below, step) : below;
  return sign(largest) > 0 ? largest : null;
}
