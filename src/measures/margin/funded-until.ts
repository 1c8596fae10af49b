import {
  addRatios,
  divideRatios,
  isZeroRatio,
  multiplyRatios,
  negateRatio,
  ONE,
  ratio,
  ratioSign,
  ratioToFloat,
  roundToGrid,
  subtractRatios,
  toFloat,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {ZERO_RATIO} from '../amounts.js';
import type {Settlements} from './funding-rates.js';

/** When funding alone liquidates, prices standing still. */
export type FundingEnd =
  | {
      readonly kind: 'at';
      /** Of that settlement: seconds from now for constant rates, Unix seconds for recorded ones. */
      readonly time: number;
      /** Settlements until then, itself included; of several assets, theirs together. */
      readonly settlements: number;
      /** Intervals until slack is zero, were funding paid without a pause; `null` where rates or intervals differ. */
      readonly intervals: Ratio | null;
      /** Paid until then, settlement currency. */
      readonly paid: Ratio;
    }
  /** Liquidatable before any funding. */
  | {readonly kind: 'now'; readonly shortfall: Ratio}
  | {
      readonly kind: 'never';
      /** `rates-end`: the recorded rates end first. `beyond-horizon`: not in a hundred years. */
      readonly why: 'no-funding' | 'funding-received' | 'rates-end' | 'beyond-horizon';
    };

/** One market's funding and what it is paid on: s·n at the mark, settlement currency. */
export interface FundingFlow {
  readonly paidOn: Ratio;
  readonly settlements: Settlements;
}

/** Beyond this nothing is a forecast: a hundred years of seconds. */
const HORIZON = 100 * 31_536_000;

/** Returns the first settlement after which slack is gone; exact. */
export function fundedUntil(slack: Ratio, survives: boolean, flows: readonly FundingFlow[]): FundingEnd {
  const isGone = (left: Ratio): boolean => ratioSign(left) < (survives ? 0 : 1);
  if (isGone(slack)) return {kind: 'now', shortfall: negateRatio(slack)};
  const [first] = flows;
  if (!first) return {kind: 'never', why: 'no-funding'};
  const {settlements} = first;
  const isOneClock =
    settlements.interval !== null &&
    flows.every(
      ({settlements: {interval, timeOf}}) => interval === settlements.interval && timeOf(1) === settlements.timeOf(1),
    );
  return isOneClock ? closedForm(slack, survives, flows, settlements) : walked(slack, isGone, flows);
}

const paymentOf = ({paidOn, settlements}: FundingFlow, count: number): Ratio =>
  multiplyRatios(paidOn, settlements.rateOf(count));

/** slack/(payment of an interval), rounded up to a settlement. */
function closedForm(slack: Ratio, survives: boolean, flows: readonly FundingFlow[], {timeOf}: Settlements): FundingEnd {
  const payments = flows.map(flow => paymentOf(flow, 1));
  const net = payments.reduce(addRatios, ZERO_RATIO);
  if (payments.every(isZeroRatio)) return {kind: 'never', why: 'no-funding'};
  if (ratioSign(net) <= 0) return {kind: 'never', why: 'funding-received'};
  const intervals = divideRatios(slack, net);
  const above = toFloat(roundToGrid(intervals, {kind: 'tick', step: ONE}, 'up'));
  if (!(timeOf(above) <= HORIZON)) return {kind: 'never', why: 'beyond-horizon'};
  const isWhole = isZeroRatio(subtractRatios(slack, scaled(net, above)));
  const count = isWhole && survives ? above + 1 : above; // on the threshold it is healthy still
  return {kind: 'at', time: timeOf(count), settlements: count * flows.length, intervals, paid: scaled(net, count)};
}

const scaled = (payment: Ratio, count: number): Ratio => multiplyRatios(payment, ratio(String(count)));

/** Settlement by settlement, those of one time together: rates that differ, or clocks that do. */
function walked(slack: Ratio, isGone: (left: Ratio) => boolean, flows: readonly FundingFlow[]): FundingEnd {
  const recorded = flows.every(({settlements}) => settlements.count < Infinity);
  const {from, to} = recorded ? {from: -Infinity, to: Infinity} : spanToWalk(slack, flows);
  const passed = flows.map(({settlements}) => settlements.countAt(from));
  let paid = flows.reduce(
    (sum, {paidOn, settlements}) => addRatios(sum, multiplyRatios(paidOn, settlements.totalAt(from))),
    ZERO_RATIO,
  );
  const nextOf = (at: number): number => flows[at]!.settlements.timeOf(passed[at]! + 1);
  for (;;) {
    const time = flows.reduce((least, _, at) => Math.min(least, nextOf(at)), Infinity);
    if (time === Infinity || time > to) break;
    for (const [at, flow] of flows.entries()) {
      if (nextOf(at) !== time) continue;
      passed[at]! += 1;
      paid = addRatios(paid, paymentOf(flow, passed[at]!));
    }
    if (!isGone(subtractRatios(slack, paid))) continue;
    return {kind: 'at', time, settlements: passed.reduce((sum, count) => sum + count), intervals: null, paid};
  }
  if (recorded) return {kind: 'never', why: isZeroRatio(paid) ? 'no-funding' : 'rates-end'};
  if (flows.every(flow => isZeroRatio(paymentOf(flow, 1)))) return {kind: 'never', why: 'no-funding'};
  return {kind: 'never', why: driftOf(flows) > 0 ? 'beyond-horizon' : 'funding-received'};
}

/** Paid a second on average. */
const driftOf = (flows: readonly FundingFlow[]): number =>
  flows.reduce((sum, flow) => sum + ratioToFloat(paymentOf(flow, 1)) / flow.settlements.interval!, 0);

/** Most settlements of the fastest clock that are walked where nothing is paid on average: their pattern repeats long before. */
const PATTERN = 100_000;

/** What is paid by t is within the amplitude of drift·t: where it cannot be enough yet, and where it must have been. */
function spanToWalk(slack: Ratio, flows: readonly FundingFlow[]): {readonly from: number; readonly to: number} {
  const drift = driftOf(flows);
  const amplitude = flows.reduce((sum, flow) => {
    const {interval, timeOf} = flow.settlements;
    return sum + Math.abs(ratioToFloat(paymentOf(flow, 1))) * (2 + timeOf(1) / interval!);
  }, 0);
  const most = ratioToFloat(slack);
  const fastest = Math.min(...flows.map(({settlements}) => settlements.interval!));
  if (drift > 0) {
    return {from: Math.max(0, (most - amplitude) / drift), to: Math.min(HORIZON, (most + amplitude) / drift)};
  }
  return {from: 0, to: most > amplitude ? 0 : Math.min(HORIZON, PATTERN * fastest)};
}
