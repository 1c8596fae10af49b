import {
  compareRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  sign,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, largerRatio, ONE_RATIO, positiveOf, shareOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireLoan, requireName} from '../lending/door.js';
import {loanSums} from '../lending/sums.js';

/** An amount that brings a loan to a health factor, or why none does. */
export type HealthTarget =
  | {
      readonly kind: 'at';
      /** Base currency, ≥ 0. */
      readonly value: Ratio;
      /** Tokens of the asset asked for. */
      readonly quantity: Ratio;
      /** `balance`: the asset is used up before the target is reached. */
      readonly limiter: 'target' | 'balance' | 'limit';
    }
  /** The loan stands at the target or beyond: nothing to do, or nothing left to take. */
  | {readonly kind: 'none'; readonly why: 'already-there'}
  | {readonly kind: 'never'; readonly why: 'cost-eats-the-gain'};

/** T·D − W: what is missing of weighted collateral; below zero what is left over. */
function missingAt(loan: Loan, target: Ratio): Ratio {
  const {debt, weighted} = loanSums(requireLoan(loan));
  return subtractRatios(multiplyRatios(target, ratio(debt)), ratio(weighted));
}

/**
 * Returns the repayment of one debt that brings a loan to a health factor.
 *
 *     ΔD = D − W/T
 *
 * @param target - T, > 0.
 * @param asset - a debt of the loan; `balance` limits when there is not enough of it.
 * @throws {InputError} `not-a-loan`; `not-positive` at `target`; `unknown-asset` at `asset`.
 * @source Derived from H = T; lending mathematics §1.6.
 */
export function repayToHealth(loan: Loan, target: Amount, asset: string): HealthTarget {
  const aim = positiveOf(target, 'target');
  const missing = missingAt(loan, aim);
  const row = rowOf(loan.debts, asset);
  return capped(divideRatios(missing, aim), row, ratio(row.quantity));
}

/**
 * Returns the supply of one collateral that brings a loan to a health factor.
 *
 *     ΔC = (T·D − W)/L
 *
 * @param asset - a collateral of the loan; add it with a quantity of 0 to supply it anew.
 * @throws {InputError} `not-a-loan`; `not-positive` at `target`; `unknown-asset` at `asset`.
 * @source Derived from H = T; lending mathematics §1.6.
 */
export function supplyToHealth(loan: Loan, target: Amount, asset: string): HealthTarget {
  const missing = missingAt(loan, positiveOf(target, 'target'));
  const row = rowOf(loan.collaterals, asset);
  return capped(divideRatios(missing, ratio(row.threshold)), row, null);
}

/**
 * Returns the sale of one collateral, its proceeds repaid, that brings a loan to a health factor.
 *
 *     sold = (T·D − W)/(T·(1 − f)/(1 + ff) − L)      f = what the sale costs, ff = a flash loan's fee
 *
 * The value is that of the collateral sold; needs T·(1 − f)/(1 + ff) > L.
 *
 * @throws {InputError} `not-a-loan`; `not-positive`, `out-of-bounds`; `unknown-asset` at `asset`.
 * @source Derived from H = T; lending mathematics §1.6, where s = sold·(1 − f) is the debt repaid.
 */
export function sellToHealth(
  loan: Loan,
  target: Amount,
  asset: string,
  costs: {readonly swap?: Amount | undefined; readonly flash?: Amount | undefined} = {},
): HealthTarget {
  const aim = positiveOf(target, 'target');
  const missing = missingAt(loan, aim);
  const row = rowOf(loan.collaterals, asset);
  const kept = subtractRatios(ONE_RATIO, shareOf(fieldsOf(costs, 'costs').swap ?? '0', 'costs.swap'));
  const flash = shareOf(costs.flash ?? '0', 'costs.flash');
  const repaid = divideRatios(kept, subtractRatios(ONE_RATIO, subtractRatios(ZERO_RATIO, flash)));
  const gain = subtractRatios(multiplyRatios(aim, repaid), ratio(row.threshold));
  if (ratioSign(missing) > 0 && ratioSign(gain) <= 0) return {kind: 'never', why: 'cost-eats-the-gain'};
  return capped(ratioSign(missing) > 0 ? divideRatios(missing, gain) : ZERO_RATIO, row, ratio(row.quantity));
}

