import {
  addRatios,
  compareRatios,
  divideRatios,
  isZero,
  multiplyRatios,
  ratio,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {amountOf, largerRatio, ONE_RATIO, positiveOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {loanSums} from '../lending/sums.js';
import {amountOfRow, emptied, liquidated, wholeRows} from './aftermath-answer.js';
import type {Aftermath, AftermathStep} from './aftermath-answer.js';
import {allowedLiquidation, stepOf} from './repayment-aftermath.js';
import type {LiquidationTerms} from './terms.js';
import {wholeSettlement} from './whole-settlement.js';

/** What every step that takes all has in common. */
const WHOLE = {closeFactor: ONE_RATIO, limiter: 'whole-account', healthAfter: null, effect: 'ends'} as const;

/**
 * Returns the aftermath where the protocol takes the whole account: Comet absorbs it, Gearbox sells it.
 *
 * @source As `wholeSettlement`.
 */
export function accountAftermath(loan: Loan, terms: LiquidationTerms, health: Ratio): Aftermath {
  const settled = wholeSettlement(loan, terms);
  if (settled.kind === 'healthy') return {kind: 'healthy', health};
  const {collateral, debt} = loanSums(loan);
  // what the borrower loses beyond his debt; a credit below the debt leaves the rest unpaid
  const penaltyValue = subtractRatios(
    addRatios(subtractRatios(ratio(collateral), ratio(debt)), settled.badDebt),
    settled.toBorrower,
  );
  const step: AftermathStep = {
    ...WHOLE,
    by: 'protocol',
    repaid: wholeRows(loan.debts),
    seized: wholeRows(loan.collaterals),
    penaltyValue,
    feeValue: ZERO_RATIO,
    healthBefore: health,
  };
  return liquidated({
    steps: [step],
    after: emptied(loan),
    end: 'no-debt',
    assumes: ['prices-stand'],
    returned: settled.toBorrower,
    unpaid: settled.badDebt,
  });
}

/**
 * Returns the aftermath of an auction: as much of the collateral goes as raises debt and penalty, the rest returns to the borrower.
 *
 *     tab = D·(1 + b)      sold = min(q, tab/(P·share))      bad debt max(0, D − raised)
 *
 * @param share - the price the auction ends at, of the oracle's.
 * @source Maker, `Dog.bark`, `Clipper.take` (makerdao/dss, src/dog.sol, 01c3a887; src/clip.sol, 0057e942), without dust and tip: `bark`,
 * `take` and `auctionCourse` have them.
 */
export function auctionAftermath(loan: Loan, terms: LiquidationTerms, health: Ratio, share: Amount): Aftermath {
  const pair = pairOf(loan);
  if (pair === null) return {kind: 'not-known', why: 'not-a-pair'};
  const {held, debt} = pair;
  const price = multiplyRatios(ratio(held.price), positiveOf(share, 'circumstances.auctionPrice'));
  const penalty = amountOf(terms.bonuses[held.asset] ?? '0', 'terms.bonuses');
  const tab = multiplyRatios(debt, addRatios(ONE_RATIO, penalty));
  const sold = smallerRatio(ratio(held.quantity), divideRatios(tab, price));
  const raised = multiplyRatios(sold, price);
  const paid = smallerRatio(debt, raised);
  const soldValue = multiplyRatios(sold, ratio(held.price));
  const step: AftermathStep = {
    ...WHOLE,
    by: 'auction',
    limiter: compareRatios(raised, tab) < 0 ? 'collateral' : 'whole-account',
    repaid: [amountOfRow(pair.owed, debt)],
    seized: [amountOfRow(held, soldValue)],
    penaltyValue: subtractRatios(soldValue, paid),
    feeValue: subtractRatios(raised, paid),
    healthBefore: health,
  };
  return liquidated({
    steps: [step],
    after: emptied(loan),
    end: 'no-debt',
    assumes: ['prices-stand', 'auction-price'],
    returned: subtractRatios(pair.value, soldValue),
    unpaid: subtractRatios(debt, paid),
  });
}

/**
 * Returns the aftermath in a vault of ticks: down to the threshold, or absorbed whole from the vault's limit on.
 *
 *     LTV ≥ limit: all of it      otherwise x = (D − W)/(1 − L·β), a health of 1
 *
 * @param absorbedAbove - the vault's liquidation max limit, a loan to value; `undefined` where it was not stated.
 * @source Fluid, `FluidVaultT1.liquidate`, `FluidVaultT1Secondary.absorb` (Instadapp/fluid-contracts-public,
 * contracts/protocols/vault/vaultT1/coreModule/main.sol, 47e2ae8c): an absorbed position is liquidated to 100 %. A tick is 0.15 % wide;
 * here the ratio itself is compared, and at a health of exactly 1 there is nothing to repay.
 */
export function ticksAftermath(
  loan: Loan,
  terms: LiquidationTerms,
  health: Ratio,
  absorbedAbove: Amount | undefined,
): Aftermath {
  const pair = pairOf(loan);
  if (pair === null) return {kind: 'not-known', why: 'not-a-pair'};
  const {held, owed, value, debt} = pair;
  const limit = absorbedAbove === undefined ? null : positiveOf(absorbedAbove, 'circumstances.absorbedAbove');
  if (limit && compareRatios(debt, multiplyRatios(limit, value)) >= 0) {
    const unpaid = largerRatio(ZERO_RATIO, subtractRatios(debt, value));
    const step: AftermathStep = {
      ...WHOLE,
      by: 'absorption',
      repaid: [amountOfRow(owed, debt)],
      seized: [amountOfRow(held, value)],
      penaltyValue: subtractRatios(addRatios(value, unpaid), debt),
      feeValue: ZERO_RATIO,
      healthBefore: health,
    };
    return liquidated({steps: [step], after: emptied(loan), end: 'no-debt', assumes: ['prices-stand'], unpaid});
  }
  const allowed = allowedLiquidation(loan, terms, {collateral: held.asset, debt: owed.asset});
  if (allowed === null) return {kind: 'healthy', health};
  const {taken} = allowed;
  const end = taken.healthAfter === null ? 'no-debt' : taken.limiter === 'collateral' ? 'no-collateral' : 'healthy';
  const below = limit ? [] : (['below-absorption'] as const);
  return liquidated({
    steps: [stepOf(loan, allowed)],
    after: taken.after,
    end,
    assumes: ['prices-stand', 'down-to-threshold', ...below],
  });
}

/** A loan's only collateral and only debt, with their values; `null` when there are more. */
export function pairOf(loan: Loan) {
  const [held, anotherHeld] = loan.collaterals.filter(({quantity}) => !isZero(quantity));
  const [owed, anotherOwed] = loan.debts.filter(({quantity}) => !isZero(quantity));
  if (held === undefined || owed === undefined || anotherHeld || anotherOwed) return null;
  const {collateral, debt} = loanSums(loan);
  return {held, owed, value: ratio(collateral), debt: ratio(debt)};
}
