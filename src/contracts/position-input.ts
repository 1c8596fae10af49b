import {
  addRatios,
  decimal,
  divideRatios,
  multiplyRatios,
  negateRatio,
  multiply,
  ratio,
  ratioSign,
  requireNonNegative,
  roundToGrid,
  ZERO,
  type Decimal,
  type DecimalInput,
  type Ratio,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {choice, fields, onlyOne, positive} from './door.js';
import type {InversePosition, LinearPosition, QuantoPosition, Side} from './position.js';

/** An amount that may be left out. */
type Stated = DecimalInput | undefined;

/** What every position is stated by: exactly one of its sizes, exactly one of its margins. */
interface CommonInput {
  readonly side: Side;
  /** Average entry price, quote per base, > 0. */
  readonly entry: DecimalInput;
  /** Contracts held, > 0. */
  readonly contracts?: Stated;
  /** W: margin without this position's unrealised profit, settlement currency; below zero only in a cross account. */
  readonly margin?: Stated;
  /** Notional at entry over margin, > 0; the margin follows and is not rounded. */
  readonly leverage?: Stated;
  /** The other positions of a cross account, settlement currency; nothing by default. */
  readonly rest?: {readonly unrealisedProfit?: Stated; readonly maintenance?: Stated} | undefined;
}

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

/** An inverse position in the caller's words. */
export interface InverseInput extends CommonInput {
  /** Base units at entry, > 0. */
  readonly size?: Stated;
  /** Quote units, > 0: the same at every price. */
  readonly notional?: Stated;
  /** Face value of a contract, quote units, > 0; read only with `contracts`. */
  readonly contractSize?: Stated;
}

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

type Frame = Pick<LinearPosition, 'side' | 'entry' | 'rest' | 'contracts'>;

function frame(input: CommonInput): Frame {
  const {side, entry, contracts, rest = {}} = fields(input, 'position');
  const {unrealisedProfit = ZERO, maintenance = ZERO} = fields(rest, 'rest');
  return {
    side: choice(side, 'side', ['long', 'short']),
    entry: positive(entry, 'entry'),
    rest: {
      unrealisedProfit: decimal(unrealisedProfit, 'rest.unrealisedProfit'),
      maintenance: requireNonNegative(decimal(maintenance, 'rest.maintenance'), 'rest.maintenance'),
    },
    ...(contracts === undefined ? {} : {contracts: ratio(positive(contracts, 'contracts'))}),
  };
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

function inverseSize(input: InverseInput, entry: Decimal): Decimal {
  const stated = onlyOne(input, 'size', 'notional', 'contracts');
  if (stated === 'size') return multiply(positive(input.size!, 'size'), entry);
  if (stated === 'notional') return positive(input.notional!, 'notional');
  return held(input, 'contractSize', input.contractSize);
}

function quantoSize(input: QuantoInput, entry: Decimal): Ratio {
  const stated = onlyOne(input, 'size', 'notional', 'contracts');
  if (stated === 'size') return ratio(positive(input.size!, 'size'));
  if (stated === 'notional') return ratio(positive(input.notional!, 'notional'), entry);
  return ratio(held(input, 'multiplier', input.multiplier));
}

/** contracts · what one contract is. */
function held(input: CommonInput, field: string, one: Stated): Decimal {
  const contracts = positive(input.contracts!, 'contracts');
  if (one !== undefined) return multiply(contracts, positive(one, field));
  throw new InputError(field, 'missing', 'contracts of unknown size', 'State what one contract is.');
}

/** W as stated, or notional over leverage. */
function marginOf(input: CommonInput, notional: Ratio): Ratio {
  const stated = onlyOne(input, 'margin', 'leverage');
  if (stated === 'margin') return ratio(decimal(input.margin!, 'margin'));
  return divideRatios(notional, ratio(positive(input.leverage!, 'leverage')));
}
