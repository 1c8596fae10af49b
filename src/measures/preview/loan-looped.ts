import {
  addRatios,
  compareRatios,
  divideRatios,
  isZeroRatio,
  multiplyRatios,
  ratio,
  ratioSign,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Debt, Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, largerRatio, positiveOf, shareOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {loanSums} from '../lending/sums.js';
import {withCollateral, withDebt} from './loan-changed.js';
import {costsOf, inTokens} from './swap-costs.js';
import type {SwapCosts} from './swap-costs.js';

/** A collateral and a debt that are swapped for one another. */
export interface LoopPair {
  readonly collateral: string;
  readonly debt: string;
}

/** A loan after a number of loops; tokens. */
export interface LoopedLoan {
  readonly after: Loan;
  readonly loops: number;
  /** Debt tokens borrowed, or repaid when unwinding, in all. */
  readonly debt: Ratio;
  /** Collateral tokens bought, or sold, in all. */
  readonly collateral: Ratio;
}

const MOST_LOOPS = 200;

/**
 * Returns the loan after looping: borrow up to a loan to value, buy collateral with it, supply it, and again.
 *
 *     borrowed₁ = l·C − D      borrowed_k = l·bought_{k−1}      bought_k = borrowed_k·(1 − fee)·(1 − slippage)
 *
 * From an equity of 1 without debt or cost this is `leverageLoop`. At a cost the debt is more than what it bought.
 *
 * @param ltv - borrowed per value of this collateral, a fraction.
 * @param loops - whole, 0 to 200.
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `out-of-bounds`.
 * @source Derived; lending mathematics §1.9.
 */
export function looped(loan: Loan, pair: LoopPair, ltv: Amount, loops: number, costs: SwapCosts = {}): LoopedLoan {
  const {held, owed} = rowsOf(loan, pair);
  const each = shareOf(ltv, 'ltv');
  const {kept} = costsOf(costs);
  requireLoops(loops);
  const {debt} = loanSums(loan);
  let borrow = largerRatio(ZERO_RATIO, subtractRatios(multiplyRatios(each, valueOf(held)), ratio(debt)));
  let [borrowed, bought] = [ZERO_RATIO, ZERO_RATIO];
  for (let loop = 0; loop < loops; loop++) {
    const supplied = multiplyRatios(borrow, kept);
    [borrowed, bought] = [addRatios(borrowed, borrow), addRatios(bought, supplied)];
    borrow = multiplyRatios(each, supplied);
  }
  return moved(loan, held, owed, {borrowed, bought, loops});
}

/**
 * Returns the loan after one step with a flash loan: so much is borrowed for good, and buys collateral at once.
 *
 *     debt + x·(1 + flash)      collateral + x·(1 − fee)·(1 − slippage)
 *
 * @param borrow - x, debt tokens before the flash loan's fee; `leverageStep` finds it for a loan to value.
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `not-positive`, `out-of-bounds`.
 * @source Derived; lending mathematics §1.9.
 */
export function leveragedAtOnce(loan: Loan, pair: LoopPair, borrow: Amount, costs: SwapCosts = {}): LoopedLoan {
  const {held, owed} = rowsOf(loan, pair);
  const {kept, owed: factor} = costsOf(costs);
  const value = multiplyRatios(positiveOf(borrow, 'borrow'), ratio(owed.price));
  const sums = {borrowed: multiplyRatios(value, factor), bought: multiplyRatios(value, kept), loops: 1};
  return moved(loan, held, owed, sums);
}

/** A loan unwound, and why it stopped. */
export interface UnwoundLoan extends LoopedLoan {
  /** `stuck`: nothing can be taken out without falling below the health kept. */
  readonly end: 'no-debt' | 'no-collateral' | 'loops' | 'stuck';
}

/**
 * Returns the loan after unwinding loop by loop: take out what the health allows, sell it, repay.
 *
 *     out = min((W − T·D)/L, collateral, debt/((1 − fee)·(1 − slippage)))
 *
 * @param health - T: the health kept at each moment, ≥ 1 in effect.
 * @param loops - the most of them, whole, 0 to 200.
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `not-positive`, `out-of-bounds`.
 * @source Derived; lending mathematics §1.6 and §1.9.
 */
export function unwound(loan: Loan, pair: LoopPair, health: Amount, loops: number, costs: SwapCosts = {}): UnwoundLoan {
  const target = positiveOf(health, 'health');
  const {kept} = costsOf(costs);
  requireLoops(loops);
  let after = loan;
  let [repaid, sold, done] = [ZERO_RATIO, ZERO_RATIO, 0];
  let end: UnwoundLoan['end'] = 'loops';
  for (; done < loops; done++) {
    const {held, owed} = rowsOf(after, pair);
    const [value, debt] = [valueOf(held), valueOf(owed)];
    if (isZeroRatio(debt)) end = 'no-debt';
    else if (isZeroRatio(value)) end = 'no-collateral';
    else {
      const sums = loanSums(after);
      const spare = subtractRatios(ratio(sums.weighted), multiplyRatios(target, ratio(sums.debt)));
      const allowed = divideRatios(spare, ratio(held.threshold));
      const out = smallerRatio(smallerRatio(allowed, value), divideRatios(debt, kept));
      if (ratioSign(out) > 0) {
        const paid = smallerRatio(debt, multiplyRatios(out, kept));
        [repaid, sold] = [addRatios(repaid, paid), addRatios(sold, out)];
        after = less(after, held, owed, out, paid);
        continue;
      }
      end = 'stuck';
    }
    break;
  }
  if (end === 'loops' && isZeroRatio(valueOf(debtOf(after, pair.debt)))) end = 'no-debt';
  const {held, owed} = rowsOf(loan, pair);
  return {
    after,
    loops: done,
    debt: divideRatios(repaid, ratio(owed.price)),
    collateral: divideRatios(sold, ratio(held.price)),
    end,
  };
}

/** A loan whose debt was repaid from its collateral in one flash step. */
export type ClosedOut =
  | (LoopedLoan & {readonly kind: 'closed'})
  /** The collateral does not pay for the debt and the costs: what is missing, base currency. */
  | {readonly kind: 'not-enough'; readonly missing: Ratio};

/**
 * Returns the loan after one debt was repaid whole by selling collateral, in one step with a flash loan.
 *
 *     sold = D·(1 + flash)/((1 − fee)·(1 − slippage))
 *
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `out-of-bounds`.
 * @source Derived; lending mathematics §1.6.
 */
export function closedOut(loan: Loan, pair: LoopPair, costs: SwapCosts = {}): ClosedOut {
  const {held, owed} = rowsOf(loan, pair);
  const {kept, owed: factor} = costsOf(costs);
  const [value, debt] = [valueOf(held), valueOf(owed)];
  const sold = divideRatios(multiplyRatios(debt, factor), kept);
  if (compareRatios(sold, value) > 0) return {kind: 'not-enough', missing: subtractRatios(sold, value)};
  const after = less(loan, held, owed, sold, debt);
  return {
    kind: 'closed',
    after,
    loops: 1,
    debt: ratio(owed.quantity),
    collateral: divideRatios(sold, ratio(held.price)),
  };
}

const valueOf = ({quantity, price}: Debt): Ratio => multiplyRatios(ratio(quantity), ratio(price));

function rowsOf(loan: Loan, pair: LoopPair) {
  const {collateral, debt} = fieldsOf(pair, 'pair');
  return {held: collateralOf(loan, collateral), owed: debtOf(loan, debt)};
}

type Rows = ReturnType<typeof rowsOf>;

function moved(
  loan: Loan,
  held: Rows['held'],
  owed: Rows['owed'],
  {borrowed, bought, loops}: {readonly borrowed: Ratio; readonly bought: Ratio; readonly loops: number},
): LoopedLoan {
  const debt = divideRatios(borrowed, ratio(owed.price));
  const collateral = divideRatios(bought, ratio(held.price));
  const more = withCollateral(loan, held, inTokens(addRatios(ratio(held.quantity), collateral), 'down'));
  return {after: withDebt(more, owed, inTokens(addRatios(ratio(owed.quantity), debt), 'up')), loops, debt, collateral};
}

/** The loan with some of a pair gone; values in base currency. */
function less(loan: Loan, held: Rows['held'], owed: Rows['owed'], sold: Ratio, repaid: Ratio): Loan {
  const left = (row: Debt, value: Ratio): Ratio =>
    largerRatio(ZERO_RATIO, subtractRatios(ratio(row.quantity), divideRatios(value, ratio(row.price))));
  const fewer = withCollateral(loan, held, inTokens(left(held, sold), 'down'));
  return withDebt(fewer, owed, inTokens(left(owed, repaid), 'up'));
}

function requireLoops(loops: number): void {
  if (Number.isInteger(loops) && loops >= 0 && loops <= MOST_LOOPS) return;
  const values = {found: String(loops).slice(0, 40), least: '0', most: String(MOST_LOOPS)};
  const instead = `Write a whole number from 0 to ${values.most}.`;
  throw new InputError('loops', 'out-of-bounds', 'no number of loops', instead, values);
}
