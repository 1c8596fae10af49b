import type {DecimalInput} from '../../decimal/index.js';
import {requirePositive, decimal} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {requireList} from '../door.js';
import {ceilDivision, digitsOf, magnitude, requireCount, requireWhole, scaled} from './whole-numbers.js';

/** A dYdX v4 perpetual position in the chain's own units. */
export interface DydxPosition {
  readonly perpetualId: number;
  /** Base quantums, below zero for a short. */
  readonly quantums: bigint;
  /** USD per base unit, > 0. */
  readonly oraclePrice: DecimalInput;
  /** One base quantum is 10^atomicResolution base units. */
  readonly atomicResolution: number;
  /** Parts per million of notional, ≥ 0. */
  readonly initialMarginPpm: bigint;
  /** Maintenance as parts per million of the initial margin, ≥ 0. */
  readonly maintenanceFractionPpm: bigint;
}

/** A dYdX v4 subaccount: USDC and its perpetual positions. */
export interface DydxSubaccount {
  /** Quote quantums (10⁻⁶ USDC), below zero where it borrowed. */
  readonly usdcQuantums: bigint;
  readonly positions: readonly DydxPosition[];
}

/** Quote quantums. */
export interface DydxRisk {
  /** TNC: USDC and every position's notional. */
  readonly netCollateral: bigint;
  /** TMMR. */
  readonly maintenance: bigint;
}

const QUOTE_DECIMALS = 6;
const MILLION = 1_000_000n;

/** ⌊quantums·price·10^(6 + resolution)⌋: signed, quote quantums. */
export function dydxNotional({quantums, oraclePrice, atomicResolution}: DydxPosition): bigint {
  const {digits, exponent} = digitsOf(oraclePrice, 'oraclePrice');
  return scaled(quantums * digits, exponent + QUOTE_DECIMALS + atomicResolution);
}

/** ⌈⌈|notional|·initial⌉·fraction⌉, each of a million: quote quantums. */
export function dydxMaintenance(position: DydxPosition): bigint {
  const initial = ceilDivision(magnitude(dydxNotional(position)) * position.initialMarginPpm, MILLION);
  return ceilDivision(initial * position.maintenanceFractionPpm, MILLION);
}

/**
 * Returns net collateral and maintenance of a subaccount as the chain computes them, quote quantums.
 *
 * @throws {InputError} `not-an-integer`, `negative`, `not-positive`, `not-a-list`, at `positions[1].oraclePrice`.
 * @source dydxprotocol/v4-chain, `protocol/x/perpetuals/lib`, GetNetNotionalInQuoteQuantums and GetMarginRequirements, commit 84d4664b.
 */
export function dydxRisk({usdcQuantums, positions}: DydxSubaccount): DydxRisk {
  let netCollateral = requireWhole(usdcQuantums, 'usdcQuantums');
  let maintenance = 0n;
  for (const [index, position] of requireList(positions, 'positions').entries()) {
    requireDydxPosition(position, `positions[${index}]`);
    netCollateral += dydxNotional(position);
    maintenance += dydxMaintenance(position);
  }
  return {netCollateral, maintenance};
}

/**
 * Says whether the chain may liquidate a subaccount: maintenance above zero and above net collateral. Equality survives.
 *
 * @throws {InputError} as `dydxRisk`.
 * @source dydxprotocol/v4-chain, `protocol/x/clob/keeper/liquidations.go`, IsLiquidatable, commit 84d4664b.
 */
export function dydxIsLiquidatable(subaccount: DydxSubaccount): boolean {
  const {netCollateral, maintenance} = dydxRisk(subaccount);
  return maintenance > 0n && maintenance > netCollateral;
}

/** The subaccount's position in one perpetual. @throws {InputError} `unknown-perpetual`. */
export function dydxPosition({positions}: DydxSubaccount, perpetualId: number): DydxPosition {
  const found = positions.find(position => position.perpetualId === perpetualId);
  if (found) return found;
  const held = positions.map(position => String(position.perpetualId)).join(', ') || 'none';
  const message = `no position in perpetual ${perpetualId}`;
  throw new InputError('perpetualId', 'unknown-perpetual', message, `Write one it holds: ${held}.`, {found: held});
}

function requireDydxPosition(position: DydxPosition, at: string): void {
  requireWhole(position.quantums, `${at}.quantums`);
  requirePositive(decimal(position.oraclePrice, `${at}.oraclePrice`), `${at}.oraclePrice`);
  requireCount(position.initialMarginPpm, `${at}.initialMarginPpm`);
  requireCount(position.maintenanceFractionPpm, `${at}.maintenanceFractionPpm`);
  if (Number.isInteger(position.atomicResolution) && Math.abs(position.atomicResolution) <= 60) return;
  const instead = 'Write a whole power of ten, such as -10.';
  throw new InputError(`${at}.atomicResolution`, 'not-an-integer', String(position.atomicResolution), instead);
}
