import type {Position} from '../contracts/index.js';
import {compareRatios, decimal, divideRatios, ratio, roundToGrid, subtract, type Decimal} from '../decimal/index.js';
import {marginToAdd} from '../measures/index.js';
import {notionalAtEntry, type PositionAnswer} from './position-answer.js';

const NOTHING = ratio('0');
/** Leverage is offered in tenths. */
const TENTHS = {kind: 'tick', step: decimal('0.1')} as const;

/**
 * Returns the highest leverage at which an order is not liquidatable when it fills, nor at the mark, one decimal, down; `null` where
 * there is none above 0.
 *
 *     L = n_E/max(W*(entry), W*(mark))
 */
export function leverageThatFills({position, market, mark}: PositionAnswer): Decimal | null {
  const notional = notionalAtEntry(position);
  const bare = {...position, margin: NOTHING} as Position;
  const needed = [position.entry, ...(mark === null ? [] : [mark])].flatMap(price => {
    const margin = marginToAdd<Position>(bare, market.rules, price, price);
    return margin.kind === 'needed' ? [margin.exact] : [];
  });
  if (needed.length === 0) return null;
  const most = needed.reduce((a, b) => (compareRatios(b, a) > 0 ? b : a));
  const found = divideRatios(notional, most);
  const below = roundToGrid(found, TENTHS, 'down');
  // on the edge itself the order is liquidatable
  const rounded = compareRatios(ratio(below), found) === 0 ? subtract(below, TENTHS.step) : below;
  return compareRatios(ratio(rounded), NOTHING) > 0 ? rounded : null;
}
