import {decimal, divideRatios, ratio, ratioToFloat, requirePositive, subtractRatios} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {JointPassage} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {asRatio, requireWord} from '../door.js';
import {fieldsOf, parametersOf} from './door.js';

/** The price now, a price it must not reach, and which way that lies: an answer's `exact` and `direction`. */
export interface Approach {
  /** The mark, quote per base, > 0. */
  readonly from: DecimalInput;
  /** The barrier, quote per base, > 0. */
  readonly to: Ratio | DecimalInput;
  readonly direction: 'falling' | 'rising';
}

/** An approach in the kernel's terms: all towards the barrier. */
export interface Course {
  /** |ln(to/from)|; 0 or less where the barrier is reached or passed. */
  readonly distance: number;
  /** Of the log price towards the barrier, a year. */
  readonly drift: number;
  /** A fraction per √year. */
  readonly volatility: number;
  /** 1 where towards is up. */
  readonly side: 1 | -1;
}

type Logarithm = Pick<JointPassage, 'logDistance'>;

/**
 * Returns the course of an approach under a diffusion.
 *
 *     distance = ±ln(to/from)     drift = ±(μ − σ²/2)
 *
 * The quotient is exact until the one rounding to a float, so a barrier beside the price keeps its digits.
 *
 * @throws {InputError} at `from`, `to`, `direction`, `diffusion`.
 */
export function courseOf(kernel: Logarithm, approach: Approach, model: Diffusion): Course {
  const {from, to, direction} = fieldsOf(approach, 'approach', '{from, to, direction}');
  requireWord(direction, 'direction', 'falling', 'rising');
  return towards(kernel, from, to, 'to', direction === 'rising' ? 1 : -1, model);
}

/** The course to one barrier on a given side; `field` names the barrier in messages. */
export function towards(
  kernel: Logarithm,
  from: DecimalInput,
  to: Ratio | DecimalInput,
  field: string,
  side: 1 | -1,
  model: Diffusion,
): Course {
  const {volatility, logDrift} = parametersOf(model);
  return {
    distance: side * logDistance(kernel, from, to, field),
    drift: side * logDrift,
    volatility,
    side,
  };
}

/** ln(to/from): the sign says on which side. */
export function logDistance(kernel: Logarithm, from: DecimalInput, to: Ratio | DecimalInput, field: string): number {
  const start = ratio(requirePositive(decimal(from, 'from'), 'from'));
  const end = asRatio(to, field);
  requirePositive(end.numerator, field);
  const growth = ratioToFloat(divideRatios(subtractRatios(end, start), start));
  return kernel.logDistance(growth, ratioToFloat(divideRatios(end, start)));
}
