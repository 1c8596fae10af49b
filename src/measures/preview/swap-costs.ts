import {addRatios, compareRatios, multiplyRatios, roundRatio, subtractRatios} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, ONE_RATIO, shareOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** What a swap costs; fractions, 0 when left out. */
export interface SwapCosts {
  /** Taken of what is sold. */
  readonly fee?: Amount | undefined;
  /** Worse than the oracle's price, on what is left. */
  readonly slippage?: Amount | undefined;
  /** A flash loan's fee, on what it lends. */
  readonly flash?: Amount | undefined;
}

/** What is kept of a swap, (1 − fee)·(1 − slippage) > 0, and what is owed for one borrowed in a flash, 1 + flash. */
export function costsOf(costs: SwapCosts): {readonly kept: Ratio; readonly owed: Ratio} {
  const {fee, slippage, flash} = fieldsOf(costs, 'costs');
  const less = (share: Amount | undefined, field: string): Ratio => {
    const kept = subtractRatios(ONE_RATIO, shareOf(share ?? '0', field));
    if (compareRatios(kept, NOTHING) > 0) return kept;
    throw new InputError(field, 'out-of-bounds', 'a cost of everything', 'Write a fraction below 1.', {
      found: '1',
      least: '0',
      most: '1',
    });
  };
  return {
    kept: multiplyRatios(less(fee, 'costs.fee'), less(slippage, 'costs.slippage')),
    owed: addRatios(ONE_RATIO, shareOf(flash ?? '0', 'costs.flash')),
  };
}

const NOTHING = subtractRatios(ONE_RATIO, ONE_RATIO);

const DIGITS = 40;

/** A quantity that came from a division: collateral down, debt up, at 40 significant digits. */
export const inTokens = (quantity: Ratio, towards: 'up' | 'down'): Decimal => roundRatio(quantity, DIGITS, towards);
