import {
  compare,
  decimal,
  formatDecimal,
  multiply,
  ONE,
  ratio,
  requireNonNegative,
  requireWithin,
  ZERO,
  type Decimal,
  type DecimalInput,
  type Ratio,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import type {Account, AccountPosition, SpotCollateral} from './account.js';
import {assetName, choice, fields, list, onlyOne, positive} from './door.js';
import type {Side} from './position.js';
import type {MarginRules} from './rules.js';

type Stated = DecimalInput | undefined;

/** One position in the caller's words. */
export interface AccountPositionInput {
  readonly asset: string;
  /** `linear` when left out. */
  readonly kind?: AccountPosition['kind'] | undefined;
  readonly side: Side;
  /** Linear: base units. Inverse: quote units. Quanto: settlement currency per unit of price. > 0. */
  readonly size?: Stated;
  /** Contracts, > 0, each of `contractSize` such units. */
  readonly contracts?: Stated;
  readonly contractSize?: Stated;
  /** Quote per base, > 0. */
  readonly entry: DecimalInput;
  /** Quote per base, > 0. */
  readonly mark: DecimalInput;
  /** From `marginRules`, or a venue's. */
  readonly rules: MarginRules;
}

/** A coin kept as collateral, in the caller's words. */
export interface SpotCollateralInput {
  readonly asset: string;
  readonly quantity: DecimalInput;
  readonly price: DecimalInput;
  /** One less the haircut; 1 when left out. */
  readonly weight?: Stated;
}

/** A cross account in the caller's words. */
export interface AccountInput {
  readonly balance: DecimalInput;
  readonly reserved?: Stated;
  readonly positions: readonly AccountPositionInput[];
  readonly collaterals?: readonly SpotCollateralInput[] | undefined;
  /** `liquidates` when left out. */
  readonly atThreshold?: Account['atThreshold'] | undefined;
}

/**
 * Returns a cross account: positions, hedge legs and fills of any number, and coins beside the balance.
 *
 * @throws {InputError} at the cell, `positions[1].mark`: `two-prices` where an asset has two, `mixed-contracts` where inverse positions
 * stand beside others or beside coins, `not-positive`, `negative`, `out-of-bounds`, `missing`, `given-twice`, `not-a-choice`, and what
 * `decimal` throws.
 */
export function account(input: AccountInput): Account {
  const {balance, reserved = ZERO, positions, collaterals = [], atThreshold = 'liquidates'} = fields(input, 'account');
  const held = list(positions, 'positions').map(position);
  const coins = list(collaterals, 'collaterals').map(collateral);
  requireOneSettlement(held, coins);
  requireOnePrice([
    ...held.map(({asset, mark}, at) => ({asset, price: mark, field: `positions[${at}].mark`})),
    ...coins.map(({asset, price}, at) => ({asset, price, field: `collaterals[${at}].price`})),
  ]);
  return {
    kind: 'account',
    balance: decimal(balance, 'balance'),
    reserved: requireNonNegative(decimal(reserved, 'reserved'), 'reserved'),
    positions: held,
    collaterals: coins,
    atThreshold: choice(atThreshold, 'atThreshold', ['liquidates', 'survives']),
  };
}

function position(row: AccountPositionInput, index: number): AccountPosition {
  const at = `positions[${index}]`;
  const {asset, kind = 'linear', side, entry, mark, rules, contracts, contractSize, size} = fields(row, at);
  const stated = onlyOne({[`${at}.size`]: size, [`${at}.contracts`]: contracts}, `${at}.size`, `${at}.contracts`);
  const held = stated === `${at}.size` ? null : positive(contracts!, `${at}.contracts`);
  return {
    asset: assetName(asset, `${at}.asset`),
    kind: choice(kind, `${at}.kind`, ['linear', 'inverse', 'quanto']),
    side: choice(side, `${at}.side`, ['long', 'short']),
    size: held === null ? ratio(positive(size!, `${at}.size`)) : sizeOf(held, contractSize, `${at}.contractSize`),
    entry: positive(entry, `${at}.entry`),
    mark: positive(mark, `${at}.mark`),
    rules: fields(rules, `${at}.rules`),
    contracts: held === null ? null : ratio(held),
  };
}

function sizeOf(contracts: Decimal, one: Stated, field: string): Ratio {
  if (one !== undefined) return ratio(multiply(contracts, positive(one, field)));
  throw new InputError(field, 'missing', 'contracts of unknown size', 'State what one contract is.');
}

function collateral(row: SpotCollateralInput, index: number): SpotCollateral {
  const at = `collaterals[${index}]`;
  const {asset, quantity, price, weight = ONE} = fields(row, at);
  return {
    asset: assetName(asset, `${at}.asset`),
    quantity: requireNonNegative(decimal(quantity, `${at}.quantity`), `${at}.quantity`),
    price: positive(price, `${at}.price`),
    weight: requireWithin(decimal(weight, `${at}.weight`), `${at}.weight`, ZERO, ONE),
  };
}

/** Inverse positions settle in their own coin: beside them nothing else shares a currency. */
function requireOneSettlement(positions: readonly AccountPosition[], coins: readonly SpotCollateral[]): void {
  const inverse = positions.findIndex(({kind}) => kind === 'inverse');
  if (inverse < 0) return;
  const other = positions.findIndex(({kind, asset}) => kind !== 'inverse' || asset !== positions[inverse]!.asset);
  if (other < 0 && coins.length === 0) return;
  const field = other < 0 ? 'collaterals' : `positions[${other}].kind`;
  const instead = 'Keep one coin’s inverse positions in an account of their own.';
  throw new InputError(field, 'mixed-contracts', 'inverse positions beside what settles otherwise', instead);
}

function requireOnePrice(
  rows: readonly {readonly asset: string; readonly price: Decimal; readonly field: string}[],
): void {
  for (const [index, {asset, price, field}] of rows.entries()) {
    const first = rows.slice(0, index).find(row => row.asset === asset);
    if (first === undefined || compare(first.price, price) === 0) continue;
    const values = {found: formatDecimal(price), expected: formatDecimal(first.price)};
    const found = `${asset} at ${values.found} here and ${values.expected} before`;
    throw new InputError(field, 'two-prices', found, 'Write one price for each asset.', values);
  }
}
