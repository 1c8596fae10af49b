import {decimal, requireNonNegative, requireWithin, ZERO} from '../decimal/index.js';
import type {Decimal, DecimalInput} from '../decimal/index.js';
import {InputError} from '../errors.js';

/** A price whose logarithm moves as Brownian motion: dS = μ·S·dt + σ·S·dW. */
export interface Diffusion {
  readonly kind: 'diffusion';
  /** σ, a fraction per √year of 365 days, 0 … 20. */
  readonly volatility: Decimal;
  /** μ, of the price, a fraction a year; 0 is a fair game. */
  readonly drift: Decimal;
}

/** A diffusion in the caller's words. */
export interface DiffusionInput {
  /** A fraction, never per cent: 0.8 is 80 % a year. */
  readonly volatility: DecimalInput;
  /** A fraction a year, where funding or interest tilts the price; 0 when left out. */
  readonly drift?: DecimalInput | undefined;
}

/** 2,000 %: above it, per cent were typed for a fraction. */
const MOST_VOLATILITY = decimal('20');
const MOST_DRIFT = decimal('100');
const LEAST_DRIFT = decimal('-100');

/**
 * Returns geometric Brownian motion, the model of the closed forms.
 *
 * What it leaves out: jumps, volatility that changes, and fat tails. A volatility of 0 is a certain path.
 *
 * @throws {InputError} at `volatility` and `drift`: as `decimal`; `negative`, `out-of-bounds`; `not-an-object`.
 * @source Black and Scholes, "The Pricing of Options and Corporate Liabilities", Journal of Political Economy 81 (1973).
 * @example diffusion({volatility: '0.8'}); // 80 % a year, no drift
 */
export function diffusion(input: DiffusionInput): Diffusion {
  if (typeof input !== 'object' || input === null) {
    throw new InputError('diffusion', 'not-an-object', 'no object', 'Write an object with named fields.');
  }
  const drift = decimal(input.drift ?? ZERO, 'drift');
  return {
    kind: 'diffusion',
    volatility: volatilityOf(input.volatility, 'volatility'),
    drift: requireWithin(drift, 'drift', LEAST_DRIFT, MOST_DRIFT),
  };
}

/** Reads a volatility, 0 … 20. @throws {InputError} at `field`: as `decimal`; `negative`, `out-of-bounds`. */
export function volatilityOf(value: DecimalInput, field: string): Decimal {
  const volatility = requireNonNegative(decimal(value, field), field);
  return requireWithin(volatility, field, ZERO, MOST_VOLATILITY);
}
