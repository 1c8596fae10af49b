import {fraction, minus, order, over, plus, textOfTicks, ticks, times, NOTHING} from './fraction.js';
import type {Fraction} from './fraction.js';

/** A loan and the question, as text: what the generator makes, the measure is given and the oracle judges. */
export interface LoanText {
  readonly collaterals: readonly {asset: string; quantity: string; price: string; threshold: string; limit: string}[];
  readonly debts: readonly {asset: string; quantity: string; price: string}[];
  readonly moving: string;
  readonly tick: string;
}

/** `price` is text on the tick; null where every price liquidates. */
export interface LoanVerdict {
  readonly kind: 'at' | 'now' | 'never';
  readonly price: string | null;
  readonly exact: Fraction | null;
  readonly health: Fraction | null;
}

/** Weighted collateral less debt when `moving` trades at `price`: Σ L·q·p − Σ d·s. */
export function surplus(text: LoanText, price: Fraction | null): Fraction {
  const at = (asset: string, own: string) => (price && asset === text.moving ? price : fraction(own));
  const [weighted, owed] = sums(text, at);
  return minus(weighted, owed);
}

/**
 * Where the loan is liquidated as one asset moves. The surplus is a straight line in that asset's price; the oracle takes
 * the line from its values at two prices, not from the closed form it is there to judge.
 */
export function judgeLoan(text: LoanText): LoanVerdict {
  const [weighted, owed] = sums(text, (_, own) => fraction(own));
  if (owed.n === 0n) return {kind: 'never', price: null, exact: null, health: null};
  const health = over(weighted, owed);
  const short = order(weighted, owed) < 0n;
  const level = surplus(text, NOTHING); // at a price of 0
  const slope = minus(surplus(text, {n: 1n, d: 1n}), level);
  const exact = slope.n === 0n ? null : over({n: -level.n, d: level.d}, slope);
  const tick = fraction(text.tick);
  const count = exact && exact.n > 0n ? ticks(exact, tick, slope.n > 0n ? 'up' : 'down') : 0n;
  if (count > 0n) return {kind: short ? 'now' : 'at', price: textOfTicks(count, tick), exact, health};
  // no positive root: the surplus has one sign at every price of the grid
  const root = exact && exact.n > 0n ? exact : null;
  return {kind: short || root ? 'now' : 'never', price: null, exact: root, health};
}

function sums(text: LoanText, at: (asset: string, own: string) => Fraction): [Fraction, Fraction] {
  let weighted = NOTHING;
  let owed = NOTHING;
  for (const {asset, quantity, price, threshold} of text.collaterals) {
    weighted = plus(weighted, times(times(fraction(threshold), fraction(quantity)), at(asset, price)));
  }
  for (const {asset, quantity, price} of text.debts) owed = plus(owed, times(fraction(quantity), at(asset, price)));
  return [weighted, owed];
}
