import type {Decimal, DecimalInput} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf} from '../amounts.js';
import {requireList} from '../door.js';
import {requireAboveZero, scaled, unscaled, WAD} from './chain-integers.js';
import {BAND_DECIMALS, bandMean, bandShape, bandTop, llammaRange, squareRoot} from './llamma-bands.js';
import type {LlammaStanding} from './llamma-health.js';
import {insideOf} from './llamma-inside.js';
import type {BandAt36, LlammaInside, LlammaTerms} from './llamma-inside.js';
import {tradedTo} from './llamma-trade.js';

/** One band; prices crvUSD per token. */
export interface LlammaBand {
  readonly band: number;
  readonly top: Decimal;
  readonly bottom: Decimal;
  readonly collateral: Decimal;
  readonly stable: Decimal;
}

/**
 * What a loan's bands hold at a price, and the model that says so.
 *
 * - `slow-fall`: the price came down from above the bands without a way back, traders followed it at every step and no fee was taken: the
 *   contract's own measure of the way down then does not change. Every real way costs more, for it goes back and forth.
 * - `one-trade-a-price`: the price jumped from each stated price to the next and traders came once at each.
 */
export interface LlammaState extends LlammaInside {
  readonly model: 'slow-fall' | 'one-trade-a-price';
  readonly oraclePrice: Decimal;
  readonly bands: readonly LlammaBand[];
  /** What all is worth at the oracle's price, crvUSD. */
  readonly value: Decimal;
}

/**
 * Returns what a crvUSD loan's bands hold at an oracle price after a slow fall from above them: its soft liquidation as a state.
 *
 *     p ≥ P: y = Y      p ≤ P·(A − 1)/A: x = Y·P·√((A − 1)/A)
 *     between: x = A·y₀·p·(1 − p/P)      y = y₀·(A − (A − 1)·P/p)      x + y·√(P·(A − 1)/A·p) = Y·P·√((A − 1)/A)
 *
 * x and y are where a band's price p³/P² … p³/P²·(A/(A − 1))² is the oracle's; y₀ is what keeps the way down as it was. Continuous at each
 * edge. What soft liquidation costs depends on the way the price goes: here it costs the spread between a band's top and its mean.
 *
 * @throws {InputError} `no-range` at `debt` when the loan has no bands; `not-positive`, `out-of-bounds`, `negative`, `finer-than-unit`.
 * @source crvUSD, `AMM._get_y0`, `AMM._get_p`, `AMM.get_x_down` (curvefi/curve-stablecoin, 0032ae72); y₀ derived.
 */
export function llammaState(standing: LlammaStanding): LlammaState {
  const {rows, terms, mean, first} = deposited(standing);
  const {a, price} = terms;
  const bands = rows.map(({top, collateral}) => {
    const bottom = (top * (a - 1n)) / a;
    if (price >= top) return {top, collateral, stable: 0n};
    const down = (((collateral * top) / ONE) * mean) / ONE;
    if (price <= bottom) return {top, collateral: 0n, stable: down};
    const stableShare = (a * price * (top - price)) / top; // x/y₀
    const collateralShare = a * ONE - ((a - 1n) * top * ONE) / price; // y/y₀
    const y0 = (down * ONE) / (stableShare + (collateralShare * squareRoot(bottom * price)) / ONE);
    return {top, collateral: (y0 * collateralShare) / ONE, stable: (y0 * stableShare) / ONE};
  });
  return stateOf(bands, terms, first, 'slow-fall');
}

/** No path needs more prices. */
const MOST_PRICES = 100_000;

/**
 * Returns what a crvUSD loan's bands hold at each price of a path, traders coming once at each: the loss that a path makes, as the contract
 * makes it, without fees.
 *
 * @param prices - the oracle's, one after another; the loan begins with all its collateral, as opened. `oraclePrice` is not read.
 * @returns one state for each price.
 * @throws {InputError} as `llammaState`; `not-a-list`, `not-positive` at `prices[0]`.
 * @source crvUSD, `AMM.get_xy_up`: trading to the oracle's price while it stands (curvefi/curve-stablecoin, 0032ae72).
 */
export function llammaPath(
  standing: Omit<LlammaStanding, 'oraclePrice'>,
  prices: readonly DecimalInput[],
): readonly LlammaState[] {
  const {rows, terms, first} = deposited({...fieldsOf(standing, 'standing'), oraclePrice: '1'});
  if (requireList(prices, 'prices').length > MOST_PRICES) {
    const values = {found: String(prices.length), least: '0', most: String(MOST_PRICES)};
    throw new InputError('prices', 'out-of-bounds', `${values.found} prices`, `Write at most ${values.most}.`, values);
  }
  let bands: readonly BandAt36[] = rows;
  return prices.map((value, at) => {
    const price = requireAboveZero(at36(value, `prices[${at}]`), `prices[${at}]`);
    bands = bands.map(({top, ...held}) => ({top, ...tradedTo(held, price, top, terms.a)}));
    return stateOf(bands, {...terms, price}, first, 'one-trade-a-price');
  });
}

const ONE = WAD * WAD;

const at36 = (value: DecimalInput, field: string): bigint => scaled(value, 18, field) * WAD;

/** A loan's bands as they were opened, highest first, and what surrounds them. */
function deposited(standing: LlammaStanding) {
  fieldsOf(standing, 'standing');
  const range = llammaRange(standing, standing.debt, standing);
  if (range.kind === 'never') {
    const values = {found: range.why};
    const instead = 'Write a debt the collateral carries.';
    throw new InputError('debt', 'no-range', `no bands for this debt: ${range.why}`, instead, values);
  }
  const {a, n} = bandShape(standing);
  const each = at36(standing.collateral, 'collateral') / n;
  let top = bandTop(at36(standing.basePrice, 'basePrice'), a, BigInt(range.highestBand));
  const rows: BandAt36[] = [];
  for (let band = 0n; band < n; band++, top = (top * (a - 1n)) / a) rows.push({top, collateral: each, stable: 0n});
  const terms: LlammaTerms = {
    a,
    price: requireAboveZero(at36(standing.oraclePrice, 'oraclePrice'), 'oraclePrice'),
    debt: at36(standing.debt, 'debt'),
    discount: at36(standing.liquidationDiscount, 'liquidationDiscount'),
  };
  return {rows, terms, mean: bandMean(a), first: range.highestBand};
}

function stateOf(
  bands: readonly BandAt36[],
  terms: LlammaTerms,
  first: number,
  model: LlammaState['model'],
): LlammaState {
  const {a, price} = terms;
  const plain = (value: bigint): Decimal => unscaled(value, BAND_DECIMALS);
  const worth = bands.reduce((sum, {collateral, stable}) => sum + stable + (collateral * price) / ONE, 0n);
  return {
    ...insideOf(bands, terms),
    model,
    oraclePrice: plain(price),
    value: plain(worth),
    bands: bands.map(({top, collateral, stable}, at) => ({
      band: first + at,
      top: plain(top),
      bottom: plain((top * (a - 1n)) / a),
      collateral: plain(collateral),
      stable: plain(stable),
    })),
  };
}
