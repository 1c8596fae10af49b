import {multiplyRatios, ratio} from '../decimal/index.js';
import type {Decimal, Ratio} from '../decimal/index.js';
import {onlyOne, positive} from './door.js';
import {frame, held, marginOf} from './position-frame.js';
import type {CommonInput, Stated} from './position-frame.js';
import type {QuantoPosition} from './position.js';

/** A quanto position in the caller's words. */
export interface QuantoInput extends CommonInput {
  /** Settlement currency per unit of price, > 0. */
  readonly size?: Stated;
  /** Settlement currency at entry, > 0. */
  readonly notional?: Stated;
  /** Settlement currency per contract and unit of price, > 0; read only with `contracts`. */
  readonly multiplier?: Stated;
}

/**
 * Returns a quanto position: profit s·q·(P − E) in a third currency.
 *
 *     q = size = notional / E = contracts · multiplier      W = margin = q·E / leverage
 *
 * @throws {InputError} as `linearPosition`.
 */
export function quantoPosition(input: QuantoInput): QuantoPosition {
  const framed = frame(input);
  const {entry} = framed;
  const size = quantoSize(input, entry);
  return {kind: 'quanto', ...framed, size, margin: marginOf(input, multiplyRatios(size, ratio(entry)))};
}

function quantoSize(input: QuantoInput, entry: Decimal): Ratio {
  const stated = onlyOne(input, 'size', 'notional', 'contracts');
  if (stated === 'size') return ratio(positive(input.size!, 'size'));
  if (stated === 'notional') return ratio(positive(input.notional!, 'notional'), entry);
  return ratio(held(input, 'multiplier', input.multiplier));
}
