import {loan} from '../contracts/index.js';
import type {Loan} from '../contracts/index.js';
import {compare, decimal, isZero, multiply, requireNonNegative, ZERO} from '../decimal/index.js';
import type {Decimal, DecimalInput} from '../decimal/index.js';
import {InputError} from '../errors.js';

/** One reserve as UiPoolDataProvider returns it: whole numbers of the chain, as text or bigint. */
export interface AaveReserve {
  readonly underlyingAsset: string;
  readonly symbol: string;
  readonly decimals: DecimalInput;
  /** Basis points. */
  readonly baseLTVasCollateral: DecimalInput;
  readonly reserveLiquidationThreshold: DecimalInput;
  /** Ray. */
  readonly liquidityIndex: DecimalInput;
  readonly variableBorrowIndex: DecimalInput;
  readonly priceInMarketReferenceCurrency: DecimalInput;
}

/** What a user holds and owes in one reserve. */
export interface AaveUserReserve {
  readonly underlyingAsset: string;
  readonly scaledATokenBalance: DecimalInput;
  readonly scaledVariableDebt: DecimalInput;
  readonly usageAsCollateralEnabledOnUser: boolean;
}

/** An efficiency mode the user has entered, and the reserves it covers. */
export interface AaveEfficiencyMode {
  /** Basis points. */
  readonly ltv: DecimalInput;
  readonly liquidationThreshold: DecimalInput;
  /** Addresses of the underlying assets that count under it. */
  readonly collaterals: readonly string[];
}

/** A pool, one user's reserves in it, and how prices are scaled. */
export interface AavePoolRecord {
  readonly reserves: readonly AaveReserve[];
  readonly userReserves: readonly AaveUserReserve[];
  /** What a price of 1 is: 10^8 where the reference currency is USD. */
  readonly marketReferenceCurrencyUnit: DecimalInput;
  readonly efficiencyMode?: AaveEfficiencyMode | undefined;
}

/**
 * Reads an Aave pool and a user's reserves into a loan: whole numbers of the chain become tokens, basis points fractions, and an efficiency
 * mode's threshold and limit replace those of the assets it covers.
 *
 *     tokens = scaled balance·index/10²⁷/10^decimals
 *
 * Indices are read as they are, of the reserve's last update; the product is not rounded to the token's last unit. Collateral that the user
 * disabled, or whose threshold is 0, does not count. A limit of 0 stays beside its threshold.
 *
 * @throws {InputError} `unknown-reserve` at `userReserves[i]`; `negative`; whatever `decimal` and `loan` throw.
 * @source Aave v3, `UiPoolDataProviderV3.getReservesData`, `getUserReservesData`; `GenericLogic.calculateUserAccountData`.
 */
export function aavePool(record: AavePoolRecord): Loan {
  const {reserves, userReserves, efficiencyMode} = record;
  const unit = decimal(record.marketReferenceCurrencyUnit, 'marketReferenceCurrencyUnit');
  const rows = userReserves.map((row, at) => {
    const reserve = reserves.find(({underlyingAsset}) => same(underlyingAsset, row.underlyingAsset));
    if (reserve) return {row, reserve, at: `userReserves[${at}]`};
    const instead = 'Pass the reserves of the same pool.';
    throw new InputError(`userReserves[${at}]`, 'unknown-reserve', 'a reserve the pool does not have', instead);
  });
  const priced = ({reserve, at}: (typeof rows)[number], scaledAmount: DecimalInput, index: DecimalInput) => ({
    asset: reserve.symbol,
    quantity: multiply(
      requireNonNegative(decimal(scaledAmount, at), at),
      multiply(decimal(index, at), tenth(27 + Number(reserve.decimals))),
    ),
    price: multiply(decimal(reserve.priceInMarketReferenceCurrency, at), reciprocal(unit)),
  });
  const collaterals = rows
    .filter(({row}) => row.usageAsCollateralEnabledOnUser)
    .map(each => ({
      ...priced(each, each.row.scaledATokenBalance, each.reserve.liquidityIndex),
      ...parameters(each.reserve, efficiencyMode),
    }))
    .filter(({quantity, threshold}) => !isZero(quantity) && compare(threshold, ZERO) > 0);
  const debts = rows
    .map(each => priced(each, each.row.scaledVariableDebt, each.reserve.variableBorrowIndex))
    .filter(({quantity}) => !isZero(quantity));
  return loan({collaterals, debts});
}

/** Addresses differ in the case of their letters. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const tenth = (exponent: number): Decimal => decimal(`1e-${exponent}`);

/** A unit is a power of ten: its reciprocal has digits that end. */
function reciprocal(unit: Decimal): Decimal {
  const exponent = String(unit).length - 1;
  if (compare(unit, decimal(`1e${exponent}`)) === 0) return tenth(exponent);
  const instead = 'Write a power of ten, 100000000 for USD.';
  throw new InputError('marketReferenceCurrencyUnit', 'not-a-unit', String(unit), instead, {found: String(unit)});
}

function parameters(reserve: AaveReserve, mode: AaveEfficiencyMode | undefined): {threshold: Decimal; limit: Decimal} {
  const covered = mode?.collaterals.some(asset => same(asset, reserve.underlyingAsset)) === true ? mode : undefined;
  const points = (value: DecimalInput): Decimal => multiply(decimal(value, reserve.symbol), tenth(4));
  return {
    threshold: points(covered?.liquidationThreshold ?? reserve.reserveLiquidationThreshold),
    limit: points(covered?.ltv ?? reserve.baseLTVasCollateral),
  };
}
