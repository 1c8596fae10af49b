import {
  compare,
  decimal,
  formatDecimal,
  multiply,
  ONE,
  requireNonNegative,
  sign,
  type Decimal,
  type DecimalInput,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {assetName, choice, fields, list, positive} from './door.js';
import type {LendingRules} from './lending-rules.js';
import type {Collateral, Debt, Loan} from './loan.js';

/** No token has more decimals. */
const MOST_DECIMALS = 36;

/** One asset supplied, in the caller's words. */
export interface CollateralInput {
  readonly asset: string;
  /** Tokens, ≥ 0; with `decimals`, a bigint is the chain's whole number of smallest units. */
  readonly quantity: DecimalInput;
  /** Decimals of the token, 0 to 36: no amount of it is finer. */
  readonly decimals?: number | undefined;
  /** Base currency of the market per token, > 0. */
  readonly price: DecimalInput;
  /** A fraction, 0 < threshold ≤ 1. */
  readonly threshold: DecimalInput;
  /** A fraction, 0 ≤ limit ≤ threshold; left out: the threshold, as in markets that know only one number. */
  readonly limit?: DecimalInput | undefined;
}

/** One asset borrowed, in the caller's words. */
export interface DebtInput {
  readonly asset: string;
  /** Tokens, interest included, ≥ 0; with `decimals`, a bigint is the chain's whole number of smallest units. */
  readonly quantity: DecimalInput;
  /** Decimals of the token, 0 to 36: no amount of it is finer. */
  readonly decimals?: number | undefined;
  /** Base currency of the market per token, > 0. */
  readonly price: DecimalInput;
}

/** A loan in the caller's words. */
export interface LoanInput {
  readonly collaterals: readonly CollateralInput[];
  readonly debts: readonly DebtInput[];
}

/**
 * Returns a loan: any number of collaterals against any number of debts.
 *
 * @param rules - what a threshold of 0 means: refused when left out. Where the protocol says `dropped`, as Aave does, such an asset is no
 * collateral: it is left out of every sum, and named in the loan's `dropped`.
 * @throws {InputError} at the cell, `collaterals[1].threshold`: `threshold-out-of-bounds`, `limit-above-threshold`,
 * `duplicate-asset`, `two-prices`, `not-positive`, `negative`, `finer-than-unit`, `out-of-bounds` and what `decimal` throws; at
 * `collaterals`: `debt-without-collateral`.
 * @source Aave v3, `GenericLogic.calculateUserAccountData`: a collateral whose threshold is 0 is skipped (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/GenericLogic.sol, 00cec228).
 */
export function loan(input: LoanInput, rules: Pick<LendingRules, 'zeroThreshold'> = {zeroThreshold: 'refused'}): Loan {
  const {collaterals, debts} = fields(input, 'loan');
  const zero = choice(fields(rules, 'rules').zeroThreshold, 'rules.zeroThreshold', ['dropped', 'refused']);
  const rows = list(collaterals, 'collaterals').map((row, index) => collateral(row, index, zero));
  requireDistinct(rows, 'collaterals');
  const supplied = rows.filter(({threshold}) => sign(threshold) > 0);
  const dropped = rows.filter(({threshold}) => sign(threshold) === 0).map(({asset}) => asset);
  const borrowed = list(debts, 'debts').map((row, index) => amount(row, `debts[${index}]`));
  requireDistinct(borrowed, 'debts');
  requireOnePrice(supplied, borrowed);
  if (borrowed.some(held) && !supplied.some(held)) {
    const instead = 'Add the asset that secures the debt, or take the debt away.';
    throw new InputError('collaterals', 'debt-without-collateral', 'a debt without collateral', instead);
  }
  return {kind: 'loan', collaterals: supplied, debts: borrowed, ...(dropped.length > 0 ? {dropped} : {})};
}

const held = ({quantity}: Debt): boolean => sign(quantity) > 0;

function amount(row: DebtInput, at: string): Debt {
  const {asset, quantity, price, decimals} = fields(row, at);
  return {
    asset: assetName(asset, `${at}.asset`),
    quantity: tokens(quantity, decimals, at),
    price: positive(price, `${at}.price`),
  };
}

function tokens(quantity: DecimalInput, decimals: number | undefined, at: string): Decimal {
  const field = `${at}.quantity`;
  if (decimals === undefined) return requireNonNegative(decimal(quantity, field), field);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    const values = {found: String(decimals).slice(0, 40), least: '0', most: String(MOST_DECIMALS)};
    const instead = `Write a whole number from 0 to ${values.most}.`;
    throw new InputError(`${at}.decimals`, 'out-of-bounds', 'no number of decimals', instead, values);
  }
  const read = requireNonNegative(decimal(quantity, field), field);
  if (typeof quantity === 'bigint') return multiply(read, decimal(`1e-${decimals}`));
  if (!formatDecimal(multiply(read, decimal(`1e${decimals}`))).includes('.')) return read;
  const values = {found: formatDecimal(read), decimals: String(decimals)};
  const instead = `Write at most ${values.decimals} decimals.`;
  throw new InputError(field, 'finer-than-unit', `${values.found} is finer than its unit`, instead, values);
}

