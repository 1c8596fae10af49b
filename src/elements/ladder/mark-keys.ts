import {toFloat, type Decimal, type PriceGrid} from '../../decimal/index.js';
import {sigmaPrices} from '../../measures/index.js';
import {nearestPrinted, printedBeside} from '../../scenario/index.js';
import type {View} from '../shared/view.js';

/** How far a key goes. */
interface KeyMove {
  readonly kind: 'ticks' | 'deviation';
  /** Returns the price it leads to; `stride` times as far where the way is counted in ticks. */
  readonly from: (price: Decimal, grid: PriceGrid, stride: number) => Decimal;
}

/** Which way a key goes along the prices. */
export const ARROWS: Readonly<Record<string, 1 | -1>> = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1};
export const PAGES: Readonly<Record<string, 1 | -1>> = {PageUp: 1, PageDown: -1};
const LONG = 10;
/** Of the price, where no volatility says how far a page goes. */
const PAGE_SHARE = 0.01;

/** Returns where a key leads: arrows by ticks, with Shift by ten; Page keys by a deviation of the horizon. `null` for any other key. */
export function keyMove({key, shiftKey}: KeyboardEvent, view: View): KeyMove | null {
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    const ticks = arrow * (shiftKey ? LONG : 1);
    return {kind: 'ticks', from: (price, grid, stride) => printedBeside(price, ticks * stride, grid)};
  }
  const page = PAGES[key];
  if (page === undefined) return null;
  return {kind: 'deviation', from: (price, grid) => pageFrom(view, price, grid, page)};
}

/** Returns the price a deviation away, or a hundredth where there is none; a tick at least. */
export function pageFrom({shown, kernel}: View, price: Decimal, grid: PriceGrid, towards: 1 | -1): Decimal {
  const outlook = shown?.answer.outlook;
  const direction = towards === 1 ? 'rising' : 'falling';
  const far =
    outlook && kernel
      ? sigmaPrices(kernel, {from: price, direction}, outlook.volatility, outlook.horizonDays, [1])[0]!.price
      : toFloat(price) * (1 + towards * PAGE_SHARE);
  const found = nearestPrinted(far, grid);
  return toFloat(found) === toFloat(price) ? printedBeside(price, towards, grid) : found;
}
