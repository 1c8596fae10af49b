import {fraction, minus, order, over, plus, times, NOTHING} from './fraction.js';
import type {Fraction} from './fraction.js';
import type {AccountText, HeldText} from './account.js';
import type {LoanText} from './loan.js';

/** What covers and what is demanded, and the sizes both were added up from. */
export interface Standing {
  readonly cover: Fraction;
  readonly demand: Fraction;
  readonly coverSize: Fraction;
  readonly demandSize: Fraction;
}

export type Prices = ReadonlyMap<string, Fraction>;

const sizeOf = (a: Fraction): Fraction => (a.n < 0n ? {n: -a.n, d: a.d} : a);

/** Equity and requirement at given prices, position by position; fills of one asset, side and schedule share a bracket. */
export function accountStanding({balance, held, coins}: AccountText, prices: Prices): Standing {
  const covers = [fraction(balance)];
  const demands: Fraction[] = [];
  for (const {asset, quantity, weight} of coins) {
    covers.push(times(times(fraction(quantity), fraction(weight)), prices.get(asset)!));
  }
  const sums = new Map<string, {notional: Fraction; of: HeldText}>();
  for (const of of held) {
    const price = prices.get(of.asset)!;
    const value = (at: Fraction) =>
      of.kind === 'inverse' ? over(fraction(of.size), at) : times(fraction(of.size), at);
    const gains = (of.side === 'long') === (of.kind === 'linear');
    const [plusSide, minusSide] = [value(price), value(fraction(of.entry))];
    covers.push(...(gains ? [plusSide, opposite(minusSide)] : [opposite(plusSide), minusSide]));
    const key = `${of.asset} ${of.side} ${JSON.stringify(of.brackets)}`;
    sums.set(key, {notional: plus(sums.get(key)?.notional ?? NOTHING, value(price)), of});
  }
  for (const {notional, of} of sums.values()) {
    let row = of.brackets[0]!;
    for (const next of of.brackets) if (order(notional, fraction(next.floor)) >= 0n) row = next;
    demands.push(times(notional, plus(fraction(row.rate), fraction(of.feeRate))), opposite(fraction(row.deduction)));
  }
  return added(covers, demands);
}

/** Weighted collateral and debt at given prices, row by row. */
export function loanStanding({collaterals, debts}: Pick<LoanText, 'collaterals' | 'debts'>, prices: Prices): Standing {
  return added(
    collaterals.map(({asset, quantity, threshold}) =>
      times(times(fraction(threshold), fraction(quantity)), prices.get(asset)!),
    ),
    debts.map(({asset, quantity}) => times(fraction(quantity), prices.get(asset)!)),
  );
}

const opposite = (a: Fraction): Fraction => minus(NOTHING, a);

function added(covers: readonly Fraction[], demands: readonly Fraction[]): Standing {
  const sum = (terms: readonly Fraction[]) => terms.reduce(plus, NOTHING);
  return {
    cover: sum(covers),
    demand: sum(demands),
    coverSize: sum(covers.map(sizeOf)),
    demandSize: sum(demands.map(sizeOf)),
  };
}
