import {compareRatios} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {InputError} from '../../errors.js';
import {asRatio} from '../door.js';
import {towards, type Course} from './approach.js';
import {DAYS_A_YEAR, fieldsOf, requireRisk, yearsOf} from './door.js';
import type {CertainReason} from './probability.js';

/** The price between two it must not reach: two-sided liquidation, or a stop and a target. */
export interface Corridor {
  /** The mark, quote per base, > 0. */
  readonly from: DecimalInput;
  /** Quote per base, > 0, below `upper`. */
  readonly lower: Ratio | DecimalInput;
  readonly upper: Ratio | DecimalInput;
}

/** What becomes of the price within the horizon; the three probabilities add up to 1. */
export interface CorridorAnswer {
  readonly kind: 'likely' | 'certain';
  /** Of touching the lower barrier before the upper one. */
  readonly lowerFirst: number;
  readonly upperFirst: number;
  /** Of touching neither. */
  readonly neither: number;
  /** The same without a limit of time. */
  readonly lowerFirstEver: number;
  readonly upperFirstEver: number;
  /** Mean time until either is touched, days; Infinity where neither ever is. */
  readonly meanDays: number;
  /** How far each probability may be from the model's exact value. */
  readonly errorBound: number;
  readonly why: CertainReason | null;
  readonly approximate: true;
}

/** What the kernel states for its sums, and the rounding of the inputs. */
const ERROR_BOUND = 1e-14;

/**
 * Returns which of two barriers is touched first within the horizon, and how likely neither is.
 *
 * By images while σ√T is small beside the width of the corridor, by modes when it is not.
 *
 * @throws {InputError} `not-a-kernel`; at `from`, `lower`, `upper`, `diffusion`, `horizonDays`; `not-a-corridor` at `upper`.
 * @source Borodin and Salminen, "Handbook of Brownian Motion", 2nd ed. (2002), part II, chapter 2; checked against Haug (2007), p. 181.
 * @example
 * const corridor = {from: '100', lower: '90', upper: '110'};
 * twoBarrierTouch(await kernel.risk(), corridor, diffusion({volatility: '0.2', drift: '0.03'}), '91.25');
 * // lower first 0.281, upper first 0.346, neither 0.372
 */
export function twoBarrierTouch(
  risk: RiskKernel,
  corridor: Corridor,
  model: Diffusion,
  horizonDays: DecimalInput,
): CorridorAnswer {
  const {passage} = requireRisk(risk);
  const {below, above} = corridorOf(risk, corridor, model);
  const years = yearsOf(horizonDays);
  const {drift, volatility} = above;
  const [x, u] = [below.distance, above.distance];
  const why = reasonOf(below, above, years);
  return {
    kind: why === null ? 'likely' : 'certain',
    lowerFirst: passage.lowerFirst(x, u, drift, volatility, years, 0),
    upperFirst: passage.lowerFirst(u, x, -drift, volatility, years, 0),
    neither: passage.surviveBoth(x, u, drift, volatility, years),
    lowerFirstEver: passage.lowerFirstEver(x, u, drift, volatility),
    upperFirstEver: passage.lowerFirstEver(u, x, -drift, volatility),
    meanDays: passage.meanExitTime(x, u, drift, volatility) * DAYS_A_YEAR,
    errorBound: ERROR_BOUND,
    why,
    approximate: true,
  };
}

/** The courses down and up; the second's drift is upwards. */
function corridorOf(risk: RiskKernel, corridor: Corridor, model: Diffusion): {below: Course; above: Course} {
  const {from, lower, upper} = fieldsOf(corridor, 'corridor', '{from, lower, upper}');
  const below = towards(risk.passage, from, lower, 'lower', -1, model);
  const above = towards(risk.passage, from, upper, 'upper', 1, model);
  if (compareRatios(asRatio(lower, 'lower'), asRatio(upper, 'upper')) < 0) return {below, above};
  throw new InputError('upper', 'not-a-corridor', 'no room between', 'Write an upper price above the lower one.');
}

function reasonOf(below: Course, above: Course, years: number): CertainReason | null {
  if (below.distance <= 0 || above.distance <= 0) return 'touched-already';
  if (years === 0) return 'no-time';
  return below.volatility === 0 ? 'no-volatility' : null;
}
