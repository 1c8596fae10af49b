import type {RiskKernel} from '../../kernel/index.js';
import {requireCount, requireProbability, requireRiskKernel} from '../risk-door.js';

/** Cumulative probabilities at which the light changes. */
const YELLOW_AT = 0.95;
const RED_AT = 0.9999;

/** What the capital multiplier of 3 grows by, from 5 hits to 10 and more in 250 days at 99 %. */
const ADD_ONS = [0.4, 0.5, 0.65, 0.75, 0.85, 1] as const;
const FIRST_YELLOW = 5;

export interface TrafficLight {
  readonly zone: 'green' | 'yellow' | 'red';
  /** The fewest hits that are yellow, and that are red. */
  readonly yellowFrom: number;
  readonly redFrom: number;
  /** P(as few hits as these, or fewer) when the forecast is right. */
  readonly atMost: number;
  /** P(as many hits as these, or more). */
  readonly atLeast: number;
  /** Published for 250 days at 99 % alone. */
  readonly multiplierAddOn:
    {readonly kind: 'at'; readonly value: number} | {readonly kind: 'never'; readonly why: 'unpublished'};
}

/**
 * Returns the Basel Committee's verdict on a number of hits: green below a cumulative probability of 95 %, red from 99.99 %.
 *
 * @throws {InputError} `not-a-kernel`, `not-a-count`, `probability-out-of-bounds`.
 * @source Basel Committee on Banking Supervision, "Supervisory framework for the use of 'backtesting' in conjunction with the
 * internal models approach to market risk capital requirements" (January 1996), table 2.
 * @example trafficLight(risk, {days: 250, hits: 7, probability: 0.01}); // {zone: 'yellow', multiplierAddOn: {…, value: 0.65}}
 */
export function trafficLight(
  kernel: RiskKernel,
  {days, hits, probability}: {readonly days: number; readonly hits: number; readonly probability: number},
): TrafficLight {
  requireRiskKernel(kernel);
  requireCount(days, 'days', 1, 0x7ffffffe);
  requireCount(hits, 'hits', 0, days);
  requireProbability(probability);
  const {atMost, atLeast} = kernel.coverage({count: days, hits}, probability);
  const published = days === 250 && probability === 0.01;
  const addOn = hits < FIRST_YELLOW ? 0 : ADD_ONS[Math.min(hits - FIRST_YELLOW, ADD_ONS.length - 1)]!;
  return {
    zone: atMost < YELLOW_AT ? 'green' : atMost < RED_AT ? 'yellow' : 'red',
    yellowFrom: kernel.hitsReaching(YELLOW_AT, days, probability),
    redFrom: kernel.hitsReaching(RED_AT, days, probability),
    atMost,
    atLeast,
    multiplierAddOn: published ? {kind: 'at', value: addOn} : {kind: 'never', why: 'unpublished'},
  };
}
