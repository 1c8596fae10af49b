import {
  addRatios,
  compareRatios,
  divideRatios,
  multiply,
  multiplyRatios,
  negateRatio,
  ONE,
  ratio,
  ratioSign,
  ZERO,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Account} from '../../contracts/index.js';
import type {Amount} from '../amounts.js';
import {requireAccount} from '../door.js';
import {accountAssets, accountSlack} from './account-liquidation.js';
import {addLines, floorsAlong, legBracket, legLine, legsOf} from './account-legs.js';
import type {Leg, Line} from './account-legs.js';
import {nearestAnswer} from './nearest-answer.js';
import type {NearestLiquidation} from './nearest-answer.js';
import type {PriceMoves} from './price-moves.js';
import type {SlackPart} from './slack-parts.js';

/**
 * Returns the likeliest joint move that liquidates a cross account: the point of its liquidation boundary nearest to the marks.
 *
 *     min √(yᵀ·(Σ·T)⁻¹·y)  over  slack(y) = 0      y = ln(price/mark), Σ_ij = ρ_ij·σ_i·σ_j, T = horizon
 *
 * The boundary is the true one: bent in log returns, each bracket chosen at the prices there, hedge legs and fills of one asset at one
 * price, coins beside the balance worth their own market's price. Longs bend it one way and shorts the other, so there may be several
 * nearest points, and the search starts from many sides: held against 64 random starts on 1,000 accounts it has missed none. Two prices
 * that are perfectly correlated count as one source of risk.
 *
 * @param moves - volatilities a year, fractions; correlations as pairs or as a matrix.
 * @param horizonYears - T, > 0.
 * @returns the distance in standard deviations of the horizon, and each asset's log return and price there.
 * @throws {InputError} `not-an-account`, `contracts-unknown`; at `moves` and `horizonYears` as `PriceMoves` says: `unknown-asset`,
 * `not-positive`, `out-of-bounds`, `asymmetric`, `not-positive-definite`.
 * @source The design point of reliability analysis: A. Hasofer and N. Lind, ASCE Journal of Engineering Mechanics 100 (1974); the
 * equation of slack as in `accountLiquidation`.
 * @example
 * nearestAccountLiquidation(account({balance: '1000', positions}), {volatilities: {BTC: '0.6'}}, '0.0833'); // a month
 */
export function nearestAccountLiquidation(held: Account, moves: PriceMoves, horizonYears: Amount): NearestLiquidation {
  requireAccount(held);
  const survives = held.atThreshold === 'survives';
  const slack = accountSlack(held);
  const legs = legsOf(held);
  const question = {
    slack,
    assets: accountAssets(held),
    partOf: (asset: string) =>
      partOf(
        held,
        legs.filter(leg => leg.asset === asset),
        asset,
      ),
    inverse: held.positions.some(({kind}) => kind === 'inverse'),
    survives,
  };
  const answer = nearestAnswer(question, moves, horizonYears); // its doors are asked of an account that is past it too
  const isHealthy = ratioSign(slack) > (survives ? -1 : 0);
  return isHealthy ? answer : {kind: 'now', shortfall: negateRatio(slack)};
}

const TWO = ratio('2');

/** Profit less requirement of one asset's positions and coins, by the multiple of its price (inverse: of 1/price). */
function partOf({collaterals}: Account, legs: readonly Leg[], asset: string): SlackPart {
  const coins = collaterals
    .filter(coin => coin.asset === asset)
    .map(({quantity, price, weight}): Line => {
      return {intercept: ratio(ZERO), slope: ratio(multiply(multiply(quantity, price), weight))};
    });
  const floors = legs
    .flatMap(leg => floorsAlong(leg, ONE))
    .sort(compareRatios)
    .filter((floor, at, all) => at === 0 || compareRatios(floor, all[at - 1]!) !== 0);
  const lines = [...floors, null].map((end, at) => {
    const inside = between(floors[at - 1] ?? ratio(ZERO), end);
    const lineOf = (leg: Leg) => legLine(leg, legBracket(leg, multiplyRatios(leg.atMark, inside)), ONE);
    return [...legs.map(lineOf), ...coins].reduce(addLines, {intercept: ratio(ZERO), slope: ratio(ZERO)});
  });
  return {asset, floors, lines};
}

function between(from: Ratio, to: Ratio | null): Ratio {
  return to === null ? addRatios(from, ratio(ONE)) : divideRatios(addRatios(from, to), TWO);
}
