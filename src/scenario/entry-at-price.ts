import {compare, compareRatios, decimal, multiply, ratio, type Decimal} from '../decimal/index.js';
import {furthestPrice} from './furthest-price.js';
import type {PositionAnswer} from './position-answer.js';
import {printedBeside, printedGrid} from './printed-prices.js';

/** How far from the liquidation price an entry is looked for. */
const FURTHEST = decimal('1000');

/** Whether liquidation stands at a price or beyond it, or nowhere. */
export function reachesPrice(
  {liquidation, position: {side}}: Pick<PositionAnswer, 'liquidation' | 'position'>,
  price: Decimal,
): boolean {
  if (liquidation.kind === 'never') return true;
  if (liquidation.exact === null) return false;
  return compareRatios(liquidation.exact, ratio(price)) * (side === 'long' ? 1 : -1) <= 0;
}

/**
 * Returns the printed entry prices on both sides of where liquidation passes a price: the last at which it is there or beyond, and the
 * one after it; nothing where no entry up to a thousand times the price does either.
 *
 * A long that was entered higher, a short that was entered lower, is liquidated sooner; the way between is halved, every step decided
 * exactly by the answer of the entry itself, so that it holds for every contract, unit of size and schedule.
 *
 * @param answer - of the position at any entry.
 * @param price - of liquidation, quote per base.
 * @param answerAt - of the position at an entry price; `null` where it has none.
 */
export function entriesAtPrice(
  {market, position}: PositionAnswer,
  price: Decimal,
  answerAt: (entry: Decimal) => PositionAnswer | null,
): Decimal[] {
  const grid = printedGrid(market.rules.grid, price);
  const least = printedBeside(decimal('0'), 1, grid);
  const most = multiply(price, FURTHEST);
  const isLong = position.side === 'long';
  const [from, to] = isLong ? [least, most] : [most, least];
  const attempt = (entry: Decimal) => {
    const found = answerAt(entry);
    const isThere = found !== null && reachesPrice(found, price);
    return isThere ? ({kind: 'found', price: entry, value: null} as const) : ({kind: 'refused', why: ''} as const);
  };
  if (attempt(from).kind === 'refused' || attempt(to).kind === 'found') return [];
  const last = furthestPrice(from, to, grid, attempt).found?.price ?? from;
  const next = printedBeside(last, isLong ? 1 : -1, grid);
  return compare(last, next) === 0 ? [last] : [last, next];
}
