import {decimal, fromFloat, requirePositive, sign, toFloat} from '../../decimal/index.js';
import type {Decimal, DecimalInput} from '../../decimal/index.js';
import {passageOf, type Kernel} from '../../kernel/index.js';
import type {Diffusion} from '../../models/index.js';
import {requireWord} from '../door.js';
import {chanceOf, fieldsOf, parametersOf, yearsOf} from './door.js';

interface BarrierFacts {
  /** On the tick, away from the mark: what is kept clear of it is not promised too much. */
  readonly price: Decimal;
  /** The unrounded price. */
  readonly value: number;
  /** How far `value` may be from the model's exact price. */
  readonly errorBound: number;
  /** |ln(price/from)|: what volatility and horizon are measured against. */
  readonly logDistance: number;
  /** |price − from|/from, a fraction: the intra-horizon value at risk of one unit held. */
  readonly move: number;
  readonly approximate: true;
}

/** The price that the running worst reaches with a stated probability. */
export interface BarrierAt extends BarrierFacts {
  readonly kind: 'at';
}

/** The path is known, and this is how far it gets, whatever the probability. */
export interface BarrierCertain extends BarrierFacts {
  readonly kind: 'certain';
  readonly why: 'no-time' | 'no-volatility';
}

/** No price is that far: it would have to fall below the tick, or rise beyond every number. */
export interface BarrierNever {
  readonly kind: 'never';
  readonly why: 'no-price-that-far';
  readonly logDistance: number;
}

export type BarrierAnswer = BarrierAt | BarrierCertain | BarrierNever;

/** Where the price starts, which way it moves, and what it is rounded on. */
export interface Departure {
  /** The mark, quote per base, > 0. */
  readonly from: DecimalInput;
  readonly direction: 'falling' | 'rising';
  /** Price step, quote per base, > 0; ten significant figures when left out. */
  readonly tick?: DecimalInput | undefined;
}

/** Beyond it a price is refused as an input. */
const HIGHEST_PRICE = 1e60;
/** The kernel's bound on the distance, and its exponential. */
const RELATIVE_ERROR = 1e-13;

/**
 * Returns the price that is touched within the horizon with a given probability: the intra-horizon value at risk, the
 * quantile of the running worst. It lies further off than the quantile of the price at the horizon's end.
 *
 * @param probability - above 0 and below 1.
 * @throws {InputError} `not-a-kernel`; at `from`, `direction`, `tick`, `diffusion`, `horizonDays`; `not-a-probability`.
 * @source Kritzman and Rich, "The Mismeasurement of Risk", Financial Analysts Journal 58 (2002): within-horizon VaR.
 * @example
 * const mark = {from: '60000', direction: 'falling', tick: '0.1'} as const;
 * barrierForTouchProbability(kernel, mark, diffusion({volatility: '0.8'}), '7', '0.01'); // 44857.6
 */
export function barrierForTouchProbability(
  kernel: Kernel,
  departure: Departure,
  model: Diffusion,
  horizonDays: DecimalInput,
  probability: DecimalInput,
): BarrierAnswer {
  const passage = passageOf(kernel);
  const {from, side, tick} = departureOf(departure);
  const {volatility, logDrift} = parametersOf(model);
  const years = yearsOf(horizonDays);
  const chance = chanceOf(probability);
  const start = toFloat(from);
  if (years === 0) return {...at(start, start, 0), kind: 'certain', why: 'no-time', price: from, errorBound: 0};
  const logDistance = passage.distanceForTouch(chance, side * logDrift, volatility, years);
  const value = passage.priceAt(start, side * logDistance);
  const found = value < HIGHEST_PRICE ? {...at(value, start, logDistance), price: rounded(value, tick, side)} : null;
  if (found === null || sign(found.price) === 0) return {kind: 'never', why: 'no-price-that-far', logDistance};
  return volatility === 0 ? {...found, kind: 'certain', why: 'no-volatility'} : {...found, kind: 'at'};
}

function at(value: number, start: number, logDistance: number) {
  const move = Math.abs(value - start) / start;
  return {value, errorBound: RELATIVE_ERROR * value, logDistance, move, approximate: true} as const;
}

function departureOf(departure: Departure): {from: Decimal; side: 1 | -1; tick: Decimal | undefined} {
  const {from, direction, tick} = fieldsOf(departure, 'departure', '{from, direction}');
  requireWord(direction, 'direction', 'falling', 'rising');
  return {
    from: requirePositive(decimal(from, 'from'), 'from'),
    side: direction === 'rising' ? 1 : -1,
    tick: tick === undefined ? undefined : requirePositive(decimal(tick, 'tick'), 'tick'),
  };
}

/** Away from the mark, on the tick or on the tenth significant figure. */
function rounded(value: number, tick: Decimal | undefined, side: 1 | -1): Decimal {
  const exponent = Number(value.toExponential().split('e')[1]);
  const step = tick ?? decimal(`1e${Math.max(exponent - 9, -60)}`);
  return fromFloat(value, RELATIVE_ERROR * value, step, side === 1 ? 'up' : 'down');
}
