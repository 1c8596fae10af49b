import type {Loan} from '../contracts/index.js';
import {
  addRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import type {Move} from './loan-moves.js';

/** Returns every price when the asset that is stated has one: the others by their betas, none below zero. */
export function pricesAt(loan: Loan, {now, betas}: Move, price: Decimal): ReadonlyMap<string, Ratio> {
  const change = subtractRatios(divideRatios(ratio(price), ratio(now)), ratio('1'));
  const moved = (asset: string, from: Decimal): Ratio => {
    const factor = addRatios(ratio('1'), multiplyRatios(betas[asset] ?? ratio('0'), change));
    return ratioSign(factor) > 0 ? multiplyRatios(ratio(from), factor) : ratio('0');
  };
  return new Map([...loan.collaterals, ...loan.debts].map(row => [row.asset, moved(row.asset, row.price)]));
}
