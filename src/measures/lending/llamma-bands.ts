import type {Decimal, DecimalInput} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf} from '../amounts.js';
import {requireAtMost, scaled, unscaled, WAD, wholeNumber} from './chain-integers.js';

/** Decimals the bands are computed in: the contract's 18 and as many again, so that a power of 1,024 bands still holds them. */
export const BAND_DECIMALS = 36;

const ONE_AT_BANDS = WAD * WAD;

/** The fewest and the most bands a loan may be spread over. */
const FEWEST_BANDS = 4n;
const MOST_BANDS = 50n;

/** Bands below the active one that a market has. */
const LOWEST_BAND = 1024n;

/** Shares no user holds, which keep a band from being emptied by rounding. */
const DEAD_SHARES = 1000n;

/** A crvUSD market and the loan asked for; tokens and prices with at most 18 decimals. */
export interface LlammaLoan {
  /** A: bands are 1/A apart. */
  readonly amplification: DecimalInput;
  /** N: bands the collateral is spread over, 4 to 50. */
  readonly bandCount: DecimalInput;
  /** A share of the collateral that is not lent against. */
  readonly loanDiscount: DecimalInput;
  readonly collateral: DecimalInput;
}

/** Where a loan's collateral lies. Bands count downwards in price. */
export interface LlammaRange {
  /** Its highest band, n1, and its lowest, n2. */
  readonly highestBand: number;
  readonly lowestBand: number;
  /** Below this price conversion begins: P_up(n1). */
  readonly from: Decimal;
  /** Below this price all of it is converted: P_up(n2 + 1). */
  readonly to: Decimal;
}

/** The market's price at the top of a band, at 36 decimals: base·((A − 1)/A)^n. */
export function bandTop(basePrice: bigint, amplification: bigint, band: bigint): bigint {
  let price = basePrice;
  for (let left = band; left > 0n; left--) price = (price * (amplification - 1n)) / amplification;
  for (let left = band; left < 0n; left++) price = (price * amplification) / (amplification - 1n);
  return price;
}

/**
 * Returns √((A − 1)/A) at 36 decimals: what a band's mean price is of its top.
 *
 * @source crvUSD, `AMM.vy`, SQRT_BAND_RATIO = √(A/(A − 1)), there at 18 decimals (curvefi/curve-stablecoin, 0032ae72).
 */
export function bandMean(amplification: bigint): bigint {
  return squareRoot((ONE_AT_BANDS * ONE_AT_BANDS * (amplification - 1n)) / amplification);
}

/** ⌊√n⌋ by Newton from above. */
export function squareRoot(n: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

/** Reads A and N. @throws {InputError} `out-of-bounds` at `bandCount` or `amplification`, with `values` found, least, most. */
export function bandShape({amplification, bandCount}: Pick<LlammaLoan, 'amplification' | 'bandCount'>): {
  readonly a: bigint;
  readonly n: bigint;
} {
  const a = wholeNumber(amplification, 'amplification');
  const n = wholeNumber(bandCount, 'bandCount');
  requireBetween(a, 'amplification', 2n, 10_000n);
  requireBetween(n, 'bandCount', FEWEST_BANDS, MOST_BANDS);
  return {a, n};
}

function requireBetween(value: bigint, field: string, least: bigint, most: bigint): void {
  if (value >= least && value <= most) return;
  const values = {found: String(value), least: String(least), most: String(most)};
  const instead = `Write a whole number from ${values.least} to ${values.most}.`;
  throw new InputError(field, 'out-of-bounds', `${values.found} is outside its bounds`, instead, values);
}

/**
 * Returns the debt that collateral carries per unit of P_up(n1), tokens at 36 decimals.
 *
 *     y = coll·(1 − discount − DEAD/(coll/N))/N·√((A − 1)/A)·Σ_{k<N} ((A − 1)/A)^k
 *
 * @source crvUSD, `Controller.get_y_effective` (curvefi/curve-stablecoin, contracts/Controller.vy, 0058dbb6).
 */
export function effectiveCollateral(loan: LlammaLoan): bigint {
  fieldsOf(loan, 'loan');
  const {a, n} = bandShape(loan);
  const collateral = scaled(loan.collateral, 18, 'collateral') * WAD;
  const perBand = collateral / n / WAD;
  const dead = (DEAD_SHARES * ONE_AT_BANDS) / (perBand > DEAD_SHARES ? perBand : DEAD_SHARES);
  const left = ONE_AT_BANDS - scaled(loan.loanDiscount, 18, 'loanDiscount') * WAD - dead;
  if (left <= 0n) return 0n;
  let part = (((collateral * left) / ONE_AT_BANDS) * bandMean(a)) / (ONE_AT_BANDS * n);
  let sum = 0n;
  for (let band = 0n; band < n; band++) {
    sum += part;
    part = (part * (a - 1n)) / a;
  }
  return sum;
}

/** A range, or why there is none. */
export type LlammaAnswer =
  (LlammaRange & {readonly kind: 'range'}) | {readonly kind: 'never'; readonly why: 'no-debt' | 'debt-too-high'};

/**
 * Returns the price range over which crvUSD converts a loan's collateral: a soft liquidation has no single price.
 *
 *     n1 = ⌊ln(y·P_base/(debt + 1 wei))/ln(A/(A − 1))⌋ + n0      n2 = n1 + N − 1      P_up(n) = P_base·((A − 1)/A)^n
 *
 * n1 is found by comparing powers, without a logarithm. The range holds until the first conversion, while the price is above it. The
 * controller also asks that P_up(n1) lie below the oracle's price, and that bands it skips be empty: that is the market's state.
 *
 * @param debt - crvUSD, at most 18 decimals.
 * @param market - `basePrice` at band 0, `activeBand` n0; 0 when left out.
 * @throws {InputError} `out-of-bounds` at `bandCount`; `negative`, `finer-than-unit` at the field.
 * @source crvUSD, `Controller._calculate_debt_n1` (curvefi/curve-stablecoin, contracts/Controller.vy, 0058dbb6), `AMM.p_oracle_up`.
 */
export function llammaRange(
  loan: LlammaLoan,
  debt: DecimalInput,
  market: {readonly basePrice: DecimalInput; readonly activeBand?: DecimalInput | undefined},
): LlammaAnswer {
  fieldsOf(loan, 'loan');
  fieldsOf(market, 'market');
  const {a, n} = bandShape(loan);
  const wei = scaled(debt, 18, 'debt');
  if (wei === 0n) return {kind: 'never', why: 'no-debt'};
  const owed = (wei + 1n) * WAD;
  const base = scaled(market.basePrice, 18, 'basePrice') * WAD;
  const active = requireAtMost(wholeNumber(market.activeBand ?? '0', 'activeBand'), 'activeBand', LOWEST_BAND);
  let carried = (effectiveCollateral(loan) * bandTop(base, a, active)) / ONE_AT_BANDS;
  if (carried < owed) return {kind: 'never', why: 'debt-too-high'};
  let highest = -1n;
  for (; carried >= owed && highest < LOWEST_BAND - n; highest++) carried = (carried * (a - 1n)) / a;
  highest += active;
  return {
    kind: 'range',
    highestBand: Number(highest),
    lowestBand: Number(highest + n - 1n),
    from: unscaled(bandTop(base, a, highest), BAND_DECIMALS),
    to: unscaled(bandTop(base, a, highest + n), BAND_DECIMALS),
  };
}
