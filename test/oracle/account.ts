import {fraction, minus, order, over, plus, times, NOTHING} from './fraction.js';
import type {Fraction} from './fraction.js';
import type {BracketText} from './margin.js';

/** A position of an account as text. */
export interface HeldText {
  readonly asset: string;
  readonly kind: 'linear' | 'inverse';
  readonly side: 'long' | 'short';
  readonly size: string;
  readonly entry: string;
  readonly brackets: readonly BracketText[];
  readonly feeRate: string;
}

/** A cross account as text: fills of one asset, side and schedule count as one position. */
export interface AccountText {
  readonly balance: string;
  readonly held: readonly HeldText[];
  readonly coins: readonly {readonly asset: string; readonly quantity: string; readonly weight: string}[];
}

/** Equity less requirement at given prices, by the definitions, every fill's bracket that of the sum. */
export function accountSlack({balance, held, coins}: AccountText, prices: ReadonlyMap<string, Fraction>): Fraction {
  let slack = fraction(balance);
  for (const {asset, quantity, weight} of coins) {
    slack = plus(slack, times(times(fraction(quantity), fraction(weight)), prices.get(asset)!));
  }
  const sums = new Map<string, {notional: Fraction; of: HeldText}>();
  for (const of of held) {
    const {asset, kind, side, size, entry} = of;
    const price = prices.get(asset)!;
    const value = (at: Fraction) => (kind === 'inverse' ? over(fraction(size), at) : times(fraction(size), at));
    const gain = minus(value(price), value(fraction(entry)));
    const wins = (side === 'long') === (kind === 'linear');
    slack = wins ? plus(slack, gain) : minus(slack, gain);
    const key = `${asset} ${side} ${JSON.stringify(of.brackets)}`;
    const before = sums.get(key)?.notional ?? NOTHING;
    sums.set(key, {notional: plus(before, value(price)), of});
  }
  for (const {notional, of} of sums.values()) slack = minus(slack, requirement(notional, of));
  return slack;
}

function requirement(notional: Fraction, {brackets, feeRate}: HeldText): Fraction {
  let row = brackets[0]!;
  for (const next of brackets) if (order(notional, fraction(next.floor)) >= 0n) row = next;
  const rate = plus(fraction(row.rate), fraction(feeRate));
  return minus(times(notional, rate), fraction(row.deduction));
}
