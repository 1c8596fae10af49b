import {decimal, requirePositive, toFloat} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import {passageOf, type Kernel, type Passage} from '../../kernel/index.js';
import {diffusion, type VolatilityRange} from '../../models/index.js';
import {InputError} from '../../errors.js';
import {requireWord} from '../door.js';
import {certaintyOf} from '../passage/certainty.js';
import {DAYS_A_YEAR, fieldsOf, parametersOf, type Parameters} from '../passage/door.js';
import {requireCount} from '../risk-door.js';
import {requireRange} from '../volatility/door.js';
import {horizonOf, yearsAhead, type Outlooked} from './horizon.js';

/** The stretch of prices a sea is drawn over. */
export interface SeaStretch {
  /** The mark, quote per base, > 0. */
  readonly from: DecimalInput;
  /** Quote per base, 0 < least ≤ from ≤ most. */
  readonly least: DecimalInput;
  readonly most: DecimalInput;
  /** The side that liquidates. */
  readonly side: 'falling' | 'rising' | 'both';
}

/** Chance of touching each price within the horizon: `[price, chance]`, prices ascending, 1 at the mark. */
export interface TouchCurves {
  readonly central: readonly (readonly [price: number, chance: number])[];
  readonly high: readonly (readonly [price: number, chance: number])[];
}

const USUAL_SAMPLES = 96;
const MOST_SAMPLES = 2_000;
/** Beyond five deviations of the highest volatility there is nothing left to see. */
const SEEN_SIGMAS = 5;

/**
 * Returns the sea of the load line: the chance that the price touches each level within the horizon, at the central and at
 * the highest volatility. The core module alone answers it.
 *
 * Half of the samples are spread over the stretch, half over five deviations, so that a narrow sea on a long axis keeps its shape.
 *
 * @param samples - on each side; 96 make every straight piece true to 0.003.
 * @throws {InputError} `not-a-kernel`; at `from`, `least`, `most`, `side`, `volatility`, `drift`, `horizonDays`, `samples`.
 * @source As `touchProbability`.
 * @example touchSea(kernel, {from: '1874.89', least: '1600', most: '1950', side: 'falling'}, volatility, {horizonDays: '7'});
 */
export function touchSea(
  kernel: Kernel,
  stretch: SeaStretch,
  volatility: VolatilityRange,
  asked: Outlooked,
  samples = USUAL_SAMPLES,
): TouchCurves {
  const passage = passageOf(kernel);
  const {from, least, most, side} = fieldsOf(stretch, 'stretch', '{from, least, most, side}');
  requireWord(side, 'side', 'falling', 'rising', 'both');
  const {horizonDays, drift} = fieldsOf(asked, 'asked', '{horizonDays}');
  const years = yearsAhead(horizonDays);
  const range = requireRange(volatility);
  const count = requireCount(samples, 'samples', 2, MOST_SAMPLES);
  const start = priceOf(from, 'from');
  const low = bound(priceOf(least, 'least'), start, 'least');
  const high = bound(priceOf(most, 'most'), start, 'most');
  const seen = SEEN_SIGMAS * toFloat(range.high) * Math.sqrt(years);
  const below = side === 'rising' ? [] : pricesTowards(passage, start, low, -seen, count).reverse();
  const above = side === 'falling' ? [] : pricesTowards(passage, start, high, seen, count);
  const prices = [...below, start, ...above];
  const curve = (model: Parameters): [number, number][] =>
    prices.map(price => [price, touchAt(passage, start, price, model, years)]);
  const parameters = (each: DecimalInput): Parameters => parametersOf(diffusion({volatility: each, drift}));
  return {central: curve(parameters(range.central)), high: curve(parameters(range.high))};
}

/** Deviations of the horizon away from the mark, for the comb under the scale. */
export interface SigmaPrice {
  readonly sigmas: number;
  /** Quote per base, a float. */
  readonly price: number;
}

/**
 * Returns the prices a number of deviations of the horizon away, at the central volatility: from·e^{∓kσ√T}.
 *
 * @throws {InputError} as `touchSea`.
 * @example sigmaPrices(kernel, {from: '1874.89', direction: 'falling'}, volatility, '7', [1, 2, 3]); // 1766, 1663, 1567
 */
export function sigmaPrices(
  kernel: Kernel,
  departure: {readonly from: DecimalInput; readonly direction: 'falling' | 'rising'},
  volatility: VolatilityRange,
  horizonDays: DecimalInput,
  sigmas: readonly number[],
): readonly SigmaPrice[] {
  const passage = passageOf(kernel);
  const {from, direction} = fieldsOf(departure, 'departure', '{from, direction}');
  requireWord(direction, 'direction', 'falling', 'rising');
  const start = priceOf(from, 'from');
  const deviation =
    toFloat(requireRange(volatility).central) * Math.sqrt(toFloat(horizonOf(horizonDays)) / DAYS_A_YEAR);
  const side = direction === 'rising' ? 1 : -1;
  return sigmas.map(each => ({sigmas: each, price: passage.priceAt(start, side * each * deviation)}));
}

const priceOf = (value: DecimalInput, field: string): number => toFloat(requirePositive(decimal(value, field), field));

function bound(price: number, start: number, field: 'least' | 'most'): number {
  if (field === 'least' ? price <= start : price >= start) return price;
  const values = {found: String(price), expected: String(start)};
  const side = field === 'least' ? 'above' : 'below';
  throw new InputError(
    field,
    'beyond-the-mark',
    `${price}, ${side} the price now`,
    'Put the mark between the two.',
    values,
  );
}

/** Prices from beside the mark to the end, without the mark; on an even grid and on an even grid of deviations. */
function pricesTowards(passage: Passage, start: number, end: number, seen: number, count: number): number[] {
  if (start === end) return [];
  const even = Math.ceil(count / 2);
  const within = (price: number): boolean => (end < start ? price > end : price < end);
  const found = [
    ...Array.from({length: even}, (_, at) => start + ((end - start) * (at + 1)) / even),
    ...Array.from({length: count - even}, (_, at) => passage.priceAt(start, (seen * (at + 1)) / (count - even))),
  ];
  found[even - 1] = end; // exactly, whatever the division made of it
  const kept = found.filter((price, at) => at === even - 1 || (within(price) && price !== start));
  return [...new Set(kept)].sort((a, b) => (end < start ? b - a : a - b));
}

function touchAt(passage: Passage, start: number, price: number, model: Parameters, years: number): number {
  const side = price < start ? -1 : 1;
  const distance = side * passage.logDistance((price - start) / start, price / start);
  const drift = side * model.logDrift;
  const {volatility} = model;
  const sure = certaintyOf({distance, drift, volatility, side}, years);
  return sure ? sure.probability : passage.touch(distance, drift, volatility, years);
}
