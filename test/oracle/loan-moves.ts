import {fraction, minus, NOTHING, order, over, plus, times, UNIT} from './fraction.js';
import type {Fraction} from './fraction.js';
import type {LoanText} from './loan.js';

/** A loan's sums, worked from its rows with each price and each quantity changed as the question says. */
export interface Worked {
  /** Σ L·q·p. */
  readonly weighted: Fraction;
  readonly collateral: Fraction;
  readonly owed: Fraction;
}

/** What is changed before the sums are taken; both sides by the asset's name. */
export interface Change {
  /** What a price is multiplied by. */
  readonly prices?: Readonly<Record<string, Fraction>>;
  /** The same for the debt side alone, where an asset stands on both. */
  readonly debtPrices?: Readonly<Record<string, Fraction>>;
  /** Tokens added to a collateral. */
  readonly supplied?: Readonly<Record<string, Fraction>>;
  /** Tokens added to a debt. */
  readonly borrowed?: Readonly<Record<string, Fraction>>;
}

/** The sums after a change, row by row: no closed form is used. */
export function worked({collaterals, debts}: LoanText, change: Change = {}): Worked {
  const {prices = {}, debtPrices = prices, supplied = {}, borrowed = {}} = change;
  let [weighted, collateral, owed] = [NOTHING, NOTHING, NOTHING];
  for (const {asset, quantity, price, threshold} of collaterals) {
    const held = plus(fraction(quantity), supplied[asset] ?? NOTHING);
    const value = times(held, times(fraction(price), prices[asset] ?? UNIT));
    collateral = plus(collateral, value);
    weighted = plus(weighted, times(fraction(threshold), value));
  }
  for (const {asset, quantity, price} of debts) {
    const due = plus(fraction(quantity), borrowed[asset] ?? NOTHING);
    owed = plus(owed, times(due, times(fraction(price), debtPrices[asset] ?? UNIT)));
  }
  return {weighted, collateral, owed};
}

/** Weighted collateral less debt. */
export const surplusOf = ({weighted, owed}: Worked): Fraction => minus(weighted, owed);

/** Weighted collateral over debt; null without debt. */
export const healthOf = ({weighted, owed}: Worked): Fraction | null => (owed.n === 0n ? null : over(weighted, owed));

/** max(0, 1 + beta·move): a price does not fall below zero. */
export function factorAt(move: Fraction, beta: Fraction): Fraction {
  const factor = plus(UNIT, times(beta, move));
  return order(factor, NOTHING) > 0n ? factor : NOTHING;
}
