import type {Account} from '../contracts/index.js';
import {addRatios, compareRatios, divideRatios, multiplyRatios, ratio} from '../decimal/index.js';
import {distance, nearestAccountLiquidation, outlook, type NearestPrice} from '../measures/index.js';
import {statedVolatility} from '../models/index.js';
import {unansweredMix, type AccountSide, type Mixer, type MixPrice} from './account-answer.js';
import {statedPrice} from './stated.js';
import {toldOf} from './account-told.js';

/** Deviations along a direction are of one source of risk, whatever its unit. */
const UNIT = statedVolatility('1');

/** Returns where an account is liquidated by the likeliest mix of all moves, and how likely that is along its direction. */
export const mixOf: Mixer = (account, {moves, horizonYears, horizonDays}, kernel) => {
  const nearest = nearestAccountLiquidation(account, moves, horizonYears);
  const mix = unansweredMix(account);
  if (nearest.kind === 'now') return {...mix, nearest, level: 'liquidatable', needs: null};
  if (nearest.kind === 'never') return {...mix, nearest, level: 'none', needs: null};
  const prices = nearest.returns.map(each => priceOf(account, each));
  const told = prices[farthest(nearest.returns)]!;
  const {asset, now, grid} = told;
  const answered = {...mix, nearest, asset, now, grid, needs: null};
  if (isBeyond(account, prices)) return {...answered, level: 'withheld'};
  const way = {kind: 'direction', distanceSigmas: nearest.distance, horizonDays} as const;
  // a distance of nothing is gone with the first move
  const ahead = nearest.distance > 0 ? outlook(kernel, way, UNIT, {horizonDays}) : null;
  return {
    ...answered,
    prices,
    sides: [sideOf(told, nearest.binding)],
    level: ahead?.level ?? 'danger',
    outlook: ahead && {volatility: UNIT, horizonDays, way, ahead},
  };
};

const farthest = (returns: readonly NearestPrice[]): number =>
  returns.reduce((best, {logReturn}, at) => {
    return Math.abs(logReturn) > Math.abs(returns[best]!.logReturn) ? at : best;
  }, 0);

function priceOf(account: Account, {asset, price: exact, logReturn}: NearestPrice): MixPrice {
  const told = toldOf(account, asset);
  const direction = logReturn <= 0 ? 'falling' : 'rising';
  const price = statedPrice({price: exact, exact: ratio(exact), direction}, told.grid)!;
  return {...told, direction, price};
}

function sideOf({asset, now, direction, price}: MixPrice, binding: 'equation' | 'edge'): AccountSide {
  const exact = ratio(price);
  const edge = {
    kind: 'at',
    factor: divideRatios(exact, ratio(now)),
    prices: [{asset, price, exact}],
    binding,
    beyondLastBracket: false,
  } as const;
  return {direction, edge, price, room: distance(now, price, direction)};
}

/** Whether an asset's longs or shorts stand above their last bracket's cap at those prices. */
function isBeyond({positions}: Account, prices: readonly MixPrice[]): boolean {
  return positions.some(({asset, side, kind, mark, rules}) => {
    const cap = rules.schedule.kind === 'contracts' ? null : rules.schedule.brackets.at(-1)!.cap;
    if (cap === null) return false;
    const size = positions
      .filter(each => each.asset === asset && each.side === side)
      .reduce((sum, each) => addRatios(sum, each.size), ratio('0'));
    const price = ratio(prices.find(each => each.asset === asset)?.price ?? mark);
    const notional = kind === 'inverse' ? divideRatios(size, price) : multiplyRatios(size, price);
    return compareRatios(notional, ratio(cap)) > 0;
  });
}
