import {decimal, requireWithin, toFloat, ZERO} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {courseOf, type Approach} from './approach.js';
import {requireRisk, yearsOf} from './door.js';

/** What one unit, paid when the barrier is touched, is worth now. */
export interface PresentValue {
  readonly kind: 'at';
  /** 0 … 1, units. */
  readonly value: number;
  /** How far it may be from the model's exact value. */
  readonly errorBound: number;
  readonly approximate: true;
}

const MOST_RATE = decimal('100');
/** Of the kernel's closed form, and the rounding of the inputs. */
const ERROR_BOUND = 1e-13;

/**
 * Returns E[e^{−rτ}; τ ≤ T]: the present value of one unit paid at the touch, such as a liquidation penalty. A touch that
 * stands at the mark already is paid now.
 *
 * @param rate - r, a fraction a year, continuously compounded, 0 … 100.
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `diffusion`, `horizonDays`, `rate`.
 * @source Rubinstein and Reiner, "Unscrambling the Binary Code", Risk 4 (1991); Haug (1998), p. 95.
 * @example
 * const approach = {from: '105', to: '100', direction: 'falling'} as const;
 * discountedTouch(await kernel.risk(), approach, diffusion({volatility: '0.2'}), '182.5', '0.1');
 */
export function discountedTouch(
  risk: RiskKernel,
  approach: Approach,
  model: Diffusion,
  horizonDays: DecimalInput,
  rate: DecimalInput,
): PresentValue {
  const {passage} = requireRisk(risk);
  const {distance, drift, volatility} = courseOf(passage, approach, model);
  const interest = toFloat(requireWithin(decimal(rate, 'rate'), 'rate', ZERO, MOST_RATE));
  const value = passage.discountedTouch(distance, drift, volatility, yearsOf(horizonDays), interest);
  return {kind: 'at', value, errorBound: ERROR_BOUND * Math.max(value, Number.MIN_VALUE), approximate: true};
}
