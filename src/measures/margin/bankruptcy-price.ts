import {addRatios, negateRatio, ratio, ratioSign, roundToGrid, sign} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import type {NeverReason} from '../answer.js';
import {requirePosition, requireRules} from '../door.js';
import {marginEquation, priceAt} from './equation.js';

/** `now`: the margin is gone at every price of the grid. */
export type BankruptcyAnswer =
  | {
      readonly kind: 'at';
      /** On the venue's grid, towards the earlier bankruptcy; quote per base. */
      readonly price: Decimal;
      readonly exact: Ratio;
      readonly direction: 'falling' | 'rising';
    }
  | {readonly kind: 'now'; readonly price: null; readonly exact: Ratio | null; readonly direction: 'falling' | 'rising'}
  | {readonly kind: 'never'; readonly why: NeverReason};

/**
 * Returns the price at which the margin is gone: equity zero, whatever the venue requires.
 *
 *     W + U + s·q·(P − E) = 0    linear and quanto        W + U + s·N·(1/E − 1/P) = 0    inverse
 *
 * The venues' convention: neither this position's maintenance nor T, that of the others, is set aside; the others' profit U counts.
 * No fee is subtracted; a venue that reserves one has it out of the margin first.
 *
 * @param rules - for the price grid; rounded up for a long, down for a short.
 * @returns quote per base; a price of zero or below is `never`.
 * @throws {InputError} `not-a-position`, `not-rules`.
 * @source Bybit, "Liquidation Price (USDT Contract)": the bankruptcy price is where the position margin is used up.
 * @example
 * const position = linearPosition({side: 'long', entry: '30000', size: '1', margin: '3000'});
 * bankruptcyPrice(position, marginRules({schedule: flatSchedule([{floor: '0', rate: '0.004'}])})); // 27000
 */
export function bankruptcyPrice(position: Position, rules: MarginRules): BankruptcyAnswer {
  requirePosition(position);
  requireRules(rules);
  const {sigma, entryNotional, free} = marginEquation(position);
  const margin = addRatios(free, ratio(position.rest.maintenance)); // W + U
  // W + U + σ·(n − n_E) = 0
  const notional = addRatios(entryNotional, sigma === 1 ? negateRatio(margin) : margin);
  const falling = position.side === 'long';
  const direction = falling ? 'falling' : 'rising';
  if (ratioSign(notional) <= 0) {
    if (sigma === -1) return {kind: 'now', price: null, exact: null, direction};
    return {kind: 'never', why: position.kind === 'inverse' ? 'collateral-rises-with-short' : 'fully-collateralised'};
  }
  const exact = priceAt(position, notional);
  const price = roundToGrid(exact, rules.grid, falling ? 'up' : 'down');
  return sign(price) === 0 ? {kind: 'now', price: null, exact, direction} : {kind: 'at', price, exact, direction};
}
