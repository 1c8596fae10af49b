import type {DecimalInput} from '../../decimal/index.js';
import {fieldsOf} from '../amounts.js';
import {mulDivDown, mulDivUp, scaled, WAD, wholeNumber} from './chain-integers.js';

/** A Morpho Blue position and its market, as the contract stores them. */
export interface MorphoPosition {
  /** Smallest units of the collateral token. */
  readonly collateral: DecimalInput;
  readonly borrowShares: DecimalInput;
  readonly totalBorrowAssets: DecimalInput;
  readonly totalBorrowShares: DecimalInput;
  /** The oracle's: loan units per collateral unit, at 36 decimals. */
  readonly price: DecimalInput;
  /** LLTV, a fraction of at most 18 decimals. */
  readonly lltv: DecimalInput;
}

/** How a Morpho Blue position stands; whole numbers of the contract, ratios at 18 decimals. */
export interface MorphoStanding {
  /** Debt in loan units, rounded up. */
  readonly borrowAssets: bigint;
  /** What the collateral may owe in all. */
  readonly maxBorrow: bigint;
  /** What it may still borrow. */
  readonly borrowable: bigint;
  /** Collateral that may be taken out. */
  readonly withdrawable: bigint;
  /** Equality is healthy in the code. */
  readonly healthy: boolean;
  /** Debt over collateral value, rounded up; `null` where the collateral is worth nothing. */
  readonly ltv: bigint | null;
  /** `null` without debt. */
  readonly healthFactor: bigint | null;
  /** Debt over what may be owed, rounded up; `null` where nothing may be. */
  readonly usage: bigint | null;
  /** The oracle price below which it is liquidatable; `always` without collateral. */
  readonly liquidationPrice:
    | {readonly kind: 'at'; readonly price: bigint}
    | {readonly kind: 'always'}
    | {readonly kind: 'never'; readonly why: 'no-debt'};
}

/** Decimals of the oracle's price. */
const ORACLE_SCALE = 1_000_000_000_000_000_000_000_000_000_000_000_000n;

/** Shares and assets that stand in every market from its first block, against inflation attacks. */
const VIRTUAL_SHARES = 1_000_000n;
const VIRTUAL_ASSETS = 1n;

/** Returns loan units that borrow shares stand for, rounded up. */
export function morphoDebt(shares: bigint, totalAssets: bigint, totalShares: bigint, up = true): bigint {
  const turn = up ? mulDivUp : mulDivDown;
  return turn(shares, totalAssets + VIRTUAL_ASSETS, totalShares + VIRTUAL_SHARES);
}

/**
 * Returns how a Morpho Blue position stands, to the last unit.
 *
 *     debt = ceil(shares·(assets + 1)/(shares in all + 10⁶))      healthy: floor(floor(coll·P/10³⁶)·LLTV) ≥ debt
 *     liquidation price = ceil(debt·10³⁶ / floor(coll·LLTV))
 *
 * @throws {InputError} `not-whole`, `negative`, `finer-than-unit` at the field.
 * @source Morpho Blue, `Morpho._isHealthy` (morpho-org/morpho-blue, src/Morpho.sol, 0187e946), `SharesMathLib`; morpho-org/sdks `MarketUtils.ts`, `Position.ts`, cdff8c45.
 * @example
 * const market = {totalBorrowAssets: '2000000', totalBorrowShares: '1000001', price: '1e36', lltv: '0.86'};
 * morphoStanding({...market, collateral: '200', borrowShares: '50'}).withdrawable; // 141n
 */
export function morphoStanding(position: MorphoPosition): MorphoStanding {
  fieldsOf(position, 'position');
  const collateral = wholeNumber(position.collateral, 'collateral');
  const shares = wholeNumber(position.borrowShares, 'borrowShares');
  const price = wholeNumber(position.price, 'price');
  const lltv = scaled(position.lltv, 18, 'lltv');
  const debt = morphoDebt(
    shares,
    wholeNumber(position.totalBorrowAssets, 'totalBorrowAssets'),
    wholeNumber(position.totalBorrowShares, 'totalBorrowShares'),
  );
  const value = mulDivDown(collateral, price, ORACLE_SCALE);
  const maxBorrow = mulDivDown(value, lltv, WAD);
  const weighted = mulDivDown(collateral, lltv, WAD);
  return {
    borrowAssets: debt,
    maxBorrow,
    borrowable: maxBorrow > debt ? maxBorrow - debt : 0n,
    withdrawable: withdrawable(collateral, debt, price, lltv),
    healthy: maxBorrow >= debt,
    ltv: debt === 0n ? 0n : value === 0n ? null : mulDivUp(debt, WAD, value),
    healthFactor: debt === 0n ? null : mulDivDown(maxBorrow, WAD, debt),
    usage: debt === 0n ? 0n : maxBorrow === 0n ? null : mulDivUp(debt, WAD, maxBorrow),
    liquidationPrice: liquidationPrice(debt, weighted),
  };
}

function withdrawable(collateral: bigint, debt: bigint, price: bigint, lltv: bigint): bigint {
  if (debt === 0n) return collateral;
  if (price === 0n || lltv === 0n) return 0n;
  const needed = mulDivUp(mulDivUp(debt, WAD, lltv), ORACLE_SCALE, price);
  return collateral > needed ? collateral - needed : 0n;
}

function liquidationPrice(debt: bigint, weighted: bigint): MorphoStanding['liquidationPrice'] {
  if (debt === 0n) return {kind: 'never', why: 'no-debt'};
  return weighted === 0n ? {kind: 'always'} : {kind: 'at', price: mulDivUp(debt, ORACLE_SCALE, weighted)};
}
