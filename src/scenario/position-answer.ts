import {checkLeverage, type Bracket, type Position, type Side} from '../contracts/index.js';
import {
  compare,
  compareRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {
  bankruptcyPrice,
  distance,
  marginRatio,
  positionLiquidationPrice,
  type BankruptcyAnswer,
  type LiquidationAnswer,
  type MarginRatioAnswer,
} from '../measures/index.js';
import type {Answerer} from './answers-by.js';
import {levelOf, type Level} from './level.js';
import type {PerpetualMarket} from '../venues/index.js';
import {readMarket, type Venue} from './market.js';
import type {AnsweredOutlook} from './outlook.js';
import type {Reading} from './reading.js';
import type {PositionText} from './scenario.js';
import {statedPrice} from './stated.js';

/** Everything a page says about one position. */
export interface PositionAnswer {
  readonly kind: 'position';
  readonly market: PerpetualMarket;
  readonly position: Position;
  readonly liquidation: LiquidationAnswer;
  /** The price as it is stated, quote per base; `null` where there is none. */
  readonly price: Decimal | null;
  readonly level: Level;
  /** Signed fraction of the mark, to the price as it is stated; `null` without a mark or a price. */
  readonly room: Ratio | null;
  readonly mark: Decimal | null;
  /** Notional at entry over margin. */
  readonly leverage: Ratio;
  readonly bankruptcy: BankruptcyAnswer;
  /** The bankruptcy price as it is stated; `null` where there is none. */
  readonly bankruptcyPrice: Decimal | null;
  /** Requirement over equity at the mark; `null` without a mark. */
  readonly marginRatio: MarginRatioAnswer | null;
  /** The bracket in force at the liquidation price; `null` where there is no price. */
  readonly bracket: Bracket | null;
  /** The order would be liquidatable at its own entry price. */
  readonly onEntry: boolean;
  /** What lies ahead; `null` where no volatility was stated. */
  readonly outlook: AnsweredOutlook | null;
  readonly stop: Stop | null;
}

/** The reader's own stop. */
export interface Stop {
  readonly price: Decimal;
  /** Liquidation comes first: the stop stands at the stated price or beyond it. */
  readonly isBeyond: boolean;
}

const SIDES = ['long', 'short'] as const;
const UNITS = ['base', 'quote', 'contracts'] as const;
const SIZE_NAMES = {base: 'size', quote: 'notional', contracts: 'contracts'} as const;

/**
 * Returns what answers positions whose market `readVenue` reads. Where a field is wrong there is no answer, and every
 * mistake is in the reading.
 */
export const answerPositionIn =
  (readVenue: VenueReader): Answerer<PositionAnswer> =>
  ({position: text}, kernel, reading) => {
    const venue = readVenue(text, reading);
    const mark = reading.optional('position.mark', text.mark);
    const stop = reading.optional('position.stop', text.stop);
    const read = readPosition(text, venue, reading);
    if (!venue || !read || mark === undefined || stop === undefined || !reading.isWhole) return undefined;
    const {rules} = venue.market;
    const {position} = read;
    const liquidation = positionLiquidationPrice(kernel, position, rules, mark ?? undefined);
    const bankruptcy = bankruptcyPrice(position, rules);
    const exact = liquidation.kind === 'never' ? null : liquidation.exact;
    const direction = position.side === 'long' ? 'falling' : 'rising';
    const price = statedPrice(liquidation, rules.grid);
    const room = mark === null || price === null ? null : distance(mark, price, direction);
    return {
      kind: 'position',
      market: venue.market,
      ...read,
      liquidation,
      mark,
      room,
      price,
      level: levelOf(liquidation, room),
      bankruptcy,
      bankruptcyPrice: statedPrice(bankruptcy, rules.grid),
      marginRatio: mark === null ? null : marginRatio(position, rules, mark),
      bracket:
        liquidation.kind === 'never' || liquidation.bracket === null
          ? null
          : (rules.schedule.brackets[liquidation.bracket] ?? null),
      stop: stop && {price: stop, isBeyond: price !== null && isPast(stop, price, direction)},
      onEntry: exact !== null && compareRatios(exact, ratio(position.entry)) * (direction === 'falling' ? 1 : -1) >= 0,
      outlook: null,
    };
  };

/** Whether a price is at another or past it, coming from the side that does not liquidate. */
const isPast = (price: Decimal, other: Decimal, direction: 'falling' | 'rising'): boolean =>
  compare(price, other) * (direction === 'falling' ? 1 : -1) <= 0;

type VenueReader = (text: PositionText, reading: Reading) => Venue | undefined;

/** Answers a position in a published market. */
export const answerPosition = answerPositionIn(readMarket);

function readPosition(text: PositionText, venue: Venue | undefined, reading: Reading) {
  const side: Side | undefined = reading.choice('position.side', text.side, SIDES);
  const unit = reading.choice('position.sizeUnit', text.sizeUnit, UNITS);
  const size = reading.amount('position.size', text.size);
  const entry = reading.amount('position.entry', text.entry);
  const givenField = `position.${text.given}`;
  const given = reading.amount(givenField, text[text.given]);
  if (!venue || side === undefined || unit === undefined || size === undefined || entry === undefined) return undefined;
  if (given === undefined) return undefined;
  if (unit === 'contracts' && venue.contractSize === null) {
    reading.errors['position.sizeUnit'] = noContracts(venue);
    return undefined;
  }
  const contractSize = unit === 'contracts' ? {contractSize: venue.contractSize!} : {};
  const position = reading.attempt('position.size', () =>
    venue.make({side, entry, [SIZE_NAMES[unit]]: size, [text.given]: given, ...contractSize}),
  );
  if (!position) return undefined;
  const notional = notionalAtEntry(position);
  const leverage = divideRatios(notional, position.margin);
  if (text.given === 'leverage')
    reading.attempt(givenField, () => checkLeverage(leverage, venue.market.rules.schedule, notional));
  return {position, leverage};
}

/** Settlement currency: q·E of a linear position, N/E of an inverse one. */
export function notionalAtEntry(position: Position): Ratio {
  const entry = ratio(position.entry);
  return position.kind === 'inverse' ? divideRatios(position.size, entry) : multiplyRatios(position.size, entry);
}

const noContracts = ({market}: Venue): InputError =>
  new InputError(
    'position.sizeUnit',
    'no-contract-size',
    `no contract size for ${market.symbol}`,
    'Choose coins or currency, or write a contract size.',
    {market: market.symbol},
  );
