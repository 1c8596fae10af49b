import {
  decimal,
  formatDecimal,
  isZero,
  multiply,
  ONE,
  requireWithin,
  sign,
  subtract,
  toFloat,
  ZERO,
} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {diffusion, type Diffusion} from '../../models/index.js';
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

/** A diffusion as the kernel has it. */
export interface Parameters {
  /** σ, a fraction per √year. */
  readonly volatility: number;
  /** μ − σ²/2, upwards, a year: 0 only where it is exactly 0. */
  readonly logDrift: number;
}

const HALF = decimal('0.5');

/**
 * Returns the parameters of a diffusion as floats, read anew: plain JavaScript may have made the object itself.
 *
 * @throws {InputError} `not-a-diffusion`; as `diffusion`.
 */
export function parametersOf(model: Diffusion): Parameters {
  if (typeof model === 'object' && model !== null && model.kind === 'diffusion') {
    const {volatility, drift} = diffusion(model);
    const correction = multiply(HALF, multiply(volatility, volatility));
    return {volatility: toFloat(volatility), logDrift: toFloat(subtract(drift, correction))};
  }
  throw new InputError('diffusion', 'not-a-diffusion', 'no diffusion', 'Make it with diffusion().');
}

/** @throws {InputError} `not-a-kernel`. */
export function requireRisk(risk: RiskKernel): RiskKernel {
  if (typeof risk === 'object' && risk !== null && typeof risk.passage === 'object') return risk;
  throw new InputError('risk', 'not-a-kernel', 'no second module', 'Pass what `await kernel.risk()` returns.');
}

/** Returns what has fields to read. @throws {InputError} `not-an-object`. */
export function fieldsOf<T extends object>(value: T, field: string, shape: string): T {
  if (typeof value === 'object' && value !== null) return value;
  throw new InputError(field, 'not-an-object', 'no object', `Write ${shape}.`);
}

/** Returns rows to read. @throws {InputError} `not-a-list`. */
export function listOf<T>(rows: readonly T[], field: string): readonly T[] {
  if (Array.isArray(rows)) return rows as readonly T[];
  throw new InputError(field, 'not-a-list', 'no list', 'Pass an array.');
}
