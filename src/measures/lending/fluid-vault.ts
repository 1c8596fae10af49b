import {
  addRatios,
  compareRatios,
  decimal,
  divideRatios,
  isZeroRatio,
  multiplyRatios,
  ratio,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {amountOf, fieldsOf, largerRatio, ONE_RATIO, positiveOf, shareOf, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A position in a vault of ticks, and the vault's terms; fractions, 0 < factor < threshold < limit. */
export interface FluidVault {
  /** Tokens. */
  readonly collateral: Amount;
  /** Tokens. */
  readonly debt: Amount;
  /** Debt tokens per collateral token, the vault's oracle. */
  readonly price: Amount;
  /** Up to here may be borrowed. */
  readonly collateralFactor: Amount;
  /** From here on the position is liquidated, down to it. */
  readonly threshold: Amount;
  /** From here on it is absorbed whole. */
  readonly maxLimit: Amount;
  /** What a liquidator receives beyond the debt repaid. */
  readonly penalty: Amount;
}

/** A price known to within a tick. */
export interface TickPrice {
  /** By the ratio itself. */
  readonly price: Ratio;
  /** By the tick the position was put into, which lies up to 0.15 % above its ratio: never later than `price`, never before this. */
  readonly earliest: Ratio;
}

/** Where a position stands. */
export interface FluidStanding {
  readonly standing: 'no-debt' | 'within-factor' | 'above-factor' | 'liquidatable' | 'absorbed';
  /** Debt over collateral at the oracle's price. */
  readonly ltv: Ratio;
  /** threshold/LTV; `null` without debt. */
  readonly health: Ratio | null;
  /** At it and below the position is liquidated; `null` without debt. Debt tokens per collateral token. */
  readonly liquidation: TickPrice | null;
  /** At it and below the position is absorbed; `null` without debt. */
  readonly absorption: TickPrice | null;
  /** Debt tokens that may still be borrowed: the collateral factor limits it. */
  readonly borrowable: Ratio;
}

/** One tick: 1.0015. */
const SPACING = '1.0015';

/** Limit and penalty together may not pass this. */
const MOST_LIMIT_AND_PENALTY = '0.997';

/**
 * Returns where a Fluid position stands between its vault's three limits.
 *
 *     LTV = D/(C·p)      liquidated from p* = D/(C·threshold) down, absorbed from D/(C·limit) down
 *
 * A position is put into the tick above its ratio, in the vault's raw units: the answer gives both ends of what that may be. A limit is
 * put into the tick at or below it: a position exactly on one is beyond it.
 *
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field; `limits-unordered` at `threshold` or `maxLimit`.
 * @source Fluid, `FluidVaultT1.operate`, `.liquidate`, `Helpers._addDebtToTickWrite`, SPEC §7 and §8 (Instadapp/fluid-contracts-public,
 * contracts/protocols/vault/vaultT1/coreModule/main.sol, 47e2ae8c; helpers.sol, 9496626f; adminModule/main.sol, 499e1ab4): CF < threshold < limit, limit + penalty ≤ 99.7 %.
 * @example
 * const terms = {collateralFactor: '0.85', threshold: '0.9', maxLimit: '0.95', penalty: '0.02'};
 * fluidStanding({...terms, collateral: '10', debt: '18000', price: '2500'}).liquidation?.price; // 2000
 */
export function fluidStanding(vault: FluidVault): FluidStanding {
  fieldsOf(vault, 'vault');
  const held = amountOf(vault.collateral, 'collateral');
  const debt = amountOf(vault.debt, 'debt');
  const price = positiveOf(vault.price, 'price');
  const {factor, threshold, limit} = limitsOf(vault);
  const value = multiplyRatios(held, price);
  const borrowable = largerRatio(ZERO_RATIO, subtractRatios(multiplyRatios(value, factor), debt));
  if (isZeroRatio(debt)) {
    return {standing: 'no-debt', ltv: ZERO_RATIO, health: null, liquidation: null, absorption: null, borrowable};
  }
  if (isZeroRatio(held)) {
    const instead = 'Write the collateral that secures the debt.';
    throw new InputError('collateral', 'debt-without-collateral', 'a debt without collateral', instead);
  }
  const ltv = divideRatios(debt, value);
  const reaches = (bound: Ratio): boolean => compareRatios(ltv, bound) >= 0;
  const at = (bound: Ratio): TickPrice => {
    const exact = divideRatios(debt, multiplyRatios(held, bound));
    return {price: exact, earliest: multiplyRatios(exact, ratio(decimal(SPACING)))};
  };
  return {
    standing: reaches(limit)
      ? 'absorbed'
      : reaches(threshold)
        ? 'liquidatable'
        : reaches(factor)
          ? 'above-factor'
          : 'within-factor',
    ltv,
    health: divideRatios(threshold, ltv),
    liquidation: at(threshold),
    absorption: at(limit),
    borrowable,
  };
}

function limitsOf({collateralFactor, threshold, maxLimit, penalty}: FluidVault) {
  const factor = shareOf(collateralFactor, 'collateralFactor');
  const line = positiveOf(shareOf(threshold, 'threshold'), 'threshold');
  const limit = shareOf(maxLimit, 'maxLimit');
  const unordered = (field: string, what: string): InputError =>
    new InputError(field, 'limits-unordered', what, 'Write collateral factor < threshold < maximum limit.');
  if (compareRatios(factor, line) >= 0) throw unordered('threshold', 'a threshold not above the collateral factor');
  if (compareRatios(line, limit) >= 0) throw unordered('maxLimit', 'a maximum limit not above the threshold');
  const together = addRatios(limit, shareOf(penalty, 'penalty'));
  if (compareRatios(together, ratio(decimal(MOST_LIMIT_AND_PENALTY))) <= 0) return {factor, threshold: line, limit};
  const values = {found: 'more', least: '0', most: MOST_LIMIT_AND_PENALTY};
  const instead = 'Write a limit and a penalty of at most 0.997 together.';
  throw new InputError('penalty', 'out-of-bounds', 'a limit and penalty above 99.7 %', instead, values);
}

/** A tick and the debt over collateral it stands for. */
export interface FluidTick {
  readonly tick: number;
  /** 1.0015^tick at 36 decimals. */
  readonly ratio: Ratio;
}

/** No vault has ticks beyond these. */
const FARTHEST_TICK = 32_767;

const PLACES = 60;

const FIXED_ONE = 10n ** BigInt(PLACES);

/**
 * Returns the tick a position is put into: the first whose ratio is above its own.
 *
 *     tick = ⌊ln(D/C)/ln 1.0015⌋ + 1
 *
 * Found by comparing powers at 60 digits, without a logarithm; the contract's own are of 38.
 *
 * @param rawDebt - in the vault's raw units, as is `rawCollateral`: only those have the vault's own tick.
 * @throws {InputError} `not-positive` at the field; `out-of-bounds` at `rawDebt` where no tick holds the ratio.
 * @source Fluid, `TickMath` (1.0015^tick, ±32,767), `Helpers._addDebtToTickWrite` (Instadapp/fluid-contracts-public, 9496626f).
 */
export function fluidTick(rawDebt: Amount, rawCollateral: Amount): FluidTick {
  const wanted = divideRatios(positiveOf(rawDebt, 'rawDebt'), positiveOf(rawCollateral, 'rawCollateral'));
  let [below, above] = [-FARTHEST_TICK - 1, FARTHEST_TICK]; // below: at most the ratio; above: beyond it
  if (compareRatios(powerOf(above), wanted) <= 0 || compareRatios(powerOf(-FARTHEST_TICK), wanted) > 0) {
    const values = {found: 'a ratio beyond the ticks', least: `-${FARTHEST_TICK}`, most: String(FARTHEST_TICK)};
    throw new InputError('rawDebt', 'out-of-bounds', values.found, 'Write raw amounts of one vault.', values);
  }
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (compareRatios(powerOf(middle), wanted) <= 0) below = middle;
    else above = middle;
  }
  return {tick: above, ratio: powerOf(above)};
}

/** 1.0015^tick by squaring, at 60 digits. */
function powerOf(tick: number): Ratio {
  let result = FIXED_ONE;
  let square = (FIXED_ONE * 10_015n) / 10_000n;
  for (let left = Math.abs(tick); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) / FIXED_ONE;
    square = (square * square) / FIXED_ONE;
  }
  const grown = fixed(result);
  return tick < 0 ? divideRatios(ONE_RATIO, grown) : grown;
}

/** A fixed-point number above zero as a ratio, at its 40 leading digits. */
function fixed(value: bigint): Ratio {
  const text = value.toString();
  const kept = text.slice(0, 40);
  return ratio(decimal(`${kept}e${text.length - kept.length - PLACES}`));
}
