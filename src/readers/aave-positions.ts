import {loan} from '../contracts/index.js';
import type {Loan} from '../contracts/index.js';
import {decimal, isZero} from '../decimal/index.js';
import type {Decimal, DecimalInput} from '../decimal/index.js';
import {InputError} from '../errors.js';

/** symbol, balance, price in USD, threshold and borrow limit in basis points, whether the owner lets it count. */
type CollateralRow = readonly [string, DecimalInput, DecimalInput, number, number, number];

/** symbol, amount, price in USD. */
type DebtRow = readonly [string, DecimalInput, DecimalInput];

/** One recorded position with its reserves. */
export interface AavePositionRecord {
  readonly a: string;
  readonly hf: DecimalInput;
  /** The average threshold the account reported. */
  readonly lt: DecimalInput;
  readonly collateral: readonly CollateralRow[];
  readonly borrows: readonly DebtRow[];
}

/** A position as a loan. */
export interface AavePosition {
  readonly account: string;
  /** `null` where debt stands without any collateral: written off in all but name, at a health of 0. */
  readonly loan: Loan | null;
  readonly healthReported: Decimal;
  readonly thresholdReported: Decimal;
}

/**
 * Reads recorded Aave positions with their reserves. A reserve that the owner has not enabled, or whose threshold is 0, does not count and
 * is left out. Thresholds are the reserves' own: an efficiency mode is not in the record, and shows as a `thresholdReported` above them.
 *
 * @param recording - `{positions: [{a, hf, lt, collateral, borrows}]}`, parsed.
 * @throws {InputError} `not-a-recording`; whatever `loan` throws.
 * @source defi-simulator, test/fixtures/aave, recorded from UiPoolDataProvider, a7ff5f1a.
 */
export function aavePositions(recording: {readonly positions: readonly AavePositionRecord[]}): readonly AavePosition[] {
  const {positions}: Partial<typeof recording> = typeof recording === 'object' && recording !== null ? recording : {};
  if (!Array.isArray(positions)) {
    const instead = 'Pass the parsed recording, {positions: […]}.';
    throw new InputError('recording', 'not-a-recording', 'no positions', instead);
  }
  return (positions as readonly AavePositionRecord[]).map(position);
}

function position({a, hf, lt, collateral, borrows}: AavePositionRecord): AavePosition {
  const counted = collateral.filter(([, balance, , threshold, , enabled]) => {
    return enabled === 1 && threshold > 0 && !isZero(decimal(balance, 'balance'));
  });
  const collaterals = counted.map(([asset, quantity, price, threshold, limit]) => ({
    asset,
    quantity,
    price,
    threshold: `${threshold}e-4`,
    limit: `${limit}e-4`,
  }));
  const debts = borrows.map(([asset, quantity, price]) => ({asset, quantity, price}));
  return {
    account: a,
    loan: collaterals.length === 0 ? null : loan({collaterals, debts}),
    healthReported: decimal(hf, 'hf'),
    thresholdReported: decimal(lt, 'lt'),
  };
}
