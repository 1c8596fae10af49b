import type {Loan} from '../contracts/index.js';
import {ratio} from '../decimal/index.js';
import {correlationMatrix, nearestLiquidation} from '../measures/index.js';
import type {Comovement} from './comovement.js';
import {moveOf, pricesOf, statedBeside, unanswered, type Move} from './loan-moves.js';

/**
 * Returns where a loan is likeliest to be liquidated when every asset moves as its volatility says; told of the asset that moves
 * farthest.
 */
export function mixOf(loan: Loan, asset: string, {moves, horizonYears}: Comovement): Move {
  const now = pricesOf(loan).get(asset)!;
  const about = {kind: 'mix', id: '~', asset, now} as const;
  if (moves === null) return unanswered(about, 'volatilities');
  const found = nearestLiquidation(loan, moves, horizonYears);
  const facts = {bracket: null, binding: 'equation', beyondLastBracket: false} as const;
  if (found.kind === 'now') {
    const {shortfall} = found;
    return moveOf(about, {kind: 'now', price: null, exact: null, shortfall, direction: 'falling', ...facts}, [], {});
  }
  if (found.kind === 'never') {
    const why = found.why === 'no-debt' || found.why === 'price-below-zero' ? found.why : 'asset-does-not-matter';
    return moveOf(about, {kind: 'never', why}, [], {});
  }
  const farthest = found.returns.reduce((a, b) => (Math.abs(b.logReturn) > Math.abs(a.logReturn) ? b : a));
  const direction = farthest.logReturn <= 0 ? 'falling' : 'rising';
  const others = found.returns
    .filter(each => each !== farthest)
    .map(each => ({asset: each.asset, price: statedBeside(ratio(each.price), each.logReturn <= 0)}));
  const at = {kind: 'at', price: farthest.price, exact: ratio(farthest.price), direction, ...facts} as const;
  const told = {...about, asset: farthest.asset, now: pricesOf(loan).get(farthest.asset)!};
  return {...moveOf(told, at, others, {}), deviations: found.distance};
}

/**
 * Refuses correlations that cannot all hold at once.
 *
 * @throws {InputError} what `correlationMatrix` throws.
 */
export function requirePossible(
  pairs: Readonly<Record<string, number>>,
  moving: readonly string[],
  assets: readonly string[],
): void {
  correlationMatrix(pairs, moving, assets);
}
