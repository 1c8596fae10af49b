import {divideRatios, multiply, ratio} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {onlyOne, positive} from './door.js';
import {frame, held, marginOf} from './position-frame.js';
import type {CommonInput, Stated} from './position-frame.js';
import type {InversePosition} from './position.js';

/** An inverse position in the caller's words. */
export interface InverseInput extends CommonInput {
  /** Base units at entry, > 0. */
  readonly size?: Stated;
  /** Quote units, > 0: the same at every price. */
  readonly notional?: Stated;
  /** Face value of a contract, quote units, > 0; read only with `contracts`. */
  readonly contractSize?: Stated;
}

/**
 * Returns an inverse position: profit s·N·(1/E − 1/P) in base.
 *
 *     N = notional = size · E = contracts · contractSize      W = margin = N / (E · leverage)
 *
 * @throws {InputError} as `linearPosition`.
 */
export function inversePosition(input: InverseInput): InversePosition {
  const framed = frame(input);
  const {entry} = framed;
  const size = ratio(inverseSize(input, entry));
  return {kind: 'inverse', ...framed, size, margin: marginOf(input, divideRatios(size, ratio(entry)))};
}

function inverseSize(input: InverseInput, entry: Decimal): Decimal {
  const stated = onlyOne(input, 'size', 'notional', 'contracts');
  if (stated === 'size') return multiply(positive(input.size!, 'size'), entry);
  if (stated === 'notional') return positive(input.notional!, 'notional');
  return held(input, 'contractSize', input.contractSize);
}
