import {addRatios, decimal, multiplyRatios, negateRatio, ratio, ratioSign, roundToGrid} from '../decimal/index.js';
import type {Decimal, Ratio} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {onlyOne, positive} from './door.js';
import {frame, held, marginOf} from './position-frame.js';
import type {CommonInput, Stated} from './position-frame.js';
import type {LinearPosition} from './position.js';

/** A linear position in the caller's words. */
export interface LinearInput extends CommonInput {
  /** Base units, > 0. */
  readonly size?: Stated;
  /** Quote units at entry, > 0. */
  readonly notional?: Stated;
  /** Base units per contract, > 0; read only with `contracts`. */
  readonly contractSize?: Stated;
  /** Quote left after the position was paid for, negative for a long that borrowed: margin = balance + s·q·E. */
  readonly balance?: Stated;
  /** The venue's order step, base units: a size that follows from `notional` is rounded down onto it, as an order is. */
  readonly sizeStep?: Stated;
}

/**
 * Returns a linear position: profit s·q·(P − E) in quote.
 *
 *     q = size = notional / E = contracts · contractSize      W = margin = q·E / leverage = balance + s·q·E
 *
 * Quotients stay exact ratios: nothing is rounded unless `sizeStep` asks for it.
 *
 * @throws {InputError} at `side`, `entry`, the size or the margin that is wrong; `missing`, `given-twice`, `not-positive`,
 * `below-step` and what `decimal` throws.
 */
export function linearPosition(input: LinearInput): LinearPosition {
  const framed = frame(input);
  const {side, entry} = framed;
  const size = linearSize(input, entry);
  const notional = multiplyRatios(size, ratio(entry));
  if (onlyOne(input, 'margin', 'leverage', 'balance') !== 'balance') {
    return {kind: 'linear', ...framed, size, margin: marginOf(input, notional)};
  }
  const paid = side === 'long' ? notional : negateRatio(notional);
  return {kind: 'linear', ...framed, size, margin: addRatios(ratio(decimal(input.balance!, 'balance')), paid)};
}

function linearSize(input: LinearInput, entry: Decimal): Ratio {
  const stated = onlyOne(input, 'size', 'notional', 'contracts');
  if (stated === 'size') return ratio(positive(input.size!, 'size'));
  if (stated === 'contracts') return ratio(held(input, 'contractSize', input.contractSize));
  const exact = ratio(positive(input.notional!, 'notional'), entry);
  if (input.sizeStep === undefined) return exact;
  const step = positive(input.sizeStep, 'sizeStep');
  const order = ratio(roundToGrid(exact, {kind: 'tick', step}, 'down'));
  if (ratioSign(order) > 0) return order;
  throw new InputError('notional', 'below-step', 'less than the smallest order', 'Write a larger notional.');
}
