import {InputError} from '../../errors.js';
import {dydxMaintenance, dydxNotional, dydxPosition, dydxRisk} from './dydx-subaccount.js';
import type {DydxSubaccount} from './dydx-subaccount.js';
import {floorDivision, magnitude, requireCount, requireWhole} from './whole-numbers.js';

/** A reduced fraction of whole numbers; denominator above zero. */
export interface WholeFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const MILLION = 1_000_000n;

/**
 * Returns the quote at which closing part of a position leaves nobody worse off, rounded up: below zero where the subaccount pays.
 *
 *     −ΔNNV − ⌊TNC·|ΔMMR|/TMMR⌋          Δ: from the position as it is to the position after the change
 *
 * @param deltaQuantums - signed change of the position, against it and at most all of it; base quantums.
 * @returns quote quantums for the whole change.
 * @throws {InputError} `unknown-perpetual`, `not-a-reduction`, `no-maintenance`, and as `dydxRisk`.
 * @source dydxprotocol/v4-chain, `liquidations.go`, GetBankruptcyPriceInQuoteQuantums, commit 84d4664b.
 */
export function dydxBankruptcyQuote(subaccount: DydxSubaccount, perpetualId: number, deltaQuantums: bigint): bigint {
  const {netCollateral, maintenance} = riskWithMaintenance(subaccount);
  const before = dydxPosition(subaccount, perpetualId);
  const after = {...before, quantums: before.quantums + requireWhole(deltaQuantums, 'deltaQuantums')};
  if (deltaQuantums * before.quantums >= 0n || magnitude(deltaQuantums) > magnitude(before.quantums)) {
    const instead = 'Write a change against the position, at most all of it.';
    throw new InputError('deltaQuantums', 'not-a-reduction', `${deltaQuantums} of ${before.quantums}`, instead);
  }
  const notional = dydxNotional(after) - dydxNotional(before);
  const freed = magnitude(dydxMaintenance(after) - dydxMaintenance(before));
  return -notional - floorDivision(netCollateral * freed, maintenance);
}

/** What the chain's governance sets of fillable prices, parts per million. */
export interface DydxFillableConfig {
  /** BA: how fast the price goes to its worst as collateral falls short; at least a million. */
  readonly bankruptcyAdjustmentPpm: bigint;
  /** SMMR: the worst distance from the oracle, of the position's maintenance. */
  readonly spreadToMaintenancePpm: bigint;
}

/**
 * Returns the price the chain offers a liquidation order at: the oracle's, less a spread that grows as collateral falls short.
 *
 *     (PNNV − clamp₀₁(BA·(1 − TNC/TMMR))·SMMR·PMMR) / PS          PNNV, PMMR, PS: this position's notional, maintenance, quantums
 *
 * @returns quote quantums per base quantum, a reduced fraction.
 * @throws {InputError} `unknown-perpetual`, `no-maintenance`, `no-position`, and as `dydxRisk`.
 * @source dydxprotocol/v4-chain, `liquidations.go`, GetFillablePrice, commit 84d4664b.
 */
export function dydxFillablePrice(
  subaccount: DydxSubaccount,
  perpetualId: number,
  config: DydxFillableConfig,
): WholeFraction {
  const {netCollateral, maintenance} = riskWithMaintenance(subaccount);
  const position = dydxPosition(subaccount, perpetualId);
  if (position.quantums === 0n) {
    throw new InputError('perpetualId', 'no-position', 'a position of nothing', 'Write a perpetual it holds.');
  }
  const adjustment = requireCount(config.bankruptcyAdjustmentPpm, 'bankruptcyAdjustmentPpm');
  const spread = requireCount(config.spreadToMaintenancePpm, 'spreadToMaintenancePpm');
  const whole = MILLION * maintenance;
  const short = clamp(adjustment * (maintenance - netCollateral), whole); // clamp₀₁ = short/whole
  const numerator = dydxNotional(position) * whole * MILLION - short * spread * dydxMaintenance(position);
  return reduced(numerator, whole * MILLION * position.quantums);
}

const clamp = (value: bigint, highest: bigint): bigint => (value < 0n ? 0n : value > highest ? highest : value);

function riskWithMaintenance(subaccount: DydxSubaccount) {
  const risk = dydxRisk(subaccount);
  if (risk.maintenance > 0n) return risk;
  const instead = 'Ask only of a subaccount whose positions require maintenance.';
  throw new InputError('positions', 'no-maintenance', 'a subaccount that must keep nothing', instead);
}

function reduced(numerator: bigint, denominator: bigint): WholeFraction {
  let [a, b] = [magnitude(numerator), magnitude(denominator)];
  while (b > 0n) [a, b] = [b, a % b];
  const common = denominator < 0n ? -a : a;
  return {numerator: numerator / common, denominator: denominator / common};
}
