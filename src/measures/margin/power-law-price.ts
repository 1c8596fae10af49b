import {
  addRatios,
  decimal,
  multiplyRatios,
  ratio,
  ratioSign,
  requireNonNegative,
  requirePositive,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, PriceGrid} from '../../decimal/index.js';
import type {PowerRate, Side} from '../../contracts/index.js';
import {positiveRatio, requireList, signOfSide} from '../door.js';
import {signed} from '../price-answer.js';
import {comparedToPowerLaw} from './power-law.js';
import type {RiskItem} from './risk-rate.js';
import {searchedPrice} from './searched-price.js';
import type {SearchedPriceAnswer} from './searched-price.js';

/** One position of a cross account whose rate grows with its notional; the others stand still. */
export interface PowerLawInput {
  readonly side: Side;
  /** Base units, > 0. */
  readonly size: DecimalInput;
  /** Quote per base, > 0. */
  readonly mark: DecimalInput;
  /** Quote at the mark: balance and every position's unrealised profit, this one's included. */
  readonly totalCollateral: DecimalInput;
  /** From `powerRate`. */
  readonly law: PowerRate;
  /** The other positions at their marks, at the rates they have there. */
  readonly others?: readonly RiskItem[] | undefined;
}

/**
 * Returns the liquidation price of one position of an Orderly cross account, the other prices fixed.
 *
 *     C + s·q·(P − M) − Σ others n·m = q·P·max(m, b·(q·P)^0.8)          b = m/initial·factor
 *
 * The venue stops a bisection at 1e-4 of the price and shows the conservative end; here the price on the grid is the root's own
 * neighbour.
 *
 * @throws {InputError} `not-positive`, `negative`, `not-a-list`, `not-a-choice`; for amounts as `decimal`.
 * @source OrderlyNetwork/js-sdk, `packages/perp`, `liqPrice`, commit 0d1ae776.
 */
export function powerLawPrice(input: PowerLawInput, grid: PriceGrid = {kind: 'unrounded'}): SearchedPriceAnswer {
  const {side, law, others = []} = input;
  const s = signOfSide(side);
  const size = positiveRatio(input.size, 'size');
  const mark = requirePositive(decimal(input.mark, 'mark'), 'mark');
  let free = ratio(decimal(input.totalCollateral, 'totalCollateral'));
  for (const [at, {size, price, rate}] of requireList(others, 'others').entries()) {
    const notional = multiplyRatios(
      positiveRatio(size, `others[${at}].size`),
      positiveRatio(price, `others[${at}].price`),
    );
    const share = ratio(requireNonNegative(decimal(rate, `others[${at}].rate`), `others[${at}].rate`));
    free = subtractRatios(free, multiplyRatios(notional, share));
  }
  const constant = subtractRatios(free, signed(s, multiplyRatios(size, ratio(mark)))); // slack at a price of zero
  const at = (price: Decimal) => {
    const notional = multiplyRatios(size, ratio(price));
    return comparedToPowerLaw(law, addRatios(constant, signed(s, notional)), notional);
  };
  const atTheEnd = s === 1 ? ratioSign(constant) : -1;
  return searchedPrice({at, atTheEnd, whyNever: 'fully-collateralised'}, side, mark, grid);
}
