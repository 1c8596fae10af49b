import {addRatios, multiply, multiplyRatios, ratio, sign, subtractRatios} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf} from '../amounts.js';
import {asRatio} from '../door.js';
import {requireLoan, requireName} from './door.js';

/** The price one asset moves to while every other stands. */
export interface MoveTo {
  readonly asset: string;
  /** Base currency of the market per token. */
  readonly price: Ratio | DecimalInput;
}

/**
 * Returns what a loan lacks at prices, below zero what is left over: base currency of the market.
 *
 *     D − W = Σ d·s − Σ L·q·p
 *
 * @source Aave v3, `GenericLogic.calculateUserAccountData` (aave-v3-origin): the same sums, at other prices.
 */
export function missingAt({collaterals, debts}: Loan, prices: ReadonlyMap<string, Ratio>): Ratio {
  const value = (asset: string, quantity: Decimal): Ratio => multiplyRatios(ratio(quantity), prices.get(asset)!);
  const weighted = collaterals.map(row => value(row.asset, multiply(row.threshold, row.quantity)));
  const owed = debts.map(row => value(row.asset, row.quantity));
  const sum = (values: readonly Ratio[]): Ratio => values.reduce(addRatios, ratio('0'));
  return subtractRatios(sum(owed), sum(weighted));
}

/**
 * Returns every price of a loan with one moved, base currency of the market per token.
 *
 * @throws {InputError} `not-a-loan`; `not-a-name` at `move.asset`; `not-positive` at `move.price`.
 */
export function pricesWith(loan: Loan, move: MoveTo): ReadonlyMap<string, Ratio> {
  fieldsOf(move, 'move');
  requireName(move.asset, 'move.asset');
  const rows = [...requireLoan(loan).collaterals, ...loan.debts];
  return new Map(rows.map(row => [row.asset, priceIn(row, move)]));
}

function priceIn(row: {asset: string; price: Decimal}, move: MoveTo): Ratio {
  if (row.asset !== move.asset) return ratio(row.price);
  const moved = asRatio(move.price, 'move.price');
  if (sign(moved.numerator) > 0) return moved;
  throw new InputError('move.price', 'not-positive', 'a price that is not above zero', 'Write a price above 0.');
}
