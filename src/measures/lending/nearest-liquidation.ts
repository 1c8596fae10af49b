import {multiply, ratioToFloat, ratio, sign, subtract, toFloat} from '../../decimal/index.js';
import type {Decimal} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, positiveOf} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireLoan} from './door.js';
import {loanSums} from './sums.js';

/** What is assumed of prices: a year's volatilities by the asset's name, and correlations by `A/B`, 0 for a pair not named. */
export interface PriceMoves {
  readonly volatilities: Readonly<Record<string, Amount>>;
  readonly correlations?: Readonly<Record<string, number>> | undefined;
}

/** The nearest way to liquidation, to first order in log returns. */
export type NearestLiquidation =
  | {
      readonly kind: 'at';
      /** How many standard deviations of the weighted surplus away. */
      readonly distance: number;
      /** The log return of each asset there. */
      readonly returns: readonly {readonly asset: string; readonly logReturn: number}[];
      readonly approximate: true;
    }
  | {readonly kind: 'now'}
  | {readonly kind: 'never'; readonly why: 'no-debt' | 'nothing-moves'};

/**
 * Returns the likeliest move to liquidation: the nearest point of the surface H = 1, measured in standard deviations.
 *
 *     z = (W − D)/√(wᵀΣw·T)      direction δ = −Σw·(W − D)/(wᵀΣw)      w_k = L_k·q_k·p_k − d_k·s_k
 *
 * First order: the surface is bent in log returns, so the far point is only a direction when it is far.
 *
 * @param horizonYears - T, > 0.
 * @throws {InputError} `not-a-loan`; `out-of-bounds` at `moves.correlations.A/B`; `not-positive` at `horizonYears`.
 * @source Derived; lending mathematics §1.4.
 */
export function nearestLiquidation(loan: Loan, moves: PriceMoves, horizonYears: Amount): NearestLiquidation {
  const {debt, weighted} = loanSums(requireLoan(loan));
  const {volatilities, correlations = {}} = fieldsOf(moves, 'moves');
  const time = ratioToFloat(positiveOf(horizonYears, 'horizonYears'));
  if (sign(debt) === 0) return {kind: 'never', why: 'no-debt'};
  const surplus = toFloat(subtract(weighted, debt));
  if (surplus < 0) return {kind: 'now'};
  const legs = [...weightsOf(loan)].map(([asset, weight]) => ({
    asset,
    weight,
    volatility:
      volatilities[asset] === undefined
        ? 0
        : ratioToFloat(positiveOf(volatilities[asset], `moves.volatilities.${asset}`)),
  }));
  const correlation = (a: string, b: string): number => {
    const found = a === b ? 1 : (correlations[`${a}/${b}`] ?? correlations[`${b}/${a}`] ?? 0);
    if (Math.abs(found) <= 1) return found;
    const instead = 'Write a number from −1 to 1.';
    throw new InputError(`moves.correlations.${a}/${b}`, 'out-of-bounds', 'no correlation', instead, {
      least: '-1',
      most: '1',
    });
  };
  const spread = legs.map(({asset, volatility}) =>
    legs.reduce(
      (sum, other) => sum + correlation(asset, other.asset) * volatility * other.volatility * other.weight,
      0,
    ),
  );
  const variance = legs.reduce((sum, {weight}, at) => sum + weight * spread[at]!, 0);
  if (!(variance > 0)) return {kind: 'never', why: 'nothing-moves'};
  return {
    kind: 'at',
    distance: surplus / Math.sqrt(variance * time),
    returns: legs.map(({asset}, at) => ({asset, logReturn: (-spread[at]! * surplus) / variance})),
    approximate: true,
  };
}

/** Netted weights by asset. */
function weightsOf({collaterals, debts}: Loan): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (asset: string, value: Decimal, side: 1 | -1): void => {
    weights.set(asset, (weights.get(asset) ?? 0) + side * ratioToFloat(ratio(value)));
  };
  for (const {asset, quantity, price, threshold} of collaterals)
    add(asset, multiply(threshold, multiply(quantity, price)), 1);
  for (const {asset, quantity, price} of debts) add(asset, multiply(quantity, price), -1);
  return weights;
}
