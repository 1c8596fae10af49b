import {compare, decimal, formatDecimal, ONE, requireNonNegative, requireWithin, ZERO} from '../decimal/index.js';
import type {Decimal, DecimalInput} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {choice, fields} from './door.js';
import type {LiquidationWay} from './lending-rules.js';

/** A way of liquidation in the caller's words. */
export type LiquidationWayInput =
  | {readonly kind: 'repayment' | 'account' | 'auction' | 'bands'}
  | {
      readonly kind: 'stability-pool';
      /** `null`: all the collateral, in proportion to the debt. */
      readonly penalty: DecimalInput | null;
      readonly redistributionPenalty: DecimalInput | null;
      readonly gasShare: DecimalInput;
      readonly mostGas: DecimalInput | null;
    }
  | {
      readonly kind: 'ticks';
      /** What one tick multiplies debt over collateral by, > 1. */
      readonly spacing: DecimalInput;
    };

/**
 * Returns who takes an account and how.
 *
 * @throws {InputError} at `way.…`: `not-a-choice`, `negative`, `out-of-bounds`, `spacing-not-above-one`, and what `decimal` throws.
 */
export function liquidationWay(input: LiquidationWayInput): LiquidationWay {
  const given = fields(input, 'way');
  choice(given.kind, 'way.kind', ['repayment', 'account', 'auction', 'stability-pool', 'bands', 'ticks']);
  if (given.kind === 'ticks') return {kind: 'ticks', spacing: spacing(given.spacing)};
  if (given.kind !== 'stability-pool') return {kind: given.kind};
  return {
    kind: 'stability-pool',
    penalty: amount(given.penalty, 'way.penalty'),
    redistributionPenalty: amount(given.redistributionPenalty, 'way.redistributionPenalty'),
    gasShare: requireWithin(decimal(given.gasShare, 'way.gasShare'), 'way.gasShare', ZERO, ONE),
    mostGas: amount(given.mostGas, 'way.mostGas'),
  };
}

const amount = (value: DecimalInput | null, field: string): Decimal | null =>
  value === null ? null : requireNonNegative(decimal(value, field), field);

function spacing(value: DecimalInput): Decimal {
  const step = decimal(value, 'way.spacing');
  if (compare(step, ONE) > 0) return step;
  const found = formatDecimal(step);
  const instead = 'Write what one tick multiplies by: 1.0015 for 0.15 %.';
  throw new InputError('way.spacing', 'spacing-not-above-one', `a spacing of ${found}`, instead, {found});
}
