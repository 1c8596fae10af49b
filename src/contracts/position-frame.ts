import {decimal, divideRatios, multiply, ratio, requireNonNegative, ZERO} from '../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {choice, fields, onlyOne, positive} from './door.js';
import type {LinearPosition, Side} from './position.js';

/** An amount that may be left out. */
export type Stated = DecimalInput | undefined;

/** What every position is stated by: exactly one of its sizes, exactly one of its margins. */
export interface CommonInput {
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

/** What all kinds of position have in common. */
export type Frame = Pick<LinearPosition, 'side' | 'entry' | 'rest' | 'contracts'>;

/** Reads it. */
export function frame(input: CommonInput): Frame {
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

/** contracts · what one contract is. */
export function held(input: CommonInput, field: string, one: Stated): Decimal {
  const contracts = positive(input.contracts!, 'contracts');
  if (one !== undefined) return multiply(contracts, positive(one, field));
  throw new InputError(field, 'missing', 'contracts of unknown size', 'State what one contract is.');
}

/** W as stated, or notional over leverage. */
export function marginOf(input: CommonInput, notional: Ratio): Ratio {
  const stated = onlyOne(input, 'margin', 'leverage');
  if (stated === 'margin') return ratio(decimal(input.margin!, 'margin'));
  return divideRatios(notional, ratio(positive(input.leverage!, 'leverage')));
}