function collateral(row: CollateralInput, index: number, zero: LendingRules['zeroThreshold']): Collateral {
  const at = `collaterals[${index}]`;
  const supplied = amount(row, at);
  const read = decimal(row.threshold, `${at}.threshold`);
  const field = `${at}.limit`;
  if (zero === 'dropped' && sign(read) === 0) {
    const limit = row.limit === undefined ? read : decimal(row.limit, field);
    return {...supplied, threshold: read, limit: requireLimit(limit, read, field)};
  }
  const threshold = requireThreshold(read, `${at}.threshold`);
  const limit = row.limit === undefined ? threshold : decimal(row.limit, field);
  return {...supplied, threshold, limit: requireLimit(limit, threshold, field)};
}

/** Returns a borrow limit when 0 ≤ limit ≤ threshold. @throws {InputError} `negative`, `limit-above-threshold`. */
export function requireLimit(limit: Decimal, threshold: Decimal, field: string): Decimal {
  if (compare(requireNonNegative(limit, field), threshold) <= 0) return limit;
  const values = {found: formatDecimal(limit), most: formatDecimal(threshold)};
  const found = `a borrow limit of ${values.found} above the threshold`;
  throw new InputError(field, 'limit-above-threshold', found, `Write at most ${values.most}.`, values);
}

/** Returns a threshold when 0 < threshold ≤ 1. @throws {InputError} `threshold-out-of-bounds`. */
export function requireThreshold(threshold: Decimal, field: string): Decimal {
  if (sign(threshold) > 0 && compare(threshold, ONE) <= 0) return threshold;
  const found = formatDecimal(threshold);
  const instead = 'Write a fraction above 0 and at most 1: write 0.825 for 82.5 %.';
  throw new InputError(field, 'threshold-out-of-bounds', `a threshold of ${found}`, instead, {found});
}

function requireDistinct(rows: readonly Debt[], side: string): void {
  for (const [index, {asset}] of rows.entries()) {
    const first = rows.findIndex(row => row.asset === asset);
    if (first === index) continue;
    throw new InputError(
      `${side}[${index}].asset`,
      'duplicate-asset',
      `${asset} stands in rows ${first + 1} and ${index + 1}`,
      'Write one row for each asset.',
      {found: asset, row: String(index + 1)},
    );
  }
}

/** An asset on both sides has one oracle: two prices would move apart. */
function requireOnePrice(collaterals: readonly Debt[], debts: readonly Debt[]): void {
  for (const [index, {asset, price}] of debts.entries()) {
    const other = collaterals.find(row => row.asset === asset);
    if (other === undefined || compare(other.price, price) === 0) continue;
    const values = {found: formatDecimal(price), expected: formatDecimal(other.price)};
    throw new InputError(
      `debts[${index}].price`,
      'two-prices',
      `${asset} at ${values.found} here and ${values.expected} as collateral`,
      'Write the same price on both sides.',
      values,
    );
  }
}
