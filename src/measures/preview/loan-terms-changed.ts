import {compare, decimal, isZero} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import {requireLimit, requireThreshold} from '../../contracts/index.js';
import type {Collateral, EfficiencyMode, Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf} from '../amounts.js';
import {isNotNegative, isPositive} from '../door.js';
import {requireLoan} from '../lending/door.js';
import {collateralOf} from '../lending/rows.js';
import {loanSums} from '../lending/sums.js';

/** Terms of one collateral; fractions. */
export interface CollateralTerms {
  readonly threshold: DecimalInput;
  /** Left out: what it was, or the threshold where that is lower. */
  readonly limit?: DecimalInput | undefined;
}

/**
 * Returns the loan after governance changed one collateral's threshold, and its borrow limit.
 *
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; `threshold-out-of-bounds` at `threshold`; `limit-above-threshold`,
 * `negative` at `limit`; what `decimal` throws.
 */
export function thresholdChanged(loan: Loan, asset: string, terms: CollateralTerms): Loan {
  const row = collateralOf(loan, asset);
  return {...loan, collaterals: loan.collaterals.map(each => (each === row ? withTerms(row, terms) : each))};
}

function withTerms(row: Collateral, terms: CollateralTerms): Collateral {
  const threshold = requireThreshold(decimal(fieldsOf(terms, 'terms').threshold, 'threshold'), 'threshold');
  const lower = compare(row.limit, threshold) < 0 ? row.limit : threshold;
  const limit = terms.limit === undefined ? lower : decimal(terms.limit, 'limit');
  return {...row, threshold, limit: requireLimit(limit, threshold, 'limit')};
}

/** A change of mode, or what forbids it. */
export type ModeChange =
  | {
      readonly kind: 'changed';
      readonly after: Loan;
      /** Collaterals whose terms were replaced, and those that kept their own. */
      readonly replaced: readonly string[];
      readonly kept: readonly string[];
    }
  | {
      readonly kind: 'refused';
      /** `debt-outside-mode`: it may owe nothing but the mode's assets; `health-below-one`: it would be liquidatable. */
      readonly why: 'debt-outside-mode' | 'health-below-one';
      /** The debts that forbid it; empty for the health. */
      readonly assets: readonly string[];
      /** The loan as it would be. */
      readonly after: Loan;
    };

/**
 * Returns the loan in an efficiency mode: the mode's terms replace those of its collaterals, the others keep their own.
 *
 * The bonus of a collateral in it is the mode's: hand `mode.bonus` to a liquidation in place of the asset's own.
 *
 * @throws {InputError} `not-a-loan`; `not-a-mode` at `mode`.
 * @source Aave v3, `ValidationLogic.validateSetUserEMode` (only debts of the mode; then `validateHealthFactor`),
 * `EModeLogic.executeSetUserEMode`, `GenericLogic.calculateUserAccountData` (aave-v3-origin).
 */
export function withEfficiencyMode(loan: Loan, mode: EfficiencyMode): ModeChange {
  requireLoan(loan);
  requireMode(mode);
  const inside = ({asset}: Collateral): boolean => mode.collaterals.includes(asset);
  const collaterals = loan.collaterals.map(row =>
    inside(row) ? {...row, threshold: mode.threshold, limit: mode.limit} : row,
  );
  const outside = loan.debts.filter(({asset, quantity}) => !isZero(quantity) && !mode.debts.includes(asset));
  return changed(
    {...loan, collaterals},
    loan.collaterals.filter(inside).map(({asset}) => asset),
    outside.map(({asset}) => asset),
  );
}

/** @throws {InputError} `not-a-mode`. */
function requireMode(mode: EfficiencyMode): void {
  const {kind, collaterals, debts, limit, threshold} = fieldsOf<Partial<EfficiencyMode>>(mode, 'mode');
  const named = Array.isArray(collaterals) && Array.isArray(debts);
  if (kind === 'efficiency-mode' && named && isPositive(threshold) && isNotNegative(limit)) return;
  throw new InputError('mode', 'not-a-mode', 'no efficiency mode', 'Make it with efficiencyMode().');
}

/**
 * Returns the loan out of its efficiency mode: each collateral named gets its own terms back.
 *
 * @param terms - by the collateral's name.
 * @throws {InputError} `not-a-loan`; `not-an-object` at `terms`; `not-in-loan`; as `thresholdChanged`.
 * @source Aave v3, `EModeLogic.executeSetUserEMode`: leaving needs a health of at least one (aave-v3-origin).
 */
export function withoutEfficiencyMode(loan: Loan, terms: Readonly<Record<string, CollateralTerms>>): ModeChange {
  requireLoan(loan);
  let after = loan;
  const named = Object.entries(fieldsOf(terms, 'terms'));
  for (const [asset, own] of named) after = thresholdChanged(after, asset, own);
  return changed(
    after,
    named.map(([asset]) => asset),
    [],
  );
}

function changed(after: Loan, replaced: readonly string[], outside: readonly string[]): ModeChange {
  if (outside.length > 0) return {kind: 'refused', why: 'debt-outside-mode', assets: outside, after};
  const {debt, weighted} = loanSums(after);
  if (compare(weighted, debt) < 0) return {kind: 'refused', why: 'health-below-one', assets: [], after};
  const names = after.collaterals.map(({asset}) => asset);
  return {kind: 'changed', after, replaced, kept: names.filter(asset => !replaced.includes(asset))};
}
