import {
  add,
  addRatios,
  compareRatios,
  decimal,
  divideRatios,
  multiplyRatios,
  negateRatio,
  ONE,
  ratio,
  ratioSign,
  roundToGrid,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {Account, AccountPosition} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {addLines, collateralLine, legLine, valueAt} from '../margin/account-legs.js';
import type {Leg} from '../margin/account-legs.js';
import type {Movement} from '../margin/account-movement.js';
import {hasRoom, lineNear, roomAlong, type AccountRoom, type RoomAsked} from './account-room.js';
import {FINEST_STEP, upToStep, type RemedyAnswer} from './remedy.js';

const WHOLE = ratio(ONE);
const NOTHING = ratio(ZERO);
/** Places of a profit that is no decimal, 1/entry − 1/mark: rounded down. */
const PROFIT_STEP = decimal('1e-18');

/**
 * Returns how much of one position of a cross account to close at its mark so that the rest is not liquidated before the market has gone
 * as far as `room`, either way. What closing realises goes to the balance; its fee is not counted.
 *
 *     slackₖ(t) = slackₖ(0) + t·(slackₖ(1) − slackₖ(0)) ≥ 0          t = share closed, for every bracket k and both ends of the way
 *
 * Where deductions join the brackets up, the requirement is the greatest of its lines, so slack is concave along the way and in t: the
 * least t is the greatest bound of straight lines, exact. Every answer is confirmed by the liquidation prices of what is kept.
 *
 * @param index - which of `held.positions`.
 * @param step - smallest part that can be closed, in the unit of the position's size.
 * @returns the part to close, rounded up to the step; `impossible` where closing all of it would not do, or a schedule jumps.
 * @throws {InputError} `out-of-bounds` at `index`; as `accountLiquidation`; for the step as `decimal`, and `not-positive`.
 * @source Equity = maintenance along the movement, solved for the share kept: the equation of `accountLiquidation`.
 */
export function sizeToClose(
  held: Account,
  movement: Movement,
  index: number,
  room: AccountRoom,
  step: DecimalInput = FINEST_STEP,
): RemedyAnswer<Account> {
  const position = held.positions[index];
  if (!position)
    throw new InputError('index', 'out-of-bounds', String(index), 'Write the number of a position, from 0.');
  if (hasRoom(held, movement, room)) return {kind: 'enough'};
  const {schedule} = position.rules;
  if (schedule.kind !== 'continuous' && schedule.brackets.length > 1)
    return {kind: 'impossible', why: 'schedule-jumps'};
  const share = leastShare(held, position, roomAlong(held, movement, room));
  if (share === null) return {kind: 'impossible', why: 'whole-position'};
  const exact = multiplyRatios(position.size, share);
  let amount = upToStep(exact, step);
  // a share that meets equality exactly on the way may be liquidated there: one step more
  for (let tries = 0; tries < 2; tries++, amount = add(amount, decimal(step, 'step'))) {
    if (ratioSign(ratio(amount)) <= 0) continue;
    if (compareRatios(ratio(amount), position.size) >= 0) break;
    const after = positionClosed(held, index, amount);
    if (hasRoom(after, movement, room)) return {kind: 'needed', amount, exact, after};
  }
  return {kind: 'impossible', why: 'whole-position'};
}

/** An account after a part of one position was closed at its mark. */
function positionClosed(held: Account, index: number, amount: Decimal): Account {
  const position = held.positions[index]!;
  const share = divideRatios(ratio(amount), position.size);
  const {sigma, atMark, atEntry} = notionalsOf(position);
  const gained = multiplyRatios(share, subtractRatios(atMark, atEntry));
  const profit = roundToGrid(sigma === 1 ? gained : negateRatio(gained), {kind: 'tick', step: PROFIT_STEP}, 'down');
  const kept = subtractRatios(WHOLE, share);
  const rest = {
    ...position,
    size: multiplyRatios(position.size, kept),
    contracts: position.contracts && multiplyRatios(position.contracts, kept),
  };
  return {...held, balance: add(held.balance, profit), positions: held.positions.with(index, rest)};
}

function notionalsOf({kind, side, size, entry, mark}: AccountPosition): Pick<Leg, 'sigma' | 'atMark' | 'atEntry'> {
  const at = (price: Decimal) =>
    kind === 'inverse' ? divideRatios(size, ratio(price)) : multiplyRatios(size, ratio(price));
  return {sigma: (side === 'long') === (kind !== 'inverse') ? 1 : -1, atMark: at(mark), atEntry: at(entry)};
}

/** The least share of a position to close so that no line of its leg is below zero at either end; `null` where there is none below all. */
function leastShare(held: Account, position: AccountPosition, {shareOf, legs, ends}: RoomAsked): Ratio | null {
  const {sigma, atMark, atEntry} = notionalsOf(position);
  const isOwn = (leg: Leg) => leg.asset === position.asset && leg.rules === position.rules && leg.sigma === sigma;
  const leg = legs.find(isOwn)!;
  const closed: Leg = {
    ...leg,
    atMark: subtractRatios(leg.atMark, atMark),
    atEntry: subtractRatios(leg.atEntry, atEntry),
  };
  const moved = subtractRatios(atMark, atEntry);
  const realised = sigma === 1 ? moved : negateRatio(moved);
  const constant = collateralLine(held, shareOf);
  let [least, most] = [NOTHING, WHOLE];
  for (const v of ends) {
    const others = legs.filter(each => !isOwn(each)).map(each => lineNear(each, shareOf, v));
    const rest = valueAt(others.reduce(addLines, constant), v);
    for (const bracket of leg.rules.schedule.brackets.keys()) {
      const lineAt = (of: Leg) => valueAt(legLine(of, bracket, shareOf(of.asset)), v);
      const none = addRatios(rest, lineAt(leg));
      const slope = subtractRatios(addRatios(addRatios(rest, realised), lineAt(closed)), none);
      if (ratioSign(slope) === 0 && ratioSign(none) < 0) return null;
      if (ratioSign(slope) === 0) continue;
      const bound = negateRatio(divideRatios(none, slope));
      if (ratioSign(slope) > 0 && compareRatios(bound, least) > 0) least = bound;
      if (ratioSign(slope) < 0 && compareRatios(bound, most) < 0) most = bound;
    }
  }
  return compareRatios(least, most) <= 0 && compareRatios(least, WHOLE) < 0 ? least : null;
}
