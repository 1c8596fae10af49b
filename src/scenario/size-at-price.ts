import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {notionalAtEntry, type PositionAnswer} from './position-answer.js';
import type {PositionText} from './scenario.js';

const ONE = ratio('1');
const NOTHING = ratio('0');

/**
 * Returns the largest size that is not liquidated before a price, unrounded; `any` where every size is liquidated beyond it, `null`
 * where none is.
 *
 *     q·(b·(m + f) − σ·(u − v)) ≤ W + c              margin given; u, v = notional of one unit at the price, at entry
 *     q·(b·(m + f) − σ·(u − v) − v/L) ≤ c            leverage given; b = u, or v where the requirement is frozen at entry
 *
 * One bracket at a time, from the last: the largest size it allows within itself.
 *
 * @param answer - of a position of any size; its side, entry, margin or leverage, and the rules count.
 * @param given - which of leverage and margin stays as it is.
 * @param price - quote per base, > 0.
 * @returns the position's own unit: base; quote of an inverse position.
 * @source Equity = maintenance at the price, solved for the size: equations (A), (B), (C) of `positionLiquidationPrice`.
 */
export function sizeAtPrice(
  {position, leverage, market: {rules}}: PositionAnswer,
  given: PositionText['given'],
  price: Decimal,
): Ratio | 'any' | null {
  const isInverse = position.kind === 'inverse';
  const isFalling = (position.side === 'long') !== isInverse;
  const atPrice = isInverse ? divideRatios(ONE, ratio(price)) : ratio(price);
  const atEntry = divideRatios(notionalAtEntry(position), position.size);
  const lost = isFalling ? subtractRatios(atEntry, atPrice) : subtractRatios(atPrice, atEntry);
  const [owned, share] = given === 'margin' ? [position.margin, NOTHING] : [NOTHING, divideRatios(atEntry, leverage)];
  const {schedule, feeRate, maintenanceAt} = rules;
  const basis = maintenanceAt === 'entry' ? atEntry : atPrice;
  const ladder =
    schedule.kind === 'contracts' && position.contracts ? divideRatios(position.contracts, position.size) : basis;
  const {brackets} = schedule;
  for (let index = brackets.length - 1; index >= 0; index--) {
    const {floor, rate, deduction} = brackets[index]!;
    const next = brackets[index + 1];
    const required = multiplyRatios(basis, addRatios(ratio(rate), ratio(feeRate)));
    const slope = addRatios(addRatios(required, lost), negateRatio(share));
    const end = next ? divideRatios(ratio(next.floor), ladder) : null;
    const wanted = ratioSign(slope) > 0 ? divideRatios(addRatios(owned, ratio(deduction)), slope) : null;
    const most = wanted && end ? (compareRatios(wanted, end) < 0 ? wanted : end) : (wanted ?? end);
    if (most === null) return 'any';
    if (ratioSign(most) > 0 && compareRatios(multiplyRatios(most, ladder), ratio(floor)) >= 0) return most;
  }
  return null;
}