/**
 * Returns the most of one collateral that may be taken out while the loan stays at a health factor and within its borrow limits.
 *
 *     min((W − T·D)/L, (Σ v·q·p − D)/v)
 *
 * @throws {InputError} `not-a-loan`; `not-positive` at `target`; `unknown-asset` at `asset`.
 * @source Derived from H = T; Aave v3, `ValidationLogic.validateHFAndLtv` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/ValidationLogic.sol, 070cd23d); lending mathematics §1.6.
 */
export function withdrawToHealth(loan: Loan, target: Amount, asset: string): HealthTarget {
  const spare = subtractRatios(ZERO_RATIO, missingAt(loan, positiveOf(target, 'target')));
  const row = rowOf(loan.collaterals, asset);
  const {limited, debt} = loanSums(loan);
  const byHealth = divideRatios(spare, ratio(row.threshold));
  const room = subtractRatios(ratio(limited), ratio(debt));
  const byLimit = sign(row.limit) === 0 ? byHealth : divideRatios(room, ratio(row.limit));
  const limiter = compareRatios(byLimit, byHealth) < 0 ? 'limit' : 'target';
  if (sign(debt) === 0) return capped(multiplyRatios(ratio(row.quantity), ratio(row.price)), row, null, 'balance');
  return capped(smallerRatio(byHealth, byLimit), row, ratio(row.quantity), limiter);
}

/**
 * Returns the most of one debt that may be borrowed more while the loan stays at a health factor and within its borrow limits.
 *
 *     min(W/T − D, Σ v·q·p − D)
 *
 * @throws {InputError} `not-a-loan`; `not-positive` at `target`; `unknown-asset` at `asset`.
 * @source Derived from H = T; Aave v3, `GenericLogic.calculateAvailableBorrows` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/GenericLogic.sol, 00cec228); lending mathematics §1.6.
 */
export function borrowToHealth(loan: Loan, target: Amount, asset: string): HealthTarget {
  const {limited, debt, weighted} = loanSums(requireLoan(loan));
  const row = rowOf(loan.debts, asset);
  const byHealth = subtractRatios(divideRatios(ratio(weighted), positiveOf(target, 'target')), ratio(debt));
  const byLimit = subtractRatios(ratio(limited), ratio(debt));
  const limiter = compareRatios(byLimit, byHealth) < 0 ? 'limit' : 'target';
  return capped(smallerRatio(byHealth, byLimit), row, null, limiter);
}

function capped(
  wanted: Ratio,
  {price}: {readonly price: Decimal},
  most: Ratio | null,
  limiter: 'target' | 'limit' | 'balance' = 'target',
): HealthTarget {
  if (ratioSign(wanted) <= 0) return {kind: 'none', why: 'already-there'};
  const quantity = divideRatios(largerRatio(ZERO_RATIO, wanted), ratio(price));
  if (most === null || compareRatios(quantity, most) <= 0) return {kind: 'at', value: wanted, quantity, limiter};
  return {kind: 'at', value: multiplyRatios(most, ratio(price)), quantity: most, limiter: 'balance'};
}

function rowOf<T extends {readonly asset: string}>(rows: readonly T[], asset: string): T {
  requireName(asset, 'asset');
  const row = rows.find(known => known.asset === asset);
  if (row) return row;
  const instead = 'Name an asset of that side of the loan; add it with a quantity of 0 to use it anew.';
  throw new InputError('asset', 'unknown-asset', 'an asset this side of the loan does not have', instead, {
    found: asset,
  });
}
