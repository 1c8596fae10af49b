import {compareRatios, divideRatios, multiplyRatios, ratio, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, positiveOf, smallerRatio} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** An auction and a bid. */
export interface TakeInput {
  /** Collateral for sale, tokens. */
  readonly lot: Amount;
  /** What must still be raised, DAI. */
  readonly tab: Amount;
  /** The auction's price now, DAI per token. */
  readonly price: Amount;
  /** Tokens the keeper asks for. */
  readonly amount: Amount;
  /** dust·chop: no auction is left with less to raise. */
  readonly chost: Amount;
}

/** `refused`: the bid would leave less than `chost`, and there is no more than that to raise. */
export type Take =
  | {readonly kind: 'refused'; readonly why: 'no-partial-purchase'}
  | {
      readonly kind: 'at';
      /** Tokens bought. */
      readonly slice: Ratio;
      /** DAI paid. */
      readonly owe: Ratio;
      readonly lotLeft: Ratio;
      readonly tabLeft: Ratio;
    };

/**
 * Returns what one bid in a Maker auction buys; where a price turns DAI into tokens, they are floored at 18 decimals.
 *
 *     slice = min(lot, amount)      owe = min(slice·price, tab)      what remains to raise is 0 or at least chost
 *
 * @throws {InputError} `negative`, `not-positive` at the field.
 * @source Maker, `Clipper.take` (makerdao/dss, src/clip.sol, 0057e942).
 * @example take({lot: '40', tab: '110', price: '5', amount: '25', chost: '22'}); // 22 tokens for 110 DAI
 */
export function take(input: TakeInput): Take {
  fieldsOf(input, 'input');
  const lot = amountOf(input.lot, 'lot');
  const tab = amountOf(input.tab, 'tab');
  const price = positiveOf(input.price, 'price');
  const chost = amountOf(input.chost, 'chost');
  let slice = smallerRatio(lot, amountOf(input.amount, 'amount'));
  let owe = multiplyRatios(slice, price);
  if (compareRatios(owe, tab) > 0) {
    owe = tab;
    slice = bought(tab, price);
  } else if (compareRatios(owe, tab) < 0 && compareRatios(slice, lot) < 0) {
    if (compareRatios(subtractRatios(tab, owe), chost) < 0) {
      if (compareRatios(tab, chost) <= 0) return {kind: 'refused', why: 'no-partial-purchase'};
      owe = subtractRatios(tab, chost);
      slice = bought(owe, price);
    }
  }
  return {kind: 'at', slice, owe, lotLeft: subtractRatios(lot, slice), tabLeft: subtractRatios(tab, owe)};
}

const bought = (owe: Ratio, price: Ratio): Ratio => ratio(inUnits(divideRatios(owe, price), 18, 'down'));
