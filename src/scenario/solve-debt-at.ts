import {
  addRatios,
  divideRatios,
  multiply,
  multiplyRatios,
  ratio,
  ratioSign,
  roundToGrid,
  sign,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {stepWorthACent} from './calmer.js';
import {edit} from './edit.js';
import type {LoanAnswer} from './loan-answer.js';
import {pricesAt} from './loan-prices.js';
import {numberText} from './number-text.js';
import type {Scenario} from './scenario.js';

const FIRST_DEBT = 'loan.debts.0.quantity';

/**
 * Returns the scenario with as much of the first debt as puts liquidation at a price of the asset that moves, rounded down to a step
 * worth about a cent so that it comes there or later; `null` where nothing could be owed there.
 *
 *     d₁ = (Σ L·q·p − Σ others)/s₁          every price the one it has when the asset that moves is at `price`
 *
 * @param answer - of the scenario; its move has a price.
 * @param price - base currency of the market per token, > 0.
 * @source Health factor = 1 at the moved prices, solved for the first debt; lending mathematics §1.6.
 */
export function solveDebtAt(scenario: Scenario, {loan, move}: LoanAnswer, price: Decimal): Scenario | null {
  const [debt, ...others] = loan.debts;
  if (!debt) return null;
  const prices = pricesAt(loan, move, price);
  const own = prices.get(debt.asset)!;
  const worth = (rows: readonly {asset: string; quantity: Decimal}[]): Ratio =>
    rows.map(row => multiplyRatios(ratio(row.quantity), prices.get(row.asset)!)).reduce(addRatios, ratio('0'));
  const carried = worth(
    loan.collaterals.map(({asset, quantity, threshold}) => ({asset, quantity: multiply(quantity, threshold)})),
  );
  const free = subtractRatios(carried, worth(others));
  if (ratioSign(own) <= 0 || ratioSign(free) <= 0) return null;
  const step = stepWorthACent(debt.price);
  const quantity = roundToGrid(divideRatios(free, own), {kind: 'tick', step}, 'down');
  return sign(quantity) > 0 ? edit(scenario, FIRST_DEBT, numberText(quantity)) : null;
}
