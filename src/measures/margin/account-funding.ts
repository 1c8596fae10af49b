import {
  addRatios,
  compare,
  divideRatios,
  multiplyRatios,
  negateRatio,
  ONE,
  ratio,
  roundRatio,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Account, AccountPosition} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, ZERO_RATIO} from '../amounts.js';
import {requireAccount, requireList} from '../door.js';
import {accountLiquidation, accountSlack} from './account-liquidation.js';
import type {AccountAnswer} from './account-liquidation.js';
import type {Movement} from './account-movement.js';
import {fundedUntil} from './funded-until.js';
import type {FundingEnd, FundingFlow} from './funded-until.js';
import {requireTime, settlementsOf} from './funding-rates.js';
import type {FundingRates} from './funding-rates.js';

/** Funding by the asset's name: that of each market. An asset that is not named pays none. All of one kind: one clock. */
export type AccountFundingRates = Readonly<Record<string, FundingRates>>;

/** An account after the funding of some time. */
export interface FundedAccount {
  /** As asked, seconds. */
  readonly time: number;
  /** Everything paid until then, settlement currency; below zero it was received. */
  readonly paid: Ratio;
  readonly liquidation: AccountAnswer;
}

/** Of a balance that does not end. */
const DIGITS = 40;

/**
 * Returns the liquidation prices of a cross account over time, as funding is paid out of its balance while the marks stand still.
 *
 *     balance(t) = balance − Σ sᵢ·nᵢ·Σ fᵢ          over the settlements until t, those at t included; nᵢ at the marks
 *
 * Hedge legs pay one another: what a long pays its short receives. Exact; a balance that does not end, as an inverse account's quotients leave
 * it, at 40 digits.
 *
 * @param times - seconds, of the clock of `rates`; any order.
 * @throws {InputError} `not-an-account`, `not-a-list`, `not-a-time` at `times`; at `rates.NAME` as `FundingRates` says, `unknown-asset`,
 * `mixed-clocks`; as `accountLiquidation`.
 * @source Derived from the payment at each settlement: Binance, FAQ 360033525031.
 */
export function accountFundingCurve(
  held: Account,
  movement: Movement,
  rates: AccountFundingRates,
  times: readonly number[],
): FundedAccount[] {
  const flows = flowsOf(held, rates);
  return requireList(times, 'times').map((time, row) => {
    requireTime(time, `times[${row}]`);
    const paid = flows.reduce(
      (sum, {paidOn, settlements}) => addRatios(sum, multiplyRatios(paidOn, settlements.totalAt(time))),
      ZERO_RATIO,
    );
    const left = subtractRatios(ratio(held.balance), paid);
    const balance = compare(left.denominator, ONE) === 0 ? left.numerator : roundRatio(left, DIGITS, 'down');
    return {time, paid, liquidation: accountLiquidation({...held, balance}, movement)};
  });
}

/**
 * Returns the settlement at which funding alone makes a cross account liquidatable, its marks standing still.
 *
 *     slack − Σ sᵢ·nᵢ·Σ fᵢ ≤ 0 first
 *
 * @throws {InputError} as `accountFundingCurve`.
 * @source Derived from the payment at each settlement: Binance, FAQ 360033525031; slack as in `accountLiquidation`.
 */
export function accountFundingLiquidation(held: Account, rates: AccountFundingRates): FundingEnd {
  const flows = flowsOf(held, rates);
  return fundedUntil(accountSlack(held), held.atThreshold === 'survives', flows);
}

function flowsOf(held: Account, rates: AccountFundingRates): FundingFlow[] {
  requireAccount(held);
  fieldsOf(rates, 'rates');
  const known = [...new Set(held.positions.map(({asset}) => asset))];
  const kinds = new Set<string>();
  return Object.entries(rates).map(([asset, stated]) => {
    const field = `rates.${asset.slice(0, 40)}`;
    if (!known.includes(asset)) {
      const values = {found: asset.slice(0, 40), known: known.join(', ')};
      const found = `${values.found}, in which there is no position`;
      throw new InputError(field, 'unknown-asset', found, `Write one of: ${values.known}.`, values);
    }
    const settlements = settlementsOf(stated, field);
    kinds.add(stated.kind);
    if (kinds.size > 1) {
      const instead = 'Give all markets constant rates, or all of them recorded ones.';
      throw new InputError(field, 'mixed-clocks', 'recorded rates beside constant ones', instead);
    }
    const paidOn = held.positions
      .filter(position => position.asset === asset)
      .map(signedNotional)
      .reduce(addRatios, ZERO_RATIO);
    return {paidOn, settlements};
  });
}

/** s·n at the mark. */
function signedNotional({kind, side, size, mark}: AccountPosition): Ratio {
  const notional = kind === 'inverse' ? divideRatios(size, ratio(mark)) : multiplyRatios(size, ratio(mark));
  return side === 'long' ? notional : negateRatio(notional);
}
