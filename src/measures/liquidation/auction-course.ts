import {
  compareRatios,
  decimal,
  divideRatios,
  floorToTick,
  isZeroRatio,
  multiplyRatios,
  ONE,
  ratio,
  ratioSign,
  subtractRatios,
  addRatios,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, positiveOf, shareOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireList} from '../door.js';
import {wholeSeconds} from '../lending/chain-integers.js';
import {auctionNeedsRedo, auctionPrice} from './maker-auction-price.js';
import type {AuctionCurve, AuctionLimits} from './maker-auction-price.js';

/** An auction as it was started. */
export interface AuctionOnSale {
  /** Collateral for sale, tokens, > 0. */
  readonly lot: Amount;
  /** What must be raised, DAI, > 0. */
  readonly tab: Amount;
  /** Where the price begins, DAI per token, at most 27 decimals. */
  readonly top: DecimalInput;
  readonly curve: AuctionCurve;
  readonly limits: AuctionLimits;
  /** For whoever starts it, or starts it anew: DAI, and a share of the tab; 0 when left out. */
  readonly tip?: Amount | undefined;
  readonly chip?: Amount | undefined;
  /** What a buyer gets for a token elsewhere, DAI; left out: nobody is said to come. */
  readonly marketPrice?: Amount | undefined;
}

/** What a buyer of all he can get finds at one time. */
export interface AuctionMoment {
  /** Whole seconds since the start. */
  readonly seconds: Decimal;
  /** DAI per token. */
  readonly price: Decimal;
  /** `redo`: nobody may buy until it is started anew. */
  readonly state: 'running' | 'redo';
  /** min(lot, tab/price), tokens. */
  readonly sold: Ratio;
  /** DAI. */
  readonly raised: Ratio;
  /** DAI still missing: bad debt, where nothing more comes. */
  readonly tabLeft: Ratio;
  /** Tokens that return to the owner. */
  readonly toOwner: Ratio;
}

/** An auction over time. */
export interface AuctionCourse {
  readonly moments: readonly AuctionMoment[];
  /** The first whole second at which nobody may buy any more. */
  readonly stops: {readonly seconds: Decimal; readonly why: 'tail' | 'cusp'};
  /** The last whole second at which the lot still raises the whole tab; `null` when it never does. */
  readonly coversUntil: Decimal | null;
  /** The first whole second at which a token costs no more than elsewhere; `null` without a market price, or when it stops before. */
  readonly worthFrom: Decimal | null;
  /** tip + chip·tab: what starting it pays, DAI. */
  readonly keeperReward: Ratio;
}

/**
 * Returns a Maker auction as a curve over time: its price, what a buyer of all of it takes and pays, and what returns to the owner.
 *
 *     sold(t) = min(lot, tab/price(t))      to the owner lot − sold      stops: t > tail, or price/top < cusp
 *
 * What is sold is unrounded; `take` floors a purchase at the 18th decimal, as the contract does.
 *
 * @param seconds - the times asked about, whole seconds.
 * @throws {InputError} `not-positive`, `negative`, `not-whole`, `finer-than-unit`, `out-of-bounds`, `not-a-list` at the field.
 * @source Maker, `Clipper.kick`, `Clipper.take`, `Clipper.status` (makerdao/dss, src/clip.sol, 0057e942); prices as `auctionPrice`.
 * @example
 * const stairs = {kind: 'stairs', cut: '0.99', step: '90'} as const;
 * const on = {lot: '40', tab: '110', top: '5', curve: stairs, limits: {tail: '7200', cusp: '0.4'}};
 * auctionCourse(on, ['0', '90']); // 22 tokens for 110 DAI at 5, then 22.2… at 4.95
 */
export function auctionCourse(auction: AuctionOnSale, seconds: readonly DecimalInput[]): AuctionCourse {
  const {top, curve, limits} = fieldsOf(auction, 'auction');
  fieldsOf(limits, 'limits');
  const lot = positiveOf(auction.lot, 'lot');
  const tab = positiveOf(auction.tab, 'tab');
  const from = positiveOf(top, 'top');
  const tip = amountOf(auction.tip ?? '0', 'tip');
  const keeperReward = addRatios(tip, multiplyRatios(tab, shareOf(auction.chip ?? '0', 'chip')));
  const market = auction.marketPrice === undefined ? null : positiveOf(auction.marketPrice, 'marketPrice');

  const priceAt = (time: bigint): Decimal => auctionPrice(top, time, curve);
  const over = (time: bigint): boolean => auctionNeedsRedo(priceAt(time), from, time, limits);
  const tail = amountOf(limits.tail, 'limits.tail');
  const last = wholeSeconds(floorToTick(tail.numerator, tail.denominator, ONE), 'limits.tail') + 1n;
  const end = firstTime(last, over);

  const moments = requireList(seconds, 'seconds').map((value, at) => {
    const time = wholeSeconds(value, `seconds[${at}]`);
    return momentAt(time, priceAt(time), over(time) ? 'redo' : 'running', lot, tab);
  });
  const falls =
    (below: Ratio, strictly: boolean) =>
    (time: bigint): boolean =>
      compareRatios(ratio(priceAt(time)), below) < (strictly ? 0 : 1);
  const short = firstTime(end, falls(divideRatios(tab, lot), true));
  const cheap = market && firstTime(end, falls(market, false));
  return {
    moments,
    stops: {seconds: whole(end), why: compareRatios(ratio(whole(end)), tail) > 0 ? 'tail' : 'cusp'},
    coversUntil: short === 0n ? null : whole(short - 1n),
    worthFrom: cheap === null || cheap >= end ? null : whole(cheap),
    keeperReward,
  };
}

function momentAt(time: bigint, price: Decimal, state: AuctionMoment['state'], lot: Ratio, tab: Ratio): AuctionMoment {
  const at = ratio(price);
  const sold = isZeroRatio(at) ? lot : smallerRatio(lot, divideRatios(tab, at));
  const raised = ratioSign(at) > 0 ? multiplyRatios(sold, at) : ZERO_RATIO;
  return {
    seconds: whole(time),
    price,
    state,
    sold,
    raised,
    tabLeft: subtractRatios(tab, raised),
    toOwner: subtractRatios(lot, sold),
  };
}

/** The first second before `end` at which something that stays true becomes true; `end` when it does not. */
function firstTime(end: bigint, isTrue: (time: bigint) => boolean): bigint {
  let [low, high] = [0n, end];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (isTrue(middle)) high = middle;
    else low = middle + 1n;
  }
  return low;
}

const whole = (time: bigint): Decimal => decimal(time.toString());
