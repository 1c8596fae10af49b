import type {MarginRules, Side} from '../contracts/index.js';
import type {Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {row} from './answer.js';
import {readAccountParts} from './venue-positions.js';
import {readRulesParts} from './venue-rules.js';
import {shapeOf, unwrapped} from './venue-shape.js';

/** The answers that are read, each by its own shape. */
export type VenueEndpoint =
  | 'binance-account'
  | 'binance-brackets'
  | 'binance-positions'
  | 'bybit-positions'
  | 'bybit-risk-limit'
  | 'dydx-markets'
  | 'dydx-subaccount'
  | 'hyperliquid-account'
  | 'hyperliquid-meta'
  | 'okx-position-tiers'
  | 'okx-positions';

export type VenueName = 'binance-usdm' | 'bybit' | 'dydx-v4' | 'hyperliquid' | 'okx';

/** A position as any venue states it. */
export interface VenuePosition {
  readonly symbol: string;
  readonly side: Side;
  readonly mode: 'isolated' | 'cross';
  /** Base units; `null` where the venue counts contracts whose size it does not state here. */
  readonly size: Decimal | null;
  /** Quote per base; `null` where the venue prints none. */
  readonly entry: Decimal | null;
  readonly mark: Decimal | null;
  /** Of an isolated position, settlement currency; `null` where it is the account’s or not stated. */
  readonly margin: Decimal | null;
  /** The venue's own; `null` where there is none. */
  readonly liquidationPrice: Decimal | null;
}

/** The margin rules of one market as any venue states them. */
export interface VenueRules {
  readonly venue: VenueName;
  readonly symbol: string;
  readonly contract: 'linear' | 'inverse';
  readonly rules: MarginRules;
  /** Quote per base; `null` where the answer prints none. */
  readonly mark: Decimal | null;
}

/**
 * What an answer does not say, or what of it is not taken over.
 *
 * - `balance-not-stated`: the answer has positions and no balance.
 * - `marks-not-stated`: the answer prints no price now.
 * - `size-in-contracts`: positions are counted in contracts whose size the answer does not state.
 * - `fee-not-stated`: the venue's requirement also holds the fee of closing, which its brackets do not state.
 * - `by-contracts`: brackets go by contracts whose size the answer does not state.
 */
export type VenueGap =
  'balance-not-stated' | 'marks-not-stated' | 'size-in-contracts' | 'fee-not-stated' | 'by-contracts';

/** A venue's answer, whichever it was. */
export interface VenueAnswer {
  readonly endpoint: VenueEndpoint;
  readonly venue: VenueName;
  /** Of the cross account, unrealised profit not included; `null` where it is not stated. */
  readonly balance: Decimal | null;
  readonly positions: readonly VenuePosition[];
  readonly markets: readonly VenueRules[];
  readonly gaps: readonly VenueGap[];
}

/** What the reading of one answer adds to nothing. */
export type AnswerParts = Partial<Pick<VenueAnswer, 'balance' | 'positions' | 'markets' | 'gaps'>>;

/**
 * Recognises a venue's answer by its shape and reads it: positions and balance of Binance USD-M, Bybit, OKX, Hyperliquid and dYdX v4, or
 * their margin rules.
 *
 * @param answer - the parsed JSON, whole; the `result` or `response` a recording wraps around it is taken off.
 * @throws {InputError} `other-endpoint`, with what it is of, `not-recognised`, `not-an-object`, and what the reader of the answer throws.
 * @source The shapes are those of the readers this room offers one by one.
 */
export function readVenueAnswer(answer: unknown): VenueAnswer {
  const whole = unwrapped(answer);
  const shape = shapeOf(whole);
  if (shape.kind === 'known') {
    const {endpoint} = shape;
    const parts = readRulesParts(endpoint, whole) ?? readAccountParts(endpoint, whole) ?? {};
    return {endpoint, venue: VENUES[endpoint], balance: null, positions: [], markets: [], gaps: [], ...parts};
  }
  if (shape.kind === 'other') {
    const instead = 'Paste positions, the account, or margin brackets.';
    throw new InputError('answer', 'other-endpoint', shape.found, instead, {found: shape.found});
  }
  const names = Object.keys(Array.isArray(whole) ? row(whole[0], 'answer[0]') : row(whole, 'answer'));
  const found = names.length === 0 ? 'nothing in it' : `fields ${names.slice(0, 4).join(', ').slice(0, 60)}`;
  throw new InputError('answer', 'not-recognised', found, 'Paste a venue’s own answer, whole.', {found});
}

const VENUES: Readonly<Record<VenueEndpoint, VenueName>> = {
  'binance-account': 'binance-usdm',
  'binance-brackets': 'binance-usdm',
  'binance-positions': 'binance-usdm',
  'bybit-positions': 'bybit',
  'bybit-risk-limit': 'bybit',
  'dydx-markets': 'dydx-v4',
  'dydx-subaccount': 'dydx-v4',
  'hyperliquid-account': 'hyperliquid',
  'hyperliquid-meta': 'hyperliquid',
  'okx-position-tiers': 'okx',
  'okx-positions': 'okx',
};
