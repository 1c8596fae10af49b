import {
  compareRatios,
  divideRatios,
  isZero,
  isZeroRatio,
  multiplyRatios,
  ratio,
  ratioSign,
  roundRatio,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Collateral, Debt, LendingRules, Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {amountOf, fieldsOf, ONE_RATIO, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireLoan, requireName} from '../lending/door.js';
import {loanSums} from '../lending/sums.js';
import {bonusInForce} from './bonus-in-force.js';
import {repayableDebt} from './repayable-debt.js';
import type {ChosenPair} from './repayable-debt.js';
import {requireTerms} from './terms.js';
import type {LiquidationTerms} from './terms.js';

/** What a liquidator chose. */
export interface LiquidatorChoice {
  readonly collateral: string;
  readonly debt: string;
  /** Tokens of debt he offers; as much as the rules allow when left out. */
  readonly repay?: Amount | undefined;
}

/** One liquidation; tokens, and values in the market's base currency. */
export interface LiquidationTaken {
  readonly kind: 'taken';
  readonly collateral: string;
  readonly debt: string;
  readonly healthBefore: Ratio;
  /** `null` when no debt is left. */
  readonly healthAfter: Ratio | null;
  /** Whether the step helps: a loan whose health is at or below L·β sinks with every step. */
  readonly effect: 'raises' | 'keeps' | 'lowers';
  /** The most the rules let him repay, as a share of the debt chosen. */
  readonly closeFactor: Ratio;
  readonly repaid: Ratio;
  readonly repaidValue: Ratio;
  readonly seized: Ratio;
  readonly seizedValue: Ratio;
  /** What the borrower loses beyond the debt repaid; `fee` is the protocol's part of it. */
  readonly bonusValue: Ratio;
  readonly feeValue: Ratio;
  readonly limiter: 'close-factor' | 'collateral' | 'offer';
  /** A side that would be left with less than the market's dust: the protocol refuses such a call. */
  readonly leavesDust: 'debt' | 'collateral' | null;
  /** Debt left with no collateral behind it. */
  readonly badDebt: Ratio;
  /** The loan afterwards; quantities at 40 significant digits. */
  readonly after: Loan;
}

export type LiquidationStep = LiquidationTaken | {readonly kind: 'healthy'} | {readonly kind: 'nothing-to-take'};

const DIGITS = 40;

/**
 * Returns what one liquidation does to a loan, under any protocol's rules whose penalty is on the debt repaid.
 *
 *     x = min(close factor, offer, C_i/β)      seized = β·x      H' = (W − L_i·β·x)/(D − x)
 *
 * dH'/dx has the sign of H − L_i·β: at a health of L_i·β or below, repaying makes it no better.
 *
 * @throws {InputError} `not-a-loan`; `unknown-asset` at `choice.collateral` or `choice.debt`; `penalty-not-on-debt` at `terms.rules`;
 * `not-an-object`; `negative`.
 * @source Derived; lending mathematics §1.7 (arXiv 2212.07306 for the toxic region), with each protocol's rules as data.
 */
export function liquidationStep(loan: Loan, terms: LiquidationTerms, choice: LiquidatorChoice): LiquidationStep {
  requireLoan(loan);
  const {rules, bonuses} = requireTerms(terms);
  if (rules.penaltyOn !== 'debt-repaid') {
    const instead = 'Ask wholeSettlement: these rules take the whole account.';
    throw new InputError('terms.rules', 'penalty-not-on-debt', 'rules that take the whole account', instead);
  }
  const taken = rowOf(loan.collaterals, fieldsOf(choice, 'choice').collateral, 'choice.collateral');
  const owed = rowOf(loan.debts, choice.debt, 'choice.debt');
  const sums = loanSums(loan);
  if (isZero(sums.debt)) return {kind: 'healthy'};
  const [totalDebt, weighted] = [ratio(sums.debt), ratio(sums.weighted)];
  const health = divideRatios(weighted, totalDebt);
  if (isHealthy(health, rules)) return {kind: 'healthy'};

  const [collateralValue, debtValue] = [valueOf(taken), valueOf(owed)];
  if (isZeroRatio(collateralValue) || isZeroRatio(debtValue)) return {kind: 'nothing-to-take'};
  const threshold = ratio(taken.threshold);
  const bonus = bonusInForce(rules.bonus, amountOf(bonuses[taken.asset] ?? '0', 'terms.bonuses'), health, threshold);
  const totalCollateral = ratio(sums.collateral);
  const pair = {health, totalDebt, totalCollateral, debtValue, collateralValue, threshold, bonus};

  const carried = divideRatios(collateralValue, bonus);
  const allowed = wholeWhereDust(repayableDebt(rules.closeFactor, pair), carried, pair, rules);
  if (isZeroRatio(allowed)) return {kind: 'nothing-to-take'};
  const offer =
    choice.repay === undefined ? allowed : multiplyRatios(amountOf(choice.repay, 'choice.repay'), ratio(owed.price));
  const repaidValue = smallerRatio(smallerRatio(allowed, offer), carried);
  const limiter =
    repaidValue === carried ? 'collateral' : compareRatios(repaidValue, allowed) === 0 ? 'close-factor' : 'offer';
  const seizedValue = multiplyRatios(repaidValue, bonus);
  const bonusValue = subtractRatios(seizedValue, repaidValue);

  const debtLeft = subtractRatios(totalDebt, repaidValue);
  const after = without(loan, taken, owed, seizedValue, repaidValue);
  const noCollateral = compareRatios(totalCollateral, seizedValue) === 0;
  return {
    kind: 'taken',
    collateral: taken.asset,
    debt: owed.asset,
    healthBefore: health,
    healthAfter: isZeroRatio(debtLeft)
      ? null
      : divideRatios(subtractRatios(weighted, multiplyRatios(threshold, seizedValue)), debtLeft),
    effect: effectOf(health, multiplyRatios(threshold, bonus)),
    closeFactor: divideRatios(allowed, debtValue),
    repaid: divideRatios(repaidValue, ratio(owed.price)),
    repaidValue,
    seized: divideRatios(seizedValue, ratio(taken.price)),
    seizedValue,
    bonusValue,
    feeValue: multiplyRatios(bonusValue, ratio(rules.protocolFee)),
    limiter,
    leavesDust: dustLeft(subtractRatios(debtValue, repaidValue), subtractRatios(collateralValue, seizedValue), rules),
    badDebt: noCollateral ? debtLeft : ZERO_RATIO,
    after,
  };
}

/** Whether nobody may liquidate: equality is the rules' to decide. */
export function isHealthy(health: Ratio, {atThreshold}: LendingRules): boolean {
  const order = compareRatios(health, ONE_RATIO);
  return order > 0 || (order === 0 && atThreshold === 'survives');
}

const valueOf = ({quantity, price}: Debt): Ratio => multiplyRatios(ratio(quantity), ratio(price));

/**
 * A target that would leave dust takes all: of the debt first, otherwise of the collateral. A share is the liquidator's to refuse.
 *
 * @param carried - what all the collateral pays for.
 * @source Aave v4, `LiquidationLogic._calculateLiquidationAmounts` (aave/aave-v4, src/spoke/libraries/LiquidationLogic.sol, 8e6ea169).
 */
function wholeWhereDust(
  allowed: Ratio,
  carried: Ratio,
  {debtValue, collateralValue, bonus}: Pick<ChosenPair, 'debtValue' | 'collateralValue' | 'bonus'>,
  {closeFactor, dust}: LendingRules,
): Ratio {
  if (closeFactor.kind !== 'target-health') return allowed;
  const isDust = (left: Ratio): boolean => ratioSign(left) >= 0 && compareRatios(left, ratio(dust)) < 0;
  if (isDust(subtractRatios(debtValue, allowed))) return debtValue;
  return isDust(subtractRatios(collateralValue, multiplyRatios(allowed, bonus))) ? carried : allowed;
}

function effectOf(health: Ratio, taken: Ratio): LiquidationTaken['effect'] {
  const order = compareRatios(health, taken);
  return order > 0 ? 'raises' : order === 0 ? 'keeps' : 'lowers';
}

function dustLeft(debt: Ratio, collateral: Ratio, {dust}: LendingRules): LiquidationTaken['leavesDust'] {
  const isDust = (left: Ratio): boolean => !isZeroRatio(left) && compareRatios(left, ratio(dust)) < 0;
  if (isZeroRatio(debt) || isZeroRatio(collateral)) return null; // one side gone: what is left of the other may be small
  return isDust(debt) ? 'debt' : isDust(collateral) ? 'collateral' : null;
}

function without(loan: Loan, taken: Collateral, owed: Debt, seizedValue: Ratio, repaidValue: Ratio): Loan {
  const less = <T extends Debt>(row: T, value: Ratio): T => {
    const left = subtractRatios(ratio(row.quantity), divideRatios(value, ratio(row.price)));
    return {...row, quantity: atDigits(left)};
  };
  return {
    kind: 'loan',
    collaterals: loan.collaterals.map(row => (row === taken ? less(row, seizedValue) : row)),
    debts: loan.debts.map(row => (row === owed ? less(row, repaidValue) : row)),
  };
}

const atDigits = (r: Ratio): Decimal => roundRatio(r, DIGITS, 'nearest');

function rowOf<T extends {readonly asset: string}>(rows: readonly T[], asset: string, field: string): T {
  requireName(asset, field);
  const row = rows.find(known => known.asset === asset);
  if (row) return row;
  const instead = 'Name an asset that stands on that side of the loan.';
  throw new InputError(field, 'unknown-asset', 'an asset this side of the loan does not have', instead, {found: asset});
}
