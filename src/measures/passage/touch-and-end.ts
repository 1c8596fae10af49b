import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {requireWord} from '../door.js';
import {courseOf, towards, type Approach} from './approach.js';
import {fieldsOf, requireRisk, yearsOf} from './door.js';

/** Where the price stands at the horizon's end. */
export interface EndPrice {
  /** Quote per base, > 0. */
  readonly price: Ratio | DecimalInput;
  readonly side: 'above' | 'below';
}

/** Touched or not, and how it ends: probabilities, floats. */
export interface TouchAndEnd {
  readonly kind: 'likely' | 'certain';
  /** Why nothing is left to chance; null where something is. */
  readonly why: 'no-time' | 'no-volatility' | null;
  /** Of touching the barrier within the horizon and ending on the stated side. */
  readonly touched: number;
  /** Of never touching it and ending there. */
  readonly untouched: number;
  /** Of ending there, whatever happened before. */
  readonly either: number;
  /** How far each may be from the model's exact value. */
  readonly errorBound: number;
  readonly approximate: true;
}

/** Of the kernel's closed forms, and the rounding of the inputs. */
const ERROR_BOUND = 1e-14;

/**
 * Returns how likely the price touches a barrier and then ends above or below another price: liquidated, although it came
 * back. By the reflection principle.
 *
 * @param end - the price at the horizon and which side of it.
 * @throws {InputError} `not-a-kernel`; at `from`, `to`, `direction`, `price`, `side`, `diffusion`, `horizonDays`.
 * @source Rubinstein and Reiner, "Unscrambling the Binary Code", Risk 4 (1991); Haug (2007), p. 180.
 * @example
 * const approach = {from: '60000', to: '54000', direction: 'falling'} as const;
 * touchAndEnd(await kernel.risk(), approach, {price: '60000', side: 'above'}, diffusion({volatility: '0.8'}), '7');
 */
export function touchAndEnd(
  risk: RiskKernel,
  approach: Approach,
  end: EndPrice,
  model: Diffusion,
  horizonDays: DecimalInput,
): TouchAndEnd {
  const {passage} = requireRisk(risk);
  const {distance, drift, volatility, side} = courseOf(passage, approach, model);
  const {price, side: endSide} = fieldsOf(end, 'end', '{price, side}');
  const level = towards(passage, approach.from, price, 'price', side, model).distance;
  requireWord(endSide, 'side', 'above', 'below');
  const years = yearsOf(horizonDays);
  const short = (endSide === 'above') === (side === -1); // on the start's side of the level
  const [touched, untouched, either] = short
    ? [passage.touchAndEndBelow, passage.surviveAndEndBelow, passage.endBelow]
    : [passage.touchAndEndAbove, passage.surviveAndEndAbove, passage.endAbove];
  const why = years === 0 ? 'no-time' : volatility === 0 ? 'no-volatility' : null;
  return {
    kind: why === null ? 'likely' : 'certain',
    why,
    touched: touched(distance, level, drift, volatility, years),
    untouched: untouched(distance, level, drift, volatility, years),
    either: either(level, drift, volatility, years),
    errorBound: ERROR_BOUND,
    approximate: true,
  };
}
