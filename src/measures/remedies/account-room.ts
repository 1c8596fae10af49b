import {addRatios, compareRatios, divideRatios, multiplyRatios, ONE, ratio} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Account} from '../../contracts/index.js';
import {
  addLines,
  collateralLine,
  factorAt,
  floorsAlong,
  legBracket,
  legLine,
  legsOf,
  valueAt,
} from '../margin/account-legs.js';
import type {Leg, Line, ShareOf} from '../margin/account-legs.js';
import {accountLiquidation} from '../margin/account-liquidation.js';
import {endsOf, sharesOf} from '../margin/account-movement.js';
import type {Movement} from '../margin/account-movement.js';

/** How far the market may go either way before an account may be liquidated, as multiples of what it is now. */
export interface AccountRoom {
  /** 0 < falling < 1. */
  readonly falling: Ratio;
  /** > 1. */
  readonly rising: Ratio;
}

/** An account along a movement, and how far along it slack is to last, one end either way. */
export interface RoomAsked {
  readonly shareOf: ShareOf;
  readonly legs: readonly Leg[];
  /** Multiples of the market; of 1/price where the account is inverse. Both inside the ray. */
  readonly ends: readonly [lower: Ratio, higher: Ratio];
}

/** Lays the room asked for along the movement; where the ray ends before it, some price would be zero, and the ray's end counts. */
export function roomAlong(held: Account, movement: Movement, {falling, rising}: AccountRoom): RoomAsked {
  const inverse = held.positions.some(({kind}) => kind === 'inverse');
  const assets = [...new Set([...held.positions, ...held.collaterals].map(({asset}) => asset))];
  const shareOf = sharesOf(movement, assets, inverse);
  const {least, most} = endsOf(assets.map(shareOf));
  const lower = inverse ? divideRatios(AT_MARKS, rising) : falling;
  const higher = inverse ? divideRatios(AT_MARKS, falling) : rising;
  const isPast = most !== null && compareRatios(higher, most) > 0;
  return {
    shareOf,
    legs: legsOf(held),
    ends: [compareRatios(lower, least) < 0 ? least : lower, isPast ? most : higher],
  };
}

/** The least slack between the two ends, on either side of every jump. */
export function leastSlack(held: Account, {shareOf, legs, ends: [lower, higher]}: RoomAsked): Ratio {
  const stops = legs.flatMap(leg => floorsAlong(leg, shareOf(leg.asset)));
  const isInside = (v: Ratio) => compareRatios(v, lower) > 0 && compareRatios(v, higher) < 0;
  const found = [lower, ...stops.filter(isInside).sort(compareRatios), higher];
  const constant = collateralLine(held, shareOf);
  const values = found.slice(1).flatMap((far, index) => {
    const near = found[index]!;
    const line = legs.map(leg => lineNear(leg, shareOf, middle(near, far))).reduce(addLines, constant);
    return [valueAt(line, near), valueAt(line, far)];
  });
  return values.reduce((a, b) => (compareRatios(b, a) < 0 ? b : a));
}

/** A leg's line in the bracket it has at v. */
export function lineNear(leg: Leg, shareOf: ShareOf, v: Ratio): Line {
  const share = shareOf(leg.asset);
  return legLine(leg, legBracket(leg, multiplyRatios(leg.atMark, factorAt(share, v))), share);
}

/** Whether an account is healthy at its marks and stays so as far as asked, either way. */
export function hasRoom(held: Account, movement: Movement, room: AccountRoom): boolean {
  const {standing, falling, rising} = accountLiquidation(held, movement);
  if (standing !== 'healthy') return false;
  return (
    (falling.kind === 'never' || compareRatios(falling.factor, room.falling) <= 0) &&
    (rising.kind === 'never' || compareRatios(rising.factor, room.rising) >= 0)
  );
}

const AT_MARKS = ratio(ONE);
const HALF = ratio('0.5');
const middle = (a: Ratio, b: Ratio): Ratio => multiplyRatios(addRatios(a, b), HALF);
