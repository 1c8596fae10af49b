import {
  isZero,
  multiplyRatios,
  ratio,
  ratioSign,
  ratioToFloat,
  roundRatio,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Debt, InterestConvention, Loan} from '../../contracts/index.js';
import {amountOf, fieldsOf, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireWord} from '../door.js';
import {requireLoan} from './door.js';
import {exponentialRoots} from './exponential-roots.js';
import {growth} from './growth.js';
import {loanSums} from './sums.js';

/** Yearly rates by the asset's name, fractions; 0 for one that is not named. They move with utilisation: this is a scenario. */
export interface LoanRates {
  readonly supply?: Readonly<Record<string, Amount>> | undefined;
  readonly borrow?: Readonly<Record<string, Amount>> | undefined;
}

/** When standing still liquidates; years, a float, from a root found to its last places. */
export type LiquidationTime =
  | {readonly kind: 'at'; readonly years: number; readonly approximate: true}
  | {readonly kind: 'now'; readonly shortfall: Ratio}
  | {readonly kind: 'never'; readonly why: 'no-debt' | 'collateral-outgrows-debt' | 'beyond-horizon'};

/** Beyond this nothing is a forecast. */
export const HORIZON_YEARS = 100;

const DIGITS = 40;

/**
 * Returns a loan after a time at constant prices: each quantity grown by its own rate, at 40 significant digits.
 *
 * @param years - ≥ 0.
 * @throws {InputError} `not-a-loan`, `negative`, `not-a-choice`.
 * @source `growth`, for each side its asset's rate; suppliers earn simple interest where borrowers' compounds (Aave).
 */
export function accruedLoan(loan: Loan, rates: LoanRates, years: Amount, convention: InterestConvention): Loan {
  const {supply, borrow} = sidesOf(rates);
  requireLoan(loan);
  const grown = <T extends Debt>(row: T, rate: Amount, by: InterestConvention): T => ({
    ...row,
    quantity: atDigits(multiplyRatios(ratio(row.quantity), growth(rate, years, by))),
  });
  const earned: InterestConvention = convention === 'continuous' || convention === 'per-second' ? convention : 'simple';
  return {
    kind: 'loan',
    collaterals: loan.collaterals.map(row => grown(row, supply[row.asset] ?? '0', earned)),
    debts: loan.debts.map(row => grown(row, borrow[row.asset] ?? '0', convention)),
  };
}

function sidesOf(rates: LoanRates): Required<{[K in keyof LoanRates]: Readonly<Record<string, Amount>>}> {
  const {supply = {}, borrow = {}} = fieldsOf(rates, 'rates');
  return {supply: fieldsOf(supply, 'rates.supply'), borrow: fieldsOf(borrow, 'rates.borrow')};
}

const atDigits = (r: Ratio): Decimal => roundRatio(r, DIGITS, 'nearest');

/**
 * Returns the first time at which interest alone makes a loan liquidatable, prices standing still.
 *
 *     continuous  Σ W_i·e^(s_i·t) = Σ D_j·e^(r_j·t);  one rate each  ln H/(r − s)
 *     simple      t = (W − D)/(Σ D_j·r_j − Σ W_i·s_i)
 *
 * @param convention - simple is straight; the cut series differ from continuous by less than the rates will move, and are read as it.
 * @returns years; `never` when collateral outgrows the debt, or beyond a hundred years.
 * @throws {InputError} `not-a-loan`, `not-an-object`, `negative`, `not-a-choice`.
 * @source Derived from H = 1; lending mathematics §1.5.
 */
export function liquidationTime(loan: Loan, rates: LoanRates, convention: InterestConvention): LiquidationTime {
  requireWord(convention, 'convention', 'simple', 'binomial', 'taylor', 'per-second', 'continuous');
  const {debt, weighted} = loanSums(requireLoan(loan));
  const terms = termsOf(loan, rates);
  if (isZero(debt)) return {kind: 'never', why: 'no-debt'};
  const surplus = subtractRatios(ratio(weighted), ratio(debt));
  if (ratioSign(surplus) < 0) return {kind: 'now', shortfall: subtractRatios(ZERO_RATIO, surplus)};
  const slope = terms.reduce((sum, {weight, rate}) => sum + ratioToFloat(weight) * ratioToFloat(rate), 0);
  if (ratioSign(surplus) === 0) {
    return slope < 0 ? {kind: 'at', years: 0, approximate: true} : {kind: 'never', why: 'collateral-outgrows-debt'};
  }
  const years =
    convention === 'simple'
      ? slope < 0
        ? ratioToFloat(surplus) / -slope
        : undefined
      : exponentialRoots(terms.map(inFloats), HORIZON_YEARS)[0];
  if (years === undefined) return {kind: 'never', why: slope < 0 ? 'beyond-horizon' : 'collateral-outgrows-debt'};
  return years > HORIZON_YEARS ? {kind: 'never', why: 'beyond-horizon'} : {kind: 'at', years, approximate: true};
}

/** What each row weighs today in base currency, debts below zero, and the yearly rate it grows at. */
export function termsOf(loan: Loan, rates: LoanRates): readonly {readonly weight: Ratio; readonly rate: Ratio}[] {
  const {supply, borrow} = sidesOf(rates);
  return [
    ...loan.collaterals.map(row => ({
      weight: multiplyRatios(ratio(row.threshold), valueOf(row)),
      rate: amountOf(supply[row.asset] ?? '0', `rates.supply.${row.asset}`),
    })),
    ...loan.debts.map(row => ({
      weight: subtractRatios(ZERO_RATIO, valueOf(row)),
      rate: amountOf(borrow[row.asset] ?? '0', `rates.borrow.${row.asset}`),
    })),
  ];
}

const valueOf = ({quantity, price}: Debt): Ratio => multiplyRatios(ratio(quantity), ratio(price));

const inFloats = ({weight, rate}: {weight: Ratio; rate: Ratio}) => ({
  weight: ratioToFloat(weight),
  rate: ratioToFloat(rate),
});
