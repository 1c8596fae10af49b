import {
  addRatios,
  decimal,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  requireNonNegative,
  requirePositive,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, PriceGrid} from '../../decimal/index.js';
import type {InversePosition, SizeLinearRate} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {requirePosition} from '../door.js';
import {marginEquation} from './equation.js';
import {searchedPrice} from './searched-price.js';
import type {SearchedPriceAnswer} from './searched-price.js';

/**
 * Returns the liquidation price of an inverse position whose rate grows with its size in coin, which the price moves.
 *
 *     W + U − T + s·N·(1/E − 1/P) = (N/P)·(b + k·N/P)
 *
 * With x = 1/P: k·N²·x² + N·(b + s)·x − (W + U − T + s·N/E) = 0; its root is a square root, so the price on the grid is found by asking.
 * A linear position needs none of this: its size stands still, and `sizeLinearSchedule` gives it one bracket.
 *
 * @param mark - quote per base, > 0; the entry when left out.
 * @throws {InputError} `not-a-position`, `not-inverse`, `negative`, `not-positive`; for amounts as `decimal`.
 * @source Deribit, "Inverse Perpetual": maintenance b + k per coin, read 2026-11; the equation is derived, no price is published.
 */
export function sizeLinearPrice(
  position: InversePosition,
  law: SizeLinearRate,
  grid: PriceGrid = {kind: 'unrounded'},
  mark: DecimalInput = position.entry,
): SearchedPriceAnswer {
  requirePosition(position);
  if (position.kind !== 'inverse') {
    const instead = 'Give a linear position the one bracket of sizeLinearSchedule.';
    throw new InputError('position', 'not-inverse', 'a position settled in quote', instead);
  }
  const base = ratio(requireNonNegative(decimal(law.base, 'base'), 'base'));
  const perUnit = ratio(requireNonNegative(decimal(law.perUnit, 'perUnit'), 'perUnit'));
  const {constant} = marginEquation(position); // W + U − T + s·N/E
  const from = requirePositive(decimal(mark, 'mark'), 'mark');
  const long = position.side === 'long';
  const at = (price: Decimal) => {
    const coins = divideRatios(position.size, ratio(price)); // N/P
    const rate = addRatios(base, multiplyRatios(perUnit, coins));
    const left = long ? subtractRatios(constant, coins) : addRatios(constant, coins);
    return ratioSign(subtractRatios(left, multiplyRatios(coins, rate)));
  };
  const atTheEnd = long ? -1 : ratioSign(constant);
  return searchedPrice({at, atTheEnd, whyNever: 'collateral-rises-with-short'}, position.side, from, grid);
}
