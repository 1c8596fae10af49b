import type {Collateral, Debt, Loan} from '../../contracts/index.js';
import {decimal, multiply, requirePositive, sign, ZERO, type Decimal} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {termsOf} from '../../venues/index.js';
import {edit} from '../edit.js';
import type {LoanAnswer} from '../loan-answer.js';
import {requireThreshold} from '../loan-reading.js';
import {numberText} from '../number-text.js';
import {Reading} from '../reading.js';
import type {Scenario} from '../scenario.js';
import type {NextPlace, NextText} from './next-step.js';

export type SwapSide = 'collaterals' | 'debts';

/** Stands for an asset that neither the loan nor its market names. */
export const OTHER = '+';

/** What is swapped into, on the loan that has a row for it. */
export interface SwapTarget {
  readonly asset: string;
  readonly loan: Loan;
  /** The threshold the reader stated for a collateral of his own, per cent; `null` where it is the market's. */
  readonly stated: Decimal | null;
}

/** Returns what one collateral may be swapped for: the others, and what is owed where the market takes it as collateral. */
export function collateralTargets({loan, market, mode}: LoanAnswer, from: string): string[] {
  const others = loan.collaterals.map(({asset}) => asset);
  const owed = loan.debts.map(({asset}) => asset);
  const taken = owed.filter(asset => {
    const terms = mode?.collaterals.includes(asset) ? mode : termsOf(market, asset);
    return terms !== undefined && sign(terms.threshold) > 0;
  });
  return [...new Set([...others, ...taken])].filter(asset => asset !== from);
}

/** Returns what one debt may be swapped for: the others, and what is held, but nothing an efficiency mode forbids. */
export function debtTargets({loan, mode}: LoanAnswer, from: string): string[] {
  const assets = [...loan.debts, ...loan.collaterals].map(({asset}) => asset);
  return [...new Set(assets)].filter(asset => asset !== from && (!mode || mode.debts.includes(asset)));
}

/** Returns the assets of the market that the loan has no row of: what may be a collateral, or be owed, in its mode. */
export function listedTargets(answer: LoanAnswer, side: SwapSide): string[] {
  const {market, mode, rules} = answer;
  if (rules.way.kind === 'bands') return [];
  const names = market.terms.flatMap(({asset, threshold}) =>
    asset !== null && (side === 'debts' || sign(threshold) > 0) ? [asset] : [],
  );
  const allowed = side === 'debts' && mode ? mode.debts : names;
  return allowed.filter(asset => !isInLoan(answer, asset));
}

/** Whether an asset can be named that neither the loan nor the market has; a mode names all that may be owed in it. */
export const takesOthers = ({mode, rules}: LoanAnswer, side: SwapSide): boolean =>
  rules.way.kind !== 'bands' && (side === 'collaterals' || mode === null);

/** Whether a target is in no row yet, so that its price is to be said. */
export const isNewTarget = ({answer}: NextPlace, {to}: NextText): boolean => to !== '' && !isInLoan(answer, to);

/** Whether enough was said of a target to swap into it. */
export const isTargetTold = (place: NextPlace, text: NextText): boolean =>
  text.to !== '' &&
  (!isNewTarget(place, text) || (text.price.trim() !== '' && (text.to !== OTHER || text.named.trim() !== '')));

/** Returns the terms of a collateral in its mode or market; `undefined` where nobody publishes them. */
export const publishedTerms = ({market, mode}: LoanAnswer, asset: string) =>
  mode?.collaterals.includes(asset) ? {...mode, asOf: market.dated.asOf} : termsOf(market, asset);

/**
 * Returns what is swapped into, with a row of nothing where the loan has none: at the loan's own price where it knows the asset, else at
 * what the reader says; a collateral by its market's terms or the reader's threshold, which is then its borrow limit too.
 *
 * @throws {InputError} `no-name` at `to`; `no-name`, `name-too-long`, `asset-listed` at `named`; what a price is refused for at `price`;
 * `empty`, `threshold-out-of-bounds` at `threshold`.
 */
export function targetOf(place: NextPlace, text: NextText, side: SwapSide): SwapTarget {
  const {answer, locale} = place;
  if (text.to === '') throw new InputError('to', 'no-name', 'nothing to swap for', 'Choose an asset.');
  const {loan} = answer;
  if (loan[side].some(({asset}) => asset === text.to)) return {asset: text.to, loan, stated: null};
  const known = [...loan.collaterals, ...loan.debts].find(({asset}) => asset === text.to);
  const reading = new Reading(locale);
  const asset = text.to === OTHER ? nameOf(answer, text, reading) : text.to;
  const price = known ? known.price : reading.amount('price', text.price, requirePositive);
  const terms = side === 'collaterals' && asset !== undefined ? termsFor(answer, asset, text, reading) : null;
  const [wrong] = Object.values(reading.errors);
  if (wrong) throw wrong;
  const row: Debt = {asset: asset!, quantity: ZERO, price: price!};
  if (terms === null) return {asset: asset!, loan: {...loan, debts: [...loan.debts, row]}, stated: null};
  const {threshold, limit, stated} = terms!;
  const collateral: Collateral = {...row, threshold, limit};
  return {asset: asset!, loan: {...loan, collaterals: [...loan.collaterals, collateral]}, stated};
}

/** Returns a scenario in which a new collateral has the threshold its reader stated. */
export function withStated(scenario: Scenario, {asset, stated}: SwapTarget): Scenario {
  const index = scenario.loan.collaterals.findIndex(row => row.asset.trim() === asset);
  if (stated === null || index < 0) return scenario;
  return edit(scenario, `loan.collaterals.${index}.threshold`, numberText(stated));
}

function nameOf(answer: LoanAnswer, {named}: NextText, reading: Reading): string | undefined {
  const name = reading.name('named', named);
  if (name === undefined || !isInLoan(answer, name)) return name;
  return reading.attempt('named', () => {
    const values = {found: name};
    throw new InputError('named', 'asset-listed', `${name}, which the loan has`, 'Choose it from the list.', values);
  });
}

function termsFor(answer: LoanAnswer, asset: string, {threshold}: NextText, reading: Reading) {
  const published = publishedTerms(answer, asset);
  if (threshold.trim() === '' && published && sign(published.threshold) > 0) return {...published, stated: null};
  const stated = reading.amount('threshold', threshold.replace(/\s*[%٪]\s*$/, ''), requireThreshold);
  if (stated === undefined) return undefined;
  const share = multiply(stated, decimal('0.01'));
  return {threshold: share, limit: share, stated};
}

const isInLoan = ({loan}: LoanAnswer, asset: string): boolean =>
  [...loan.collaterals, ...loan.debts].some(row => row.asset === asset);
