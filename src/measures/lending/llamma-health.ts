import type {Decimal, DecimalInput} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf} from '../amounts.js';
import {scaled, unscaled, WAD} from './chain-integers.js';
import {BAND_DECIMALS, bandMean, bandShape, bandTop, llammaRange} from './llamma-bands.js';
import type {LlammaLoan} from './llamma-bands.js';

/** A crvUSD loan before any of it was converted. */
export interface LlammaStanding extends LlammaLoan {
  readonly debt: DecimalInput;
  /** What liquidators are left of the collateral's worth. */
  readonly liquidationDiscount: DecimalInput;
  readonly basePrice: DecimalInput;
  readonly activeBand?: DecimalInput | undefined;
  /** The oracle's, a moving average. */
  readonly oraclePrice: DecimalInput;
}

/** Fractions: 0.037 is 3.7 %. Below 0 the loan is liquidated hard. */
export interface LlammaHealth {
  /** As if the price fell through all bands. */
  readonly health: Decimal;
  /** The same with the collateral's worth above its bands. */
  readonly healthFull: Decimal;
}

/**
 * Returns a crvUSD loan's health before conversion: what its collateral would become on the way down, against its debt.
 *
 *     x_down = Σ_n (coll/N)·P_up(n)·√((A − 1)/A)      health = x_down·(1 − liquidation discount)/debt − 1
 *     full   = health + max(0, p − P_up(n1))·coll/debt
 *
 * @throws {InputError} `no-range` at `debt` when the loan has no bands; `out-of-bounds`, `negative`, `finer-than-unit`.
 * @source crvUSD, `Controller._health`, `AMM.get_x_down` (curvefi/curve-stablecoin, contracts/Controller.vy, 0058dbb6); figures in curve-stablecoin-js, 2631f58f.
 */
export function llammaHealth(standing: LlammaStanding): LlammaHealth {
  fieldsOf(standing, 'standing');
  const range = llammaRange(standing, standing.debt, standing);
  if (range.kind === 'never') {
    throw new InputError(
      'debt',
      'no-range',
      `no bands for this debt: ${range.why}`,
      'Write a debt the collateral carries.',
      {
        found: range.why,
      },
    );
  }
  const {a, n} = bandShape(standing);
  const one = WAD * WAD;
  const at36 = (value: DecimalInput, field: string): bigint => scaled(value, 18, field) * WAD;
  const collateral = at36(standing.collateral, 'collateral');
  const debt = at36(standing.debt, 'debt');
  const top = bandTop(at36(standing.basePrice, 'basePrice'), a, BigInt(range.highestBand));

  let down = 0n;
  for (let band = 0n, price = top; band < n; band++, price = (price * (a - 1n)) / a) down += (collateral / n) * price;
  const received = (down / one) * bandMean(a);
  const kept = one - at36(standing.liquidationDiscount, 'liquidationDiscount');
  const health = ((received / one) * kept) / debt - one;
  const above = at36(standing.oraclePrice, 'oraclePrice') - top;
  const worth = above > 0n ? (above * collateral) / debt : 0n;
  return {health: signed(health), healthFull: signed(health + worth)};
}

const signed = (value: bigint): Decimal => unscaled(value, BAND_DECIMALS);
