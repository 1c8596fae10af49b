import {
  addRatios,
  compareRatios,
  divideRatios,
  isZeroRatio,
  multiplyRatios,
  ratio,
  ratioSign,
  subtract,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {fieldsOf, positiveOf, type Amount} from '../amounts.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {loanSums} from '../lending/sums.js';
import type {LoopPair} from '../preview/loan-looped.js';
import {costsOf, type SwapCosts} from '../preview/swap-costs.js';
import type {AmountLimiter} from './largest-amount.js';

/** What to borrow in one flash step, or why nothing is. */
export type LoopTarget =
  | {
      readonly kind: 'at';
      /** Debt tokens before the flash loan's fee: `leveragedAtOnce` takes them. */
      readonly borrow: Ratio;
    }
  /** The loan stands at the target or beyond it. */
  | {readonly kind: 'none'; readonly why: 'already-there'}
  /** However much is borrowed, the health stays above it. */
  | {readonly kind: 'never'; readonly why: 'health-stays-above'};

/**
 * Returns what to borrow in one flash step, buying collateral with it, so that a loan comes down to a health factor.
 *
 *     x = (W − T·D)/(T·(1 + flash) − L·k)          k = (1 − fee)·(1 − slippage)
 *
 * @param target - T, > 0.
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `not-positive`, `out-of-bounds`.
 * @source Derived from H = T; lending mathematics §1.6 and §1.9.
 */
export function loopToHealth(loan: Loan, pair: LoopPair, target: Amount, costs: SwapCosts = {}): LoopTarget {
  const {threshold, price, kept, owed} = read(loan, pair, costs);
  const aim = positiveOf(target, 'target');
  const {weighted, debt} = loanSums(loan);
  const spare = subtractRatios(ratio(weighted), multiplyRatios(aim, ratio(debt)));
  const each = subtractRatios(multiplyRatios(aim, owed), multiplyRatios(threshold, kept));
  if (ratioSign(spare) <= 0) return {kind: 'none', why: 'already-there'};
  if (ratioSign(each) <= 0) return {kind: 'never', why: 'health-stays-above'};
  return {kind: 'at', borrow: divideRatios(divideRatios(spare, each), price)};
}

/**
 * Returns what to borrow in one flash step, buying collateral with it, so that a loan comes up to a leverage.
 *
 *     (C + k·x)/(C + k·x − D − o·x) = λ      x = (λ·(C − D) − C)/(k + λ·(o − k))      o = 1 + flash
 *
 * @param target - λ: collateral over what is left of it after the debt, > 0.
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `not-positive`, `out-of-bounds`.
 * @source Derived from the definition of leverage; lending mathematics §1.9.
 */
export function loopToLeverage(loan: Loan, pair: LoopPair, target: Amount, costs: SwapCosts = {}): LoopTarget {
  const {price, kept, owed} = read(loan, pair, costs);
  const aim = positiveOf(target, 'target');
  const {collateral, debt} = loanSums(loan);
  const equity = subtractRatios(ratio(collateral), ratio(debt));
  const missing = subtractRatios(multiplyRatios(aim, equity), ratio(collateral));
  if (ratioSign(missing) <= 0) return {kind: 'none', why: 'already-there'};
  const each = addRatios(kept, multiplyRatios(aim, subtractRatios(owed, kept)));
  return {kind: 'at', borrow: divideRatios(divideRatios(missing, each), price)};
}

/** The most that may be borrowed in one flash step, and what says so. */
export type LargestLoop =
  | {
      readonly kind: 'at';
      /** Debt tokens before the flash loan's fee. */
      readonly borrow: Ratio;
      /** Collateral over what is left of it after the debt; `null` where nothing is left. */
      readonly leverage: Ratio | null;
      readonly limiter: AmountLimiter;
    }
  /** Lent against whole at no cost, each step pays for itself. */
  | {readonly kind: 'unbounded'}
  | {readonly kind: 'none'; readonly limiter: AmountLimiter};

/**
 * Returns the most that may be borrowed in one flash step, buying collateral with it: to a health of 1 and within the borrow limits.
 *
 *     min((W − D)/(o − L·k), (Σ v·q·p − D)/(o − v·k))          no bound where the divisor is zero
 *
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `out-of-bounds`.
 * @source Derived from H = 1; Aave v3, `GenericLogic.calculateAvailableBorrows` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/GenericLogic.sol, 00cec228); lending mathematics §1.9.
 */
export function largestLoop(loan: Loan, pair: LoopPair, costs: SwapCosts = {}): LargestLoop {
  const {threshold, limit, price, kept, owed} = read(loan, pair, costs);
  const {weighted, limited, debt, collateral} = loanSums(loan);
  const bound = (limiter: AmountLimiter, sum: Decimal, share: Ratio) => {
    const each = subtractRatios(owed, multiplyRatios(share, kept));
    return isZeroRatio(each) ? [] : [{limiter, value: divideRatios(ratio(subtract(sum, debt)), each)}];
  };
  const bounds = [...bound('limit', limited, limit), ...bound('threshold', weighted, threshold)];
  const least = bounds.sort((a, b) => compareRatios(a.value, b.value))[0];
  if (!least) return {kind: 'unbounded'};
  const {limiter, value} = least;
  if (ratioSign(value) <= 0) return {kind: 'none', limiter};
  const held = addRatios(ratio(collateral), multiplyRatios(kept, value));
  const equity = subtractRatios(held, addRatios(ratio(debt), multiplyRatios(owed, value)));
  const leverage = ratioSign(equity) > 0 ? divideRatios(held, equity) : null;
  return {kind: 'at', borrow: divideRatios(value, price), leverage, limiter};
}

function read(loan: Loan, pair: LoopPair, costs: SwapCosts) {
  const {collateral, debt} = fieldsOf(pair, 'pair');
  const held = collateralOf(loan, collateral);
  const price = ratio(debtOf(loan, debt).price);
  return {threshold: ratio(held.threshold), limit: ratio(held.limit), price, ...costsOf(costs)};
}
