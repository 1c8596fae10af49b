import {
  decimal,
  formatDecimal,
  isZero,
  ONE,
  requireWithin,
  sign,
  subtract,
  toFloat,
  ZERO,
} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {InputError} from '../../errors.js';

/** Markets that never close: a year is 365 days. */
export const DAYS_A_YEAR = 365;

/** A day short of a hundred years: beyond it a constant volatility means nothing. */
const MOST_DAYS = decimal('36499');

/**
 * Returns a horizon in years.
 *
 * @throws {InputError} as `decimal`; `out-of-bounds` below 0 or from 100 years on.
 */
export function yearsOf(days: DecimalInput, field = 'horizonDays'): number {
  return toFloat(requireWithin(decimal(days, field), field, ZERO, MOST_DAYS)) / DAYS_A_YEAR;
}

/**
 * Returns a probability that is neither impossible nor certain.
 *
 * @throws {InputError} as `decimal`; `not-a-probability`, at 0 and 1 too: every price has some chance, and none is sure.
 */
export function chanceOf(probability: DecimalInput): number {
  const value = decimal(probability, 'probability');
  const chance = toFloat(value);
  if (sign(value) > 0 && sign(subtract(ONE, value)) > 0 && chance > 0 && chance < 1) return chance;
  const found = isZero(value) ? '0' : formatDecimal(value);
  const instead = 'Write a fraction above 0 and below 1: 0.01 for 1 %.';
  throw new InputError('probability', 'not-a-probability', `${found} is not between 0 and 1`, instead, {found});
}

/** @throws {InputError} `not-a-diffusion`. */
export function requireDiffusion(model: Diffusion): Diffusion {
  if (typeof model === 'object' && model !== null && model.kind === 'diffusion') return model;
  throw new InputError('diffusion', 'not-a-diffusion', 'no diffusion', 'Make it with diffusion().');
}

/** @throws {InputError} `not-a-kernel`. */
export function requireRisk(risk: RiskKernel): RiskKernel {
  if (typeof risk === 'object' && risk !== null && typeof risk.passage === 'object') return risk;
  throw new InputError('risk', 'not-a-kernel', 'no second module', 'Pass what `await kernel.risk()` returns.');
}
