import {add, multiply, negateRatio, ratio, sign, subtract, ZERO} from '../../decimal/index.js';
import type {Decimal, PriceGrid} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import type {Amount} from '../amounts.js';
import {nearestAnswer} from '../margin/nearest-answer.js';
import type {NearestLiquidation} from '../margin/nearest-answer.js';
import type {PriceMoves} from '../margin/price-moves.js';
import type {SlackPart} from '../margin/slack-parts.js';
import {requireLoan} from './door.js';
import {loanSums} from './sums.js';

const UNROUNDED: PriceGrid = {kind: 'unrounded'};

/**
 * Returns the likeliest joint move that makes a loan liquidatable: the point of the surface H = 1 nearest to today's prices.
 *
 *     min √(yᵀ·(Σ·T)⁻¹·y)  over  Σ w_k·e^(y_k) = 0      w_k = L_k·q_k·p_k − d_k·s_k
 *     first order  (W − D)/√(wᵀΣw·T)                    Σ_ij = ρ_ij·σ_i·σ_j
 *
 * The surface is the true one, bent in log returns: a first-order distance is too short for a collateral that falls and too long for a
 * debt that rises. An asset that has no volatility stands still.
 *
 * @param moves - volatilities a year, fractions; correlations as pairs or as a matrix.
 * @param horizonYears - T, > 0.
 * @returns the distance in standard deviations of the horizon, and each asset's log return and price there.
 * @throws {InputError} `not-a-loan`; at `moves` and `horizonYears` as for `nearestAccountLiquidation`.
 * @source Lending mathematics §1.4 for the first order; `nearestAccountLiquidation` for the true surface.
 */
export function nearestLiquidation(loan: Loan, moves: PriceMoves, horizonYears: Amount): NearestLiquidation {
  const {debt, weighted} = loanSums(requireLoan(loan));
  const surplus = ratio(subtract(weighted, debt));
  const rows = [...loan.collaterals, ...loan.debts];
  const answer = nearestAnswer(
    {
      slack: surplus,
      assets: new Map(rows.map(({asset, price}) => [asset, {mark: price, grid: UNROUNDED}])),
      partOf: asset => partOf(loan, asset),
      inverse: false,
      survives: true,
    },
    moves,
    horizonYears,
  );
  if (sign(debt) === 0) return {kind: 'never', why: 'no-debt'};
  return sign(surplus.numerator) < 0 ? {kind: 'now', shortfall: negateRatio(surplus)} : answer;
}

/** w_k: both sides netted. */
function partOf({collaterals, debts}: Loan, asset: string): SlackPart {
  const sum = (values: readonly Decimal[]): Decimal => values.reduce(add, ZERO);
  const held = collaterals
    .filter(row => row.asset === asset)
    .map(({quantity, price, threshold}) => multiply(threshold, multiply(quantity, price)));
  const owed = debts.filter(row => row.asset === asset).map(({quantity, price}) => multiply(quantity, price));
  return {asset, floors: [], lines: [{intercept: ratio(ZERO), slope: ratio(subtract(sum(held), sum(owed)))}]};
}
