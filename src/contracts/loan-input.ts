import {
  compare,
  decimal,
  formatDecimal,
  ONE,
  requireNonNegative,
  sign,
  type Decimal,
  type DecimalInput,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {assetName, fields, list, positive} from './door.js';
import type {Collateral, Debt, Loan} from './loan.js';

/** One asset supplied, in the caller's words. */
export interface CollateralInput {
  readonly asset: string;
  /** Tokens, ≥ 0. */
  readonly quantity: DecimalInput;
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
  /** Tokens, interest included, ≥ 0. */
  readonly quantity: DecimalInput;
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
 * @throws {InputError} at the cell, `collaterals[1].threshold`: `threshold-out-of-bounds`, `limit-above-threshold`,
 * `duplicate-asset`, `two-prices`, `not-positive`, `negative` and what `decimal` throws; at `collaterals`:
 * `debt-without-collateral`.
 */
export function loan(input: LoanInput): Loan {
  const {collaterals, debts} = fields(input, 'loan');
  const supplied = list(collaterals, 'collaterals').map(collateral);
  const borrowed = list(debts, 'debts').map((row, index) => amount(row, `debts[${index}]`));
  requireDistinct(supplied, 'collaterals');
  requireDistinct(borrowed, 'debts');
  requireOnePrice(supplied, borrowed);
  if (borrowed.some(held) && !supplied.some(held)) {
    const instead = 'Add the asset that secures the debt, or take the debt away.';
    throw new InputError('collaterals', 'debt-without-collateral', 'a debt without collateral', instead);
  }
  return {kind: 'loan', collaterals: supplied, debts: borrowed};
}

const held = ({quantity}: Debt): boolean => sign(quantity) > 0;

function amount(row: DebtInput, at: string): Debt {
  const {asset, quantity, price} = fields(row, at);
  return {
    asset: assetName(asset, `${at}.asset`),
    quantity: requireNonNegative(decimal(quantity, `${at}.quantity`), `${at}.quantity`),
    price: positive(price, `${at}.price`),
  };
}

function collateral(row: CollateralInput, index: number): Collateral {
  const at = `collaterals[${index}]`;
  const supplied = amount(row, at);
  const threshold = requireThreshold(decimal(row.threshold, `${at}.threshold`), `${at}.threshold`);
  if (row.limit === undefined) return {...supplied, threshold, limit: threshold};
  const limit = requireNonNegative(decimal(row.limit, `${at}.limit`), `${at}.limit`);
  if (compare(limit, threshold) <= 0) return {...supplied, threshold, limit};
  const values = {found: formatDecimal(limit), most: formatDecimal(threshold)};
  throw new InputError(
    `${at}.limit`,
    'limit-above-threshold',
    `a borrow limit of ${values.found} above the threshold`,
    `Write at most ${values.most}.`,
    values,
  );
}

function requireThreshold(threshold: Decimal, field: string): Decimal {
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
