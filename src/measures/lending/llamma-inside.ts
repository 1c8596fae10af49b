import type {Decimal, DecimalInput} from '../../decimal/index.js';
import {fieldsOf} from '../amounts.js';
import {requireList} from '../door.js';
import {InputError} from '../../errors.js';
import {requireAboveZero, scaled, unscaled, WAD, wholeNumber} from './chain-integers.js';
import {BAND_DECIMALS, bandMean, bandTop} from './llamma-bands.js';
import {stableOnTheWayDown} from './llamma-trade.js';

/** What a loan owns in one band. */
export interface LlammaBandHeld {
  /** n, whole; bands count downwards in price. */
  readonly band: number;
  /** Tokens, at most 18 decimals, as all amounts here. */
  readonly collateral: DecimalInput;
  /** crvUSD. */
  readonly stable: DecimalInput;
}

/** A crvUSD loan as its bands are, whatever way the price went. */
export interface LlammaHeld {
  readonly amplification: DecimalInput;
  readonly basePrice: DecimalInput;
  readonly bands: readonly LlammaBandHeld[];
  readonly debt: DecimalInput;
  readonly liquidationDiscount: DecimalInput;
  readonly oraclePrice: DecimalInput;
}

/** A loan's standing inside its bands. Fractions as in `LlammaHealth`. */
export interface LlammaInside {
  /** Where the oracle's price is: above the bands, among them, or below. */
  readonly price: 'above' | 'between' | 'below';
  readonly health: Decimal;
  readonly healthFull: Decimal;
  /** A health below 0: anyone may take it all. */
  readonly liquidatable: boolean;
  readonly collateral: Decimal;
  readonly stable: Decimal;
  /** crvUSD the bands become on a slow way down: what health is made of. */
  readonly onTheWayDown: Decimal;
}

/** The farthest band a market can have from its base. */
const FARTHEST_BAND = 1024;

/**
 * Returns a crvUSD loan's health from what its bands hold: exact whatever conversions came before, for nothing is assumed of them.
 *
 *     health = Σ_n (x_n, y_n on the way down)·(1 − liquidation discount)/debt − 1
 *
 * @throws {InputError} `not-positive` at `debt`, `oraclePrice`, `basePrice`; `not-an-integer`, `out-of-bounds` at `bands[0].band`;
 * `negative`, `finer-than-unit`, `not-a-list`.
 * @source crvUSD, `Controller._health`, `AMM.get_x_down` (curvefi/curve-stablecoin, 0058dbb6, 0032ae72).
 */
export function llammaInside(held: LlammaHeld): LlammaInside {
  fieldsOf(held, 'held');
  const a = wholeNumber(held.amplification, 'amplification');
  if (a < 2n || a > 10_000n) {
    const values = {found: String(a), least: '2', most: '10000'};
    throw new InputError(
      'amplification',
      'out-of-bounds',
      `A of ${a}`,
      'Write a whole number from 2 to 10000.',
      values,
    );
  }
  const base = requireAboveZero(at36(held.basePrice, 'basePrice'), 'basePrice');
  const rows = requireList(held.bands, 'bands').map((row, at) => {
    const {band, collateral, stable} = fieldsOf(row, `bands[${at}]`);
    return {
      top: bandTop(base, a, bandNumber(band, `bands[${at}].band`)),
      collateral: at36(collateral, `bands[${at}].collateral`),
      stable: at36(stable, `bands[${at}].stable`),
    };
  });
  return insideOf(rows, {
    a,
    price: requireAboveZero(at36(held.oraclePrice, 'oraclePrice'), 'oraclePrice'),
    debt: requireAboveZero(at36(held.debt, 'debt'), 'debt'),
    discount: at36(held.liquidationDiscount, 'liquidationDiscount'),
  });
}

/** A band with its top, all at 36 decimals. */
export interface BandAt36 {
  readonly top: bigint;
  readonly collateral: bigint;
  readonly stable: bigint;
}

/** What surrounds the bands, at 36 decimals. */
export interface LlammaTerms {
  readonly a: bigint;
  readonly price: bigint;
  readonly debt: bigint;
  readonly discount: bigint;
}

/** The standing of bands at 36 decimals. */
export function insideOf(bands: readonly BandAt36[], {a, price, debt, discount}: LlammaTerms): LlammaInside {
  const one = WAD * WAD;
  const mean = bandMean(a);
  const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
  const down = sum(bands.map(band => stableOnTheWayDown(band, price, band.top, {a, mean})));
  const collateral = sum(bands.map(band => band.collateral));
  const kept = discount < one ? one - discount : 0n;
  const health = (((down * kept) / one) * one) / debt - one;
  const tops = bands.map(({top}) => top);
  const highest = tops.reduce((most, top) => (top > most ? top : most), 0n);
  const lowest = tops.reduce((least, top) => (top < least ? top : least), highest);
  const above = price > highest ? ((price - highest) * collateral) / debt : 0n;
  const isBelow = price * a <= lowest * (a - 1n);
  return {
    price: price >= highest ? 'above' : isBelow ? 'below' : 'between',
    health: unscaled(health, BAND_DECIMALS),
    healthFull: unscaled(health + above, BAND_DECIMALS),
    liquidatable: health < 0n,
    collateral: unscaled(collateral, BAND_DECIMALS),
    stable: unscaled(sum(bands.map(({stable}) => stable)), BAND_DECIMALS),
    onTheWayDown: unscaled(down, BAND_DECIMALS),
  };
}

const at36 = (value: DecimalInput, field: string): bigint => scaled(value, 18, field) * WAD;

function bandNumber(band: number, field: string): bigint {
  if (Number.isInteger(band) && Math.abs(band) <= FARTHEST_BAND) return BigInt(band);
  const values = {found: String(band).slice(0, 40), least: `-${FARTHEST_BAND}`, most: String(FARTHEST_BAND)};
  const instead = `Write a whole number from ${values.least} to ${values.most}.`;
  throw new InputError(field, 'out-of-bounds', 'no number of a band', instead, values);
}
