import {add, decimal, negateRatio, ratioSign} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {Account} from '../../contracts/index.js';
import type {Movement} from '../margin/account-movement.js';
import {hasRoom, leastSlack, roomAlong, type AccountRoom} from './account-room.js';
import {FINEST_STEP, upToStep, type RemedyAnswer} from './remedy.js';

/**
 * Returns the balance to add so that a cross account is not liquidated before the market has gone as far as `room`, either way.
 *
 *     amount = −min slack(v)          over the way from falling to rising
 *
 * Slack is straight between the prices at which a bracket begins, so the least of it is found exactly, at an end of a piece.
 *
 * @param step - smallest amount that can be added, settlement currency.
 * @returns settlement currency, rounded up, and confirmed by the account's own liquidation prices.
 * @throws {InputError} as `accountLiquidation`; for the step as `decimal`, and `not-positive`.
 * @source Equity = maintenance along the movement, solved for the balance: the equation of `accountLiquidation`.
 */
export function balanceToAdd(
  held: Account,
  movement: Movement,
  room: AccountRoom,
  step: DecimalInput = FINEST_STEP,
): RemedyAnswer<Account> {
  if (hasRoom(held, movement, room)) return {kind: 'enough'};
  const least = leastSlack(held, roomAlong(held, movement, room));
  const exact = negateRatio(least);
  const size = decimal(step, 'step');
  // a tie on the way, and not at its end, liquidates: one step more
  let amount = ratioSign(exact) > 0 ? upToStep(exact, step) : size;
  for (let tries = 0; tries < 2; tries++, amount = add(amount, size)) {
    const after = {...held, balance: add(held.balance, amount)};
    if (hasRoom(after, movement, room)) return {kind: 'needed', amount, exact, after};
  }
  return {kind: 'impossible', why: 'no-weight'};
}
