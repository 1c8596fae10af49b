import {
  addRatios,
  divideRatios,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {
  accountFundingCurve,
  accountFundingLiquidation,
  type AccountFundingRates,
  type FundingEnd,
} from '../measures/index.js';
import {sidesAlong, type AccountSide, type CrossAnswer} from './account-answer.js';
import {readHours, readRate, type FundingAsked} from './funding-outlook.js';
import {Reading} from './reading.js';
import type {Scenario} from './scenario.js';

/** One rate for ever of each market with one. */
export interface AccountFundingAsked extends Omit<FundingAsked, 'rates'> {
  /** `null` where nobody has said one, or a field is wrong. */
  readonly rates: Readonly<Record<string, HeldRate>> | null;
}

interface HeldRate {
  readonly kind: 'constant';
  readonly rate: Decimal;
  readonly intervalHours: Decimal;
}

/** An account after the funding of some time, its marks standing still. */
export interface FundedAccountPoint {
  readonly time: number;
  /** Below zero it was received. */
  readonly paid: Ratio;
  readonly equity: Ratio;
  /** Equity over what is required; `null` where nothing is. */
  readonly health: Ratio | null;
  /** As those of the chosen move, nearer first; none of a mix, which has no one price. */
  readonly sides: readonly AccountSide[];
}

/** What funding does to an account whose marks stand still. */
export interface AccountFundingOutlook {
  readonly end: FundingEnd;
  /** Paid in a day, settlement currency; below zero it is received; `null` where rates were recorded. */
  readonly paidADay: Ratio | null;
  /** At the times asked, none beyond liquidation. */
  readonly points: readonly FundedAccountPoint[];
}

const HOURS_A_DAY = ratio('24');

/** Returns the row in which an asset's funding is written: its first that counts. */
export const fundingRow = ({held}: CrossAnswer, asset: string): number =>
  held.find(({market}) => market.base === asset)!.row;

/** Returns the assets an account holds positions in, each once. */
export const assetsInPositions = ({account}: CrossAnswer): string[] => [
  ...new Set(account.positions.map(({asset}) => asset)),
];

/** Reads the funding of each market an account is in; one that is left out pays none. */
export function readAccountFunding(scenario: Scenario, answer: CrossAnswer, locale?: string): AccountFundingAsked {
  const reading = new Reading(locale);
  const hours = readHours(scenario.outlook, reading);
  const rates: Record<string, HeldRate> = {};
  for (const asset of assetsInPositions(answer)) {
    const row = fundingRow(answer, asset);
    const text = scenario.account.positions[row]?.funding ?? '';
    if (text.trim() === '') continue;
    const rate = readRate(`account.positions.${row}.funding`, text, reading);
    if (rate && hours) rates[asset] = {kind: 'constant', rate, intervalHours: hours};
  }
  const isAsked = reading.isWhole && Object.keys(rates).length > 0;
  return {fields: reading.errors, understood: reading.understood, rates: isAsked ? rates : null};
}

/**
 * Returns when funding alone liquidates an account, and its liquidation prices and health until then.
 *
 * @param times - seconds, of the clock of `rates`.
 * @throws {InputError} as `accountFundingCurve`, for rates a host hands in.
 */
export function accountFundingOutlook(
  answer: CrossAnswer,
  rates: AccountFundingRates,
  times: (end: FundingEnd) => readonly number[],
): AccountFundingOutlook {
  const {account, move, equity, maintenance, moves} = answer;
  const end = accountFundingLiquidation(account, rates);
  const last = end.kind === 'at' ? end.time : end.kind === 'now' ? -Infinity : Infinity;
  const asked = times(end).filter(time => time <= last);
  // a mix has no one price over time: then only health is told, and any movement will do
  const ray = moves.find(each => each.answer !== null && (move.answer === null || each.id === move.id))!;
  if (ray.answer === null) return {end, paidADay: null, points: []};
  const {movement} = ray;
  const points = accountFundingCurve(account, movement, rates, asked).map(({time, paid, liquidation}) => {
    const left = subtractRatios(equity, paid);
    return {
      time,
      paid,
      equity: left,
      health: ratioSign(maintenance) > 0 ? divideRatios(left, maintenance) : null,
      sides: move.answer === null ? [] : sidesAlong(liquidation, ray),
    };
  });
  return {end, paidADay: paidADay(answer, rates), points};
}

function paidADay({account}: CrossAnswer, rates: AccountFundingRates): Ratio | null {
  let sum = ratio('0');
  for (const {asset, kind, side, size, mark} of account.positions) {
    const held = rates[asset];
    if (!held) continue;
    if (held.kind === 'recorded') return null;
    const notional = kind === 'inverse' ? divideRatios(size, ratio(mark)) : multiplyRatios(size, ratio(mark));
    const interval = ratio(held.intervalHours as Decimal);
    const each = multiplyRatios(
      multiplyRatios(notional, ratio(held.rate as Decimal)),
      divideRatios(HOURS_A_DAY, interval),
    );
    sum = addRatios(sum, side === 'long' ? each : negateRatio(each));
  }
  return sum;
}
