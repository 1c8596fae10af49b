import type {DecimalInput} from '../../decimal/index.js';
import {decimal, formatDecimal} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf} from '../amounts.js';
import {wholeNumber} from './chain-integers.js';

/** A threshold on its way from one value to another; basis points and seconds. */
export interface ThresholdRamp {
  readonly initialBps: DecimalInput;
  readonly finalBps: DecimalInput;
  /** When it begins, seconds after the moment asked about; negative when it began before. */
  readonly startsIn: DecimalInput;
  readonly duration: DecimalInput;
}

/**
 * Returns the threshold in force while governance moves it: a straight line in time, floored to a basis point.
 *
 *     (initial·(end − now) + final·(now − start)) / duration
 *
 * @returns basis points.
 * @throws {InputError} `not-whole` at the field; `negative`.
 * @source Gearbox v3, `CreditLogic.getLiquidationThreshold` (Gearbox-protocol/core-v3,
 * contracts/libraries/CreditLogic.sol, 01073f52): at its very beginning a ramp of no duration has arrived.
 * @example thresholdDuringRamp({initialBps: '3000', finalBps: '6000', startsIn: '-5000', duration: '15000'}); // 4000n
 */
export function thresholdDuringRamp(ramp: ThresholdRamp): bigint {
  fieldsOf(ramp, 'ramp');
  const from = wholeNumber(ramp.initialBps, 'initialBps');
  const to = wholeNumber(ramp.finalBps, 'finalBps');
  const duration = wholeNumber(ramp.duration, 'duration');
  const since = -wholeSeconds(ramp.startsIn, 'startsIn');
  if (since < 0n) return from;
  if (since >= duration) return to;
  return (from * (duration - since) + to * since) / duration;
}

function wholeSeconds(value: DecimalInput, field: string): bigint {
  const text = formatDecimal(decimal(value, field));
  if (!text.includes('.')) return BigInt(text);
  throw new InputError(field, 'not-whole', `${text} is not whole`, 'Write whole seconds.', {
    found: text,
    decimals: '0',
  });
}
