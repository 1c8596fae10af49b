import {add, compareRatios, ratio, roundToGrid, subtract, type Decimal, type PriceGrid} from '../decimal/index.js';
import type {LiquidationAnswer} from '../measures/index.js';
import {printedStep} from './calmer.js';

/**
 * Returns the first price a page can print at which liquidation has come: a stated price is rounded to the safe side, and there it has not.
 *
 * @param now - the price now, which is it where it is already past; `null` where nobody said.
 * @param survives - equality is not yet liquidated.
 * @returns `null` where no price liquidates.
 */
export function liquidatingPrice(
  liquidation: LiquidationAnswer,
  now: Decimal | null,
  grid: PriceGrid,
  survives: boolean,
): Decimal | null {
  if (liquidation.kind === 'never') return null;
  if (liquidation.kind === 'now') return now;
  const {exact, direction, price} = liquidation;
  const isFalling = direction === 'falling';
  const step = grid.kind === 'tick' ? grid.step : printedStep(price);
  const onto = roundToGrid(exact, {kind: 'tick', step}, isFalling ? 'down' : 'up');
  if (!survives || compareRatios(ratio(onto), exact) !== 0) return onto;
  return isFalling ? subtract(onto, step) : add(onto, step);
}
