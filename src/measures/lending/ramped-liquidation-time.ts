import {
  addRatios,
  compareRatios,
  decimal,
  divideRatios,
  floorToTick,
  multiplyRatios,
  ratio,
  ratioSign,
  ratioToFloat,
  subtractRatios,
  type Ratio,
} from '../../decimal/index.js';
import type {InterestConvention, Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {amountOf, fieldsOf, ONE_RATIO, positiveOf, ZERO_RATIO, type Amount} from '../amounts.js';
import {exponentialRoots} from './exponential-roots.js';
import {growth} from './growth.js';
import {HORIZON_YEARS, liquidationTime, termsOf, type LiquidationTime, type LoanRates} from './liquidation-time.js';
import {collateralOf} from './rows.js';

/** A threshold that governance moves from what it is to another, in a straight line in time. */
export interface LoanRamp {
  /** A collateral of the loan. */
  readonly asset: string;
  /** Where it ends: a fraction, above 0, at most 1. */
  readonly threshold: Amount;
  /** Seconds from now to its beginning, ≥ 0. */
  readonly startsIn: Amount;
  /** Seconds it lasts, > 0. */
  readonly duration: Amount;
}

/** A time through which one threshold is in force; seconds from now, `null` without an end. */
interface Piece {
  readonly from: Ratio;
  readonly to: Ratio | null;
  readonly threshold: Ratio;
}

const SECONDS_A_YEAR = ratio('31536000');
const BASIS_POINT = decimal('0.0001');
/** Where a float's sign is not to be trusted: relative to the debt. */
const UNSURE = 1e-9;

/**
 * Returns the first time at which a loan standing still is liquidatable while governance moves the threshold of one collateral and
 * interest accrues.
 *
 *     Σ Lᵢ·qᵢ(t)·pᵢ + L(t)·q(t)·p < Σ dⱼ(t)·sⱼ          L(t) = ⌊initial + (final − initial)·(t − start)/duration⌋ to a basis point
 *
 * Through each basis point the threshold stands, and the time is a root as in `liquidationTime`, or the moment the next one comes into
 * force. What is liquidatable only for a while on the way counts.
 *
 * @returns years; `never` when it is not within a hundred of them.
 * @throws {InputError} as `liquidationTime`; `not-in-loan` at `ramp.asset`; `out-of-bounds` at `ramp.threshold`; `negative` at
 * `ramp.startsIn`; `not-positive` at `ramp.duration`.
 * @source Gearbox v3, `CreditLogic.getLiquidationThreshold` (Gearbox-protocol/core-v3); Euler v2, `LTVConfig.getLTV` (euler-vault-kit):
 * both floor the line to 1/10,000; lending mathematics §1.5.
 * @example rampedLiquidationTime(held, {asset: 'WETH', threshold: '0.7', startsIn: '864000', duration: '1123200'}, {}, 'simple');
 */
export function rampedLiquidationTime(
  loan: Loan,
  ramp: LoanRamp,
  rates: LoanRates,
  convention: InterestConvention,
): LiquidationTime {
  const pieces = piecesOf(loan, ramp);
  const standing = liquidationTime(loan, rates, convention);
  const isTold = standing.kind === 'at' ? standing.years === 0 : standing.kind === 'now' || standing.why === 'no-debt';
  if (isTold) return standing;
  for (const piece of pieces) {
    const seconds = firstWithin(loanAt(loan, ramp.asset, piece.threshold), rates, convention, piece);
    if (seconds === null) continue;
    const years = seconds / ratioToFloat(SECONDS_A_YEAR);
    return years > HORIZON_YEARS ? BEYOND : {kind: 'at', years, approximate: true};
  }
  const slope = slopeOf(termsOf(loanAt(loan, ramp.asset, pieces.at(-1)!.threshold), rates));
  return slope < 0 ? BEYOND : {kind: 'never', why: 'collateral-outgrows-debt'};
}

const BEYOND: LiquidationTime = {kind: 'never', why: 'beyond-horizon'};

/** The threshold that stands until the ramp, each basis point of it, and the one that stands after it. */
function piecesOf(loan: Loan, ramp: LoanRamp): Piece[] {
  const {asset, threshold, startsIn, duration} = fieldsOf(ramp, 'ramp');
  const initial = ratio(collateralOf(loan, asset).threshold);
  const final = positiveOf(threshold, 'ramp.threshold');
  if (compareRatios(final, ONE_RATIO) > 0) {
    const instead = 'Write a fraction above 0, at most 1.';
    throw new InputError('ramp.threshold', 'out-of-bounds', 'a threshold above 1', instead, {least: '0', most: '1'});
  }
  const start = amountOf(startsIn, 'ramp.startsIn');
  const lasts = positiveOf(duration, 'ramp.duration');
  const change = subtractRatios(final, initial);
  const when = (share: Ratio): Ratio => addRatios(start, multiplyRatios(lasts, share));
  const shares = [ZERO_RATIO, ...crossings(initial, final), ONE_RATIO];
  const between = shares.slice(1).map((to, at): Piece => {
    const from = shares[at]!;
    const middle = divideRatios(addRatios(from, to), ratio('2'));
    return {from: when(from), to: when(to), threshold: floored(addRatios(initial, multiplyRatios(change, middle)))};
  });
  const before: Piece = {from: ZERO_RATIO, to: start, threshold: initial};
  const after: Piece = {from: when(ONE_RATIO), to: null, threshold: final};
  return [...(ratioSign(start) > 0 ? [before] : []), ...between, after];
}

/** The shares of the way at which the line passes a whole basis point, in order. */
function crossings(initial: Ratio, final: Ratio): Ratio[] {
  const change = subtractRatios(final, initial);
  const falls = ratioSign(change) < 0;
  const [low, high] = falls ? [final, initial] : [initial, final];
  const shares: Ratio[] = [];
  const most = Math.ceil(ratioToFloat(high) * 10_000) + 1;
  for (let points = Math.floor(ratioToFloat(low) * 10_000) - 1; points <= most; points++) {
    const value = ratio(decimal(`${points}e-4`));
    if (compareRatios(value, low) <= 0 || compareRatios(value, high) >= 0) continue;
    shares.push(divideRatios(subtractRatios(value, initial), change));
  }
  return falls ? shares.reverse() : shares;
}

const floored = ({numerator, denominator}: Ratio): Ratio => ratio(floorToTick(numerator, denominator, BASIS_POINT));

/** A loan whose one threshold is a ratio's nearest decimal: exact where it is whole basis points. */
function loanAt(loan: Loan, asset: string, threshold: Ratio): Loan {
  const exact = decimal(ratioToFloat(threshold));
  const row = loan.collaterals.find(each => each.asset === asset)!;
  const isOwn = compareRatios(ratio(row.threshold), threshold) === 0;
  if (isOwn) return loan;
  return {...loan, collaterals: loan.collaterals.map(each => (each === row ? {...each, threshold: exact} : each))};
}

/** The first moment of a piece at which a loan is below its debt, seconds from now; `null` where there is none. */
function firstWithin(loan: Loan, rates: LoanRates, convention: InterestConvention, {from, to}: Piece): number | null {
  const terms = termsOf(loan, rates).map(({weight, rate}) => ({
    weight: ratioToFloat(weight),
    rate: ratioToFloat(rate),
  }));
  const start = ratioToFloat(from);
  const years = start / ratioToFloat(SECONDS_A_YEAR);
  const grown = convention === 'simple' ? (x: number): number => 1 + x : Math.exp;
  const surplus = terms.reduce((sum, {weight, rate}) => sum + weight * grown(rate * years), 0);
  const size = terms.reduce((sum, {weight}) => sum + Math.abs(weight), 0);
  const isBelow = Math.abs(surplus) > size * UNSURE ? surplus < 0 : isBelowExactly(loan, rates, convention, from);
  if (isBelow) return start;
  const end = to === null ? Infinity : ratioToFloat(to);
  const found = rootsOf(terms, convention).map(root => root * ratioToFloat(SECONDS_A_YEAR));
  return found.find(root => root >= start && root < end) ?? null;
}

function isBelowExactly(loan: Loan, rates: LoanRates, convention: InterestConvention, seconds: Ratio): boolean {
  const years = divideRatios(seconds, SECONDS_A_YEAR);
  const by = convention === 'simple' ? 'simple' : 'continuous';
  const value = termsOf(loan, rates).map(({weight, rate}) => multiplyRatios(weight, growth(rate, years, by)));
  return ratioSign(value.reduce(addRatios, ZERO_RATIO)) < 0;
}

/** Where the surplus falls below zero, in order; a root at which it comes back is none. */
function rootsOf(terms: readonly {readonly weight: number; readonly rate: number}[], convention: InterestConvention) {
  const slopeAt = (years: number): number =>
    terms.reduce((sum, {weight, rate}) => sum + weight * rate * Math.exp(rate * years), 0);
  if (convention !== 'simple') return exponentialRoots(terms, HORIZON_YEARS).filter(root => slopeAt(root) < 0);
  const [slope, surplus] = [slopeAt(0), terms.reduce((sum, {weight}) => sum + weight, 0)];
  return slope < 0 ? [surplus / -slope] : [];
}

const slopeOf = (terms: ReturnType<typeof termsOf>): number =>
  terms.reduce((sum, {weight, rate}) => sum + ratioToFloat(weight) * ratioToFloat(rate), 0);
